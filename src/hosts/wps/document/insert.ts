import { PlaceGoneError } from '../../office/document-errors.js';
import type { Place, Surroundings } from '../../office/open-document.js';
import { orNull } from '../asked.js';
import { itemsOf } from '../read-workbook.js';
import type { WriterControl, WriterDocument } from './api.js';

/** Of what was inserted here; no name of a bookmark has a colon or a space. */
const BOOKMARK = 'gongkai_narrative';
/** Tag of the content control around what was inserted in Word. */
const GENERATED = 'gongkai:说明';
const PAGE_BREAK = 7;

export function surroundings(document: WriterDocument): Surroundings {
  return {
    empty: document.Content.Text.trim() === '',
    generated: document.Bookmarks.Exists(BOOKMARK) || controlOfWord(document) !== null,
    tracked: document.TrackRevisions === true,
  };
}

/** Puts a file into the document; false where it could not be marked, and cannot be replaced later. */
export function insertFile(document: WriterDocument, path: string, place: Place): boolean {
  const at = startOf(document, place);
  const before = document.Content.End;
  document.Range(at, at).InsertFile(path);
  const inserted = document.Range(at, at + document.Content.End - before);
  orNull(() => document.Bookmarks.Add(BOOKMARK, inserted));
  return orNull(() => document.Bookmarks.Exists(BOOKMARK)) === true;
}

/** Where it goes, once what was there has made room. */
function startOf(document: WriterDocument, place: Place): number {
  if (place === 'empty') return 0;
  if (place === 'generated') return cleared(document);
  const last = document.Content.End - 1;
  document.Range(last, last).InsertBreak(PAGE_BREAK);
  return document.Content.End - 1;
}

function cleared(document: WriterDocument): number {
  if (document.Bookmarks.Exists(BOOKMARK)) {
    const { Range } = document.Bookmarks.Item(BOOKMARK);
    const { Start } = Range;
    Range.Delete();
    return Start;
  }
  const control = controlOfWord(document);
  if (!control) throw new PlaceGoneError();
  const { Start } = control.Range;
  control.Delete(true);
  return Start;
}

function controlOfWord({ ContentControls }: WriterDocument): WriterControl | null {
  return (ContentControls && itemsOf(ContentControls).find(({ Tag }) => Tag === GENERATED)) ?? null;
}
