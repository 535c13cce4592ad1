import type { PaneHost } from './host.js';

type Name = PaneHost['name'];

/** What the pane stands beside, as the user knows it. */
export const PROGRAM: Readonly<Record<Name, string>> = {
  browser: '浏览器',
  excel: 'Excel',
  word: 'Word',
  et: 'WPS 表格',
  writer: 'WPS 文字',
};

/** Whether the workbook is the one that is open there. */
export function besideWorkbook(name: Name): boolean {
  return name === 'excel' || name === 'et';
}

/** Whether a document is open there; the workbook is then opened from a file, as in a browser. */
export function besideDocument(name: Name): boolean {
  return name === 'word' || name === 'writer';
}
