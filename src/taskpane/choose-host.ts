import type { BrowserHost } from './browser-host.js';
import type { PaneHost } from './host.js';

/** Office is given this long (milliseconds) to say where the pane is; then the pane goes on as a page. */
const OFFICE_PATIENCE = 3000;

/** The page that asks for office.js; the other speaks to nobody but its own server. */
export function expectsOffice(): boolean {
  return officeScript() !== null;
}

export interface Choice {
  readonly host: PaneHost;
  /** Where Office has not answered in time: its answer, whenever it comes; null when there is none to wait for. */
  readonly late: Promise<PaneHost | null> | null;
}

/**
 * Excel, Word or WPS when the page runs inside it; else the given browser host, which beside a document opens the workbook too. Where
 * Office keeps silent, for a network that lets nothing through or an application that is busy, it is the browser host.
 */
export async function chooseHost(browser: BrowserHost): Promise<Choice> {
  if (isInWps()) return { host: (await wpsHost(browser).catch(() => null)) ?? browser, late: null };
  const script = officeScript();
  if (!script) return { host: browser, late: null };
  const office = officeHost(script, browser).catch(() => null);
  const chosen = await Promise.race([office, after(OFFICE_PATIENCE)]);
  return chosen === 'silent' ? { host: browser, late: office } : { host: chosen ?? browser, late: null };
}

/** WPS puts these into the pages of its add-ins before their scripts run. */
function isInWps(): boolean {
  return 'wps' in globalThis || 'Application' in globalThis;
}

async function wpsHost(browser: BrowserHost): Promise<PaneHost | null> {
  const { wpsPane } = await import(/* webpackChunkName: "wps" */ '../hosts/wps/index.js');
  const pane = wpsPane();
  if (!pane) return null;
  const { hide } = pane;
  if (pane.name === 'writer') return { ...browser, name: 'writer', document: pane.document, hide };
  const { host } = pane;
  const { answers, narrative } = host.keepsParts() ? host : browser;
  return { ...host, answers, narrative, hide };
}

/** Null outside Office, and where office.js cannot be had. */
async function officeHost(script: HTMLScriptElement, browser: BrowserHost): Promise<PaneHost | null> {
  if (!isLoaded()) await settled(script);
  if (!isLoaded()) return null;
  const { host } = await Office.onReady();
  if (host === Office.HostType.Word) {
    const { wordDocument } = await import(/* webpackChunkName: "word" */ '../hosts/word/index.js');
    return { ...browser, name: 'word', document: wordDocument() };
  }
  if (host !== Office.HostType.Excel) return null;
  const { excelHost } = await import(/* webpackChunkName: "excel" */ '../hosts/excel/index.js');
  return excelHost();
}

function officeScript(): HTMLScriptElement | null {
  return document.querySelector('script[data-office]');
}

function isLoaded(): boolean {
  return typeof Office !== 'undefined' && typeof Office.onReady === 'function';
}

function settled(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve(), { once: true });
  });
}

function after(milliseconds: number): Promise<'silent'> {
  return new Promise((resolve) => setTimeout(() => resolve('silent'), milliseconds));
}
