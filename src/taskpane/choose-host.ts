import type { BrowserHost } from './browser-host.js';
import type { PaneHost } from './host.js';

/** Office is given this long to say where the pane is; then the pane goes on as a page. */
const OFFICE_PATIENCE = 8000;

/** Excel or Word when the page runs inside it; else the given browser host, which in Word opens the workbook too. */
export async function chooseHost(browser: BrowserHost): Promise<PaneHost> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return browser;
  const info = await Promise.race([Office.onReady(), after(OFFICE_PATIENCE)]);
  if (info?.host === Office.HostType.Word) {
    const { wordDocument } = await import(/* webpackChunkName: "word" */ '../hosts/word/index.js');
    return { ...browser, name: 'word', document: wordDocument() };
  }
  if (info?.host !== Office.HostType.Excel) return browser;
  const { excelHost } = await import(/* webpackChunkName: "excel" */ '../hosts/excel/index.js');
  return excelHost();
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
