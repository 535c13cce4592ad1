import { comparability } from '../../core/disclosure/prior.js';
import { reconcileText, type ReadingOptions, type TextReport, type Workbooks } from '../../core/reconcile/index.js';
import { recognize } from '../../core/recognize/index.js';
import type { Workbook } from '../../core/sheet/grid.js';
import { readFileText, readFlatText, type FileText } from '../../hosts/file/text/read-text.js';
import type { TextPlaces } from '../../hosts/office/text-places.js';

/** A text to be read back, and what it is held to. All plain data, for a worker. */
export interface ReadBackRequest {
  readonly name: string;
  /** A file's bytes, the text itself, or a Word document told as one XML. */
  readonly content: ArrayBuffer | string | { readonly flat: string };
  readonly workbook: Workbook | null;
  readonly prior: Workbook | null;
}

export interface TextReading {
  readonly reading: TextReport;
  /** Where the text stands in the document that was told as one XML; null for other texts. */
  readonly places: TextPlaces | null;
}

/** Throws an UnreadableText for what holds no text, and nothing else. */
export function readBack({ name, content, workbook, prior }: ReadBackRequest): TextReading {
  const file = fileOf(content, name);
  const reading = reconcileText(file.text, workbook === null ? undefined : workbooksOf(workbook, prior), file);
  return { reading, places: file.places ?? null };
}

type Read = ReadingOptions & Pick<FileText, 'text'> & { readonly places?: TextPlaces };

function fileOf(content: ReadBackRequest['content'], name: string): Read {
  if (typeof content === 'string') return { text: content };
  return 'flat' in content ? readFlatText(content.flat, name) : readFileText(new Uint8Array(content), name);
}

/** Another department's workbook, or one of another year or kind, says nothing of last year. */
function workbooksOf(workbook: Workbook, prior: Workbook | null): Workbooks {
  const disclosure = recognize(workbook);
  const before = prior && recognize(prior);
  return before && comparability(disclosure.document, before.document) === null
    ? { disclosure, prior: before }
    : { disclosure };
}
