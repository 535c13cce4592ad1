import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers } from '../core/report/answers.js';
import type { Workbook } from '../core/sheet/grid.js';

/** A file the user picked or dropped, or the bundled sample. */
export interface FileSource {
  readonly name: string;
  bytes(signal: AbortSignal | undefined): Promise<ArrayBuffer>;
}

/** A workbook file as it was read, with what Excel keeps in it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly kept: KeptNarrative | null;
  /** Reasons for warnings that Excel has kept in the file; null where it carries none. */
  readonly reasons: Answers | null;
}

export type ReadFile = (source: FileSource, signal: AbortSignal) => Promise<OpenedFile>;

export function fromFile(file: File): FileSource {
  return {
    name: file.name,
    bytes: () =>
      file.arrayBuffer().catch(() => {
        throw new Error('这个文件打不开，可能已被移动或改名，请重新选择。');
      }),
  };
}
