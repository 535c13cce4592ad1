import { writerDocument } from './document/index.js';
import { wpsAround } from './root.js';
import { spreadsheetHost } from './spreadsheet.js';
import { hideTaskPane } from './task-pane.js';

/** What the pane stands beside in WPS; null outside it, and in WPS 演示. */
export function wpsPane() {
  const wps = wpsAround();
  if (!wps) return null;
  const { program, events, files } = wps;
  const hide = (): void => hideTaskPane(program.name);
  return program.name === 'et'
    ? ({ name: 'et', hide, host: spreadsheetHost(program.application, events) } as const)
    : ({ name: 'writer', hide, document: writerDocument(program.application, files) } as const);
}
