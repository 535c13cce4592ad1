import { comparability } from '../../core/disclosure/prior.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import { reconcileText, type ReadingOptions, type TextReport } from '../../core/reconcile/index.js';
import { readFileText, readFlatText, type FileText } from '../../hosts/file/text/read-text.js';
import type { TextPlaces } from '../../hosts/office/text-places.js';

/** A text to be read back. */
export interface ReadBackRequest {
  readonly name: string;
  /** A file's bytes, the text itself, or a Word document told as one XML. */
  readonly content: ArrayBuffer | string | { readonly flat: string };
}

/** What it is held to. */
interface HeldTo {
  readonly disclosure: Disclosure;
  /** Of last year; one of another department, year or kind says nothing of it. */
  readonly prior: Disclosure | null;
}

export interface TextReading {
  readonly reading: TextReport;
  /** Where the text stands in the document that was told as one XML; null for other texts. */
  readonly places: TextPlaces | null;
}

/** Throws an UnreadableText for what holds no text, and nothing else. */
export function readBack({ name, content }: ReadBackRequest, held: HeldTo | null): TextReading {
  const file = fileOf(content, name);
  return {
    reading: reconcileText(file.text, held === null ? undefined : comparable(held), file),
    places: file.places ?? null,
  };
}

type Read = ReadingOptions & Pick<FileText, 'text'> & { readonly places?: TextPlaces };

function fileOf(content: ReadBackRequest['content'], name: string): Read {
  if (typeof content === 'string') return { text: content };
  return 'flat' in content ? readFlatText(content.flat, name) : readFileText(new Uint8Array(content), name);
}

function comparable({ disclosure, prior }: HeldTo): { disclosure: Disclosure; prior?: Disclosure } {
  return prior && comparability(disclosure.document, prior.document) === null ? { disclosure, prior } : { disclosure };
}
