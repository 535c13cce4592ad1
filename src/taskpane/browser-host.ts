import type { CellRef } from '../core/sheet/grid.js';
import { keepInBrowser } from './browser-answers.js';
import { keepNarrativeInBrowser } from './browser-narrative.js';
import type { FileSource, OpenedFile } from './file-source.js';
import type { PaneHost } from './host.js';
import { readInWorker } from './reader/client.js';

export interface BrowserHost extends PaneHost {
  choose(source: FileSource): void;
}

/** Outside Office: reads the chosen file, shows cells through `reveal`. */
export function browserHost(reveal: (cell: CellRef) => void): BrowserHost {
  let chosen: FileSource | null = null;
  let opened: FileSource | null = null;
  let inFile: OpenedFile | null = null;
  return {
    name: 'browser',
    choose: (source) => {
      chosen = source;
    },
    read: async (signal) => {
      if (!chosen) throw new Error('还没有打开工作簿，请先选一个文件。');
      const source = chosen;
      inFile = await readInWorker(await source.bytes(signal), source.name, signal);
      opened = source;
      return inFile.workbook;
    },
    original: () =>
      opened ? opened.bytes(undefined) : Promise.reject(new Error('还没有打开工作簿，请先选一个文件。')),
    show: (cell) => {
      reveal(cell);
      return Promise.resolve();
    },
    answers: keepInBrowser(() => inFile?.reasons ?? null),
    narrative: keepNarrativeInBrowser(() => inFile?.kept ?? null),
  };
}
