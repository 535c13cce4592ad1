import { writerDocument } from './document/index.js';
import { wpsAround } from './root.js';
import { spreadsheetHost } from './spreadsheet.js';

/** What the pane stands beside in WPS; null outside it, and in WPS 演示. */
export function wpsPane() {
  const wps = wpsAround();
  if (!wps) return null;
  const { program, events, files } = wps;
  return program.name === 'et'
    ? ({ name: 'et', host: spreadsheetHost(program.application, events) } as const)
    : ({ name: 'writer', document: writerDocument(program.application, files) } as const);
}
