import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { longestTask, type LongestTask } from '../main-thread.js';
import { walk, WAYS, type Way } from './walks.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Times are medians of so many fresh pages. */
const ROUNDS = 7;

/** The size of the list's own page: what the whole of a laptop's screen shows. */
const VIEWPORT = { width: 1280, height: 800 };

export interface Measured {
  readonly firstPaint: number;
  /** From a page that has just been painted, and from one that was left alone for a second. */
  readonly toFindings: number;
  readonly toFindingsIdle: number;
  /** From the first view to the last finding, the longest of all ways. */
  readonly longest: LongestTask;
  readonly bytes: number;
  readonly tabStops: number;
  readonly axe: number;
  readonly ways: Readonly<Record<Way, Awaited<ReturnType<typeof walk>>>>;
}

interface Watch {
  handed: number;
  found: number;
}

/** Notes in the page when a file was handed over and when its findings were painted. */
function watch(): void {
  const noted: Watch = { handed: 0, found: 0 };
  Object.assign(globalThis, { noted });
  document.addEventListener('change', () => (noted.handed ||= performance.now()), true);
  new MutationObserver(() => {
    if (noted.found > 0 || !document.querySelector('.severity .card')) return;
    requestAnimationFrame(() => setTimeout(() => (noted.found ||= performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

const noted = (page: Page): Promise<Watch> => page.evaluate(() => (globalThis as unknown as { noted: Watch }).noted);

async function fresh<T>(browser: Browser, origin: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(60_000);
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watch);
  await page.goto(`${origin}/`);
  await page.locator('.app').waitFor();
  const seen = await look(page);
  await page.context().close();
  return seen;
}

async function opened(page: Page, file: string): Promise<void> {
  await page.setInputFiles('input[type=file]', file);
  await page.waitForFunction(() => (globalThis as unknown as { noted: Watch }).noted.found > 0);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function faults(page: Page): Promise<number> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { nodes: unknown[] }[] }> } };
    const { violations } = await axe.run();
    return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
  });
}

/** Presses of Tab from the page's beginning until a finding has the focus. */
async function tabStops(page: Page): Promise<number> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.collapse(document.body, 0);
  });
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.severity') != null)) return stops;
  }
  throw new Error('Tab never comes to the list');
}

/** Bytes over the wire before a file is opened: the page and what it names. */
function bytesAtStart(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="?([^\s">:]+\.(?:js|css))/g)].map((match) => match[1]!);
  return ['index.html', ...named].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

type Times = { readonly paint: number } & Pick<Measured, 'toFindings' | 'toFindingsIdle'>;

const A_SECOND = 1_000;

/** A page that is left alone for so many milliseconds before it is given a file. */
function timed(
  browser: Browser,
  origin: string,
  file: string,
  idle: number,
): Promise<Pick<Times, 'paint' | 'toFindings'>> {
  return fresh(browser, origin, async (page) => {
    await page.waitForTimeout(idle);
    await opened(page, file);
    const { handed, found } = await noted(page);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
    return { paint, toFindings: found - handed };
  });
}

/** Everything that the table tells of one build. */
export async function measure(browser: Browser, folder: string, origin: string, file: string): Promise<Measured> {
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { paint, toFindings } = await timed(browser, origin, file, 0);
    times.push({ paint, toFindings, toFindingsIdle: (await timed(browser, origin, file, A_SECOND)).toFindings });
  }
  const ways = {} as Record<Way, Awaited<ReturnType<typeof walk>>>;
  let longest: LongestTask = { wall: 0, computing: 0 };
  let axe = await fresh(browser, origin, faults);
  for (const way of WAYS)
    await fresh(browser, origin, async (page) => {
      const task = await longestTask(browser, page, async () => {
        ways[way] = await walk(page, way, file);
      });
      longest = {
        wall: Math.max(longest.wall, task.wall),
        computing: Math.max(longest.computing, task.computing),
      };
      axe += await faults(page);
    });
  const stops = await fresh(browser, origin, async (page) => {
    await opened(page, file);
    axe += await faults(page);
    return tabStops(page);
  });
  return {
    firstPaint: median(times.map(({ paint }) => paint)),
    toFindings: median(times.map(({ toFindings }) => toFindings)),
    toFindingsIdle: median(times.map(({ toFindingsIdle }) => toFindingsIdle)),
    longest,
    bytes: bytesAtStart(folder),
    tabStops: stops,
    axe,
    ways,
  };
}
