import type { CellRef } from '../core/sheet/grid.js';
import { keepInBrowser } from './browser-answers.js';
import { keepNarrativeInBrowser } from './browser-narrative.js';
import type { BookFile } from './engine/book.js';
import type { InFile } from './engine/calls.js';
import type { Engine } from './engine/client.js';
import type { FileSource } from './file-source.js';
import type { PaneHost } from './host.js';

export interface BrowserHost extends PaneHost {
  choose(source: FileSource): void;
}

/** Outside Office: reads the chosen file, shows cells through `reveal`. */
export function browserHost(engine: Engine, reveal: (cell: CellRef) => void): BrowserHost {
  let chosen: FileSource | null = null;
  let opened: BookFile | null = null;
  let inFile: InFile | null = null;
  return {
    name: 'browser',
    choose: (source) => {
      chosen = source;
    },
    read: async (signal, _waiting, progress) => {
      if (!chosen) throw new Error('还没有打开工作簿，请先选一个文件。');
      const book: BookFile = chosen.looked?.book ?? { name: chosen.name, bytes: await chosen.bytes(signal) };
      inFile = await engine.ask('open', null, { book, signal, progress });
      return (opened = book);
    },
    original: () =>
      opened ? Promise.resolve(opened.bytes) : Promise.reject(new Error('还没有打开工作簿，请先选一个文件。')),
    show: (cell) => {
      reveal(cell);
      return Promise.resolve();
    },
    answers: keepInBrowser(() => inFile?.reasons ?? null),
    narrative: keepNarrativeInBrowser(() => inFile?.kept ?? null),
  };
}
