import type { CellRef } from '../core/sheet/grid.js';
import type { PaneHost } from './host.js';
import { readInWorker } from './reader/client.js';

/** A file the user picked or dropped, or the bundled sample. */
export interface FileSource {
  readonly name: string;
  bytes(signal: AbortSignal | undefined): Promise<ArrayBuffer>;
}

export interface BrowserHost extends PaneHost {
  choose(source: FileSource): void;
}

/** Outside Office: reads the chosen file, shows cells through `reveal`. */
export function browserHost(reveal: (cell: CellRef) => void): BrowserHost {
  let chosen: FileSource | null = null;
  let opened: FileSource | null = null;
  return {
    name: 'browser',
    choose: (source) => {
      chosen = source;
    },
    read: async (signal) => {
      if (!chosen) throw new Error('还没有打开工作簿，请先选一个文件。');
      const source = chosen;
      const workbook = await readInWorker(await source.bytes(signal), source.name, signal);
      opened = source;
      return workbook;
    },
    original: () => (opened ? opened.bytes(undefined) : Promise.reject(new Error('还没有打开工作簿，请先选一个文件。'))),
    show: (cell) => {
      reveal(cell);
      return Promise.resolve();
    },
  };
}

export function fromFile(file: File): FileSource {
  return {
    name: file.name,
    bytes: () =>
      file.arrayBuffer().catch(() => {
        throw new Error('这个文件打不开，可能已被移动或改名，请重新选择。');
      }),
  };
}

export const SAMPLE: FileSource = {
  name: '2021年决算示例.xlsx',
  bytes: async (signal) => {
    const response = await fetch('assets/sample/sample.xlsx', signal ? { signal } : {}).catch(() => null);
    if (!response?.ok) throw new Error('示例没有取到，请稍后再试，或直接打开自己的工作簿。');
    return response.arrayBuffer();
  },
};
