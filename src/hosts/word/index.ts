import type { OpenDocument } from '../office/open-document.js';
import { placeOf } from '../office/place.js';
import { addComments, canComment, removeComments } from './comments.js';
import { PlaceAsideError } from '../office/document-errors.js';
import { insertAtCursor, insertDocument, surroundings } from './insert.js';
import { openAsNew } from './open-new.js';
import { readMarkup, readPlainText } from './read-text.js';
import { refreshFigures } from './refresh.js';
import { selectWords } from './select-words.js';
import { showPlace } from './show-place.js';

/** The document that is open in Word. Its methods throw a DocumentHostError. */
export function wordDocument(): OpenDocument {
  return {
    program: 'Word',
    surroundings: () => surroundings(),
    insert: (docx, place) => insertDocument(docx, place),
    openAsNew: (docx) => openAsNew(docx),
    insertAtCursor: (docx) => insertAtCursor(docx),
    refresh: (narrative) => refreshFigures(narrative),
    markup: () => readMarkup(),
    plainText: () => readPlainText(),
    select: async (places, start, end) => {
      const place = placeOf(places, start, end);
      if (!place) throw new PlaceAsideError();
      await selectWords(place);
    },
    canComment,
    addComments: (places, remarks) => addComments(places, remarks),
    removeComments: () => removeComments(),
    show: (id) => showPlace(id),
  };
}
