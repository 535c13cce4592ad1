import type { Narrative } from '../../core/narrate/narrative.js';
import { insertDocument, surroundings, type Place, type Surroundings } from './insert.js';
import { readDocumentText } from './read-text.js';
import { placeOf, type DocumentText } from './document-text.js';
import { PlaceChangedError } from './errors.js';
import { refreshFigures, type Refreshed } from './refresh.js';
import { selectWords } from './select-words.js';
import { showPlace } from './show-place.js';

export { insertDocument, readDocumentText, refreshFigures, selectWords, showPlace, surroundings };
export type { Place, Surroundings } from './insert.js';
export type { PlaceInDocument, Refreshed } from './refresh.js';
export type OpenDocument = ReturnType<typeof wordDocument>;

/** The open document as the pane's port. Its methods throw a WordHostError, whose message is for the user. */
export function wordDocument() {
  let read: DocumentText | null = null;
  return {
    surroundings: (): Promise<Surroundings> => surroundings(),
    insert: (docx: Uint8Array, place: Place): Promise<boolean> => insertDocument(docx, place),
    refresh: (narrative: Narrative): Promise<Refreshed> => refreshFigures(narrative),
    /** As a saved document is read. */
    text: async (): Promise<string> => (read = await readDocumentText()).text,
    /** Selects the signs from start to end of the text that was read last. */
    select: async (start: number, end: number): Promise<void> => {
      const place = read && placeOf(read, start, end);
      if (!place) throw new PlaceChangedError();
      await selectWords(place);
    },
    show: (id: number): Promise<void> => showPlace(id),
  } as const;
}
