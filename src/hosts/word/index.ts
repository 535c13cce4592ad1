import type { Narrative } from '../../core/narrate/narrative.js';
import type { TextPlaces } from '../office/text-places.js';
import { addComments, canComment, removeComments, type Commented, type Remark, type Removed } from './comments.js';
import { PlaceAsideError } from './errors.js';
import { insertAtCursor, insertDocument, surroundings, type Place, type Surroundings } from './insert.js';
import { openAsNew } from './open-new.js';
import { placeOf } from '../office/place.js';
import { readMarkup, readPlainText, type PlainText } from './read-text.js';
import { refreshFigures, type Refreshed } from './refresh.js';
import { selectWords } from './select-words.js';
import { showPlace } from './show-place.js';

export type { Remark } from './comments.js';
export type { Place, Surroundings } from './insert.js';
export type { PlainText } from './read-text.js';
export type { ChangedPlace, PlaceInDocument, Refreshed } from './refresh.js';
export type OpenDocument = ReturnType<typeof wordDocument>;

/** The open document as the pane's port. Its methods throw a WordHostError, whose message is for the user. */
export function wordDocument() {
  return {
    surroundings: (): Promise<Surroundings> => surroundings(),
    insert: (docx: Uint8Array, place: Place): Promise<boolean> => insertDocument(docx, place),
    /** As a new document, with its own page setup; false where Word does not. */
    openAsNew: (docx: Uint8Array): Promise<boolean> => openAsNew(docx),
    insertAtCursor: (docx: Uint8Array): Promise<void> => insertAtCursor(docx),
    refresh: (narrative: Narrative): Promise<Refreshed> => refreshFigures(narrative),
    /** All of it as one XML, for the reader of .docx files; null where Word does not hand it over. */
    markup: (): Promise<string | null> => readMarkup(),
    /** What can be read where there is no markup. */
    plainText: (): Promise<PlainText> => readPlainText(),
    /** Selects the signs from start to end of a text that was read. */
    select: async (places: TextPlaces, start: number, end: number): Promise<void> => {
      const place = placeOf(places, start, end);
      if (!place) throw new PlaceAsideError();
      await selectWords(place);
    },
    canComment,
    /** Puts a comment at the words of each remark, in place of ours from before. */
    addComments: (places: TextPlaces, remarks: readonly Remark[]): Promise<Commented> => addComments(places, remarks),
    /** Takes ours out again. */
    removeComments: (): Promise<Removed> => removeComments(),
    show: (id: number): Promise<void> => showPlace(id),
  } as const;
}
