import { partOf } from '../../core/disclosure/departments.js';
import { comparability } from '../../core/disclosure/prior.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import { identityOfText } from '../../core/inspect/pair-texts.js';
import { reconcileText, type ReadingOptions, type TextReport } from '../../core/reconcile/index.js';
import { readPublishedText } from '../../hosts/file/read-published-text.js';
import { readFlatText, type FileText } from '../../hosts/file/text/read-text.js';
import type { TextPlaces } from '../../hosts/office/text-places.js';
import type { BookFile } from './book.js';
import { characterMaps } from './character-maps.js';

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

/** Rejects with an UnreadableText for what holds no text, and nothing else. */
export async function readBack({ name, content }: ReadBackRequest, held: HeldTo | null): Promise<TextReading> {
  const file = await fileOf(content, name);
  return {
    reading: reconcileText(file.text, (held && comparable(held, file.text)) ?? undefined, file),
    places: file.places ?? null,
  };
}

type Read = ReadingOptions & Pick<FileText, 'text'> & { readonly places?: TextPlaces };

async function fileOf(content: ReadBackRequest['content'], name: string): Promise<Read> {
  if (typeof content === 'string') return { text: content };
  if ('flat' in content) return readFlatText(content.flat, name);
  return readPublishedText(new Uint8Array(content), name, characterMaps);
}

/** Whether a file is a 说明: a text that says something of figures; false too for what cannot be read. */
export async function readsAsNarrative({ name, bytes }: BookFile): Promise<boolean> {
  try {
    const { text } = await readPublishedText(new Uint8Array(bytes), name, characterMaps);
    return identityOfText(text).isNarrative;
  } catch {
    return false;
  }
}

/** Of a book of several departments the tables of the one that the text is of; null where that is none of them. */
function comparable(held: HeldTo, text: string): { disclosure: Disclosure; prior?: Disclosure } | null {
  const disclosure = partOf(held.disclosure, identityOfText(text).department ?? '');
  if (disclosure === null) return null;
  const { prior } = held;
  return prior && comparability(disclosure.document, prior.document) === null ? { disclosure, prior } : { disclosure };
}
