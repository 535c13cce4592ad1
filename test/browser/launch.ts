import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './chromium.js';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const NO_BROWSER = '没有找到浏览器：请安装 Edge、Chrome 或 Chromium，或用 CHROME_PATH 指明路径';

let shared: Promise<Browser | null> | undefined;

/** One browser for all spec files of this process, which ends with it; each test's page has a context of its own. */
export async function sharedBrowser(): Promise<Browser | null> {
  const browser = await (shared ??= launchBrowser());
  if (browser?.isConnected() !== false) return browser;
  // it crashed under another file
  return (shared = launchBrowser());
}

/** A running headless browser; null when none is to be found. */
export async function launchBrowser(): Promise<Browser | null> {
  const found = await findBrowser();
  if (!found) return null;
  const environment = Object.fromEntries(
    Object.entries({ ...process.env, ...found.environment }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return chromium.launch({ executablePath: found.path, args: ARGUMENTS, env: environment });
}
