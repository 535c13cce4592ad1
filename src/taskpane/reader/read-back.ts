import { comparability } from '../../core/disclosure/prior.js';
import { reconcileText, type ReadingOptions, type TextReport, type Workbooks } from '../../core/reconcile/index.js';
import { recognize } from '../../core/recognize/index.js';
import type { Workbook } from '../../core/sheet/grid.js';
import { readFileText, type FileText } from '../../hosts/file/text/read-text.js';

/** A text to be read back, and what it is held to. All plain data, for a worker. */
export interface ReadBackRequest {
  readonly name: string;
  /** A file's bytes, or the text itself. */
  readonly content: ArrayBuffer | string;
  readonly workbook: Workbook | null;
  readonly prior: Workbook | null;
}

/** Throws an UnreadableText for bytes that hold no text, and nothing else. */
export function readBack({ name, content, workbook, prior }: ReadBackRequest): TextReport {
  const file: ReadingOptions & Pick<FileText, 'text'> =
    typeof content === 'string' ? { text: content } : readFileText(new Uint8Array(content), name);
  return reconcileText(file.text, workbook === null ? undefined : workbooksOf(workbook, prior), file);
}

/** Another department's workbook, or one of another year or kind, says nothing of last year. */
function workbooksOf(workbook: Workbook, prior: Workbook | null): Workbooks {
  const disclosure = recognize(workbook);
  const before = prior && recognize(prior);
  return before && comparability(disclosure.document, before.document) === null
    ? { disclosure, prior: before }
    : { disclosure };
}
