import {
  DocumentHostError,
  DocumentProtectedError,
  PlaceAsideError,
  PlaceChangedError,
} from '../../office/document-errors.js';
import type { OpenDocument } from '../../office/open-document.js';
import { placeOf } from '../../office/place.js';
import { orNull } from '../asked.js';
import type { Wps } from '../root.js';
import type { WriterApplication, WriterDocument } from './api.js';
import { addComments, removeComments } from './comments.js';
import { NoDocumentError, WriterRefusedError } from './errors.js';
import { temporaryFile } from './file.js';
import { insertFile, surroundings } from './insert.js';
import { rangeAt, spanOf } from './locate.js';
import { readMarkup, readPlainText } from './read-text.js';
import { refreshFigures, showControl } from './refresh.js';

/** WdProtectionType of a document that is not protected. */
const NOT_PROTECTED = -1;

/** The document that is at the front in WPS 文字. Its methods reject with a DocumentHostError. */
export function writerDocument(application: WriterApplication, files: Wps['files']): OpenDocument {
  const within = async <T>(work: (document: WriterDocument) => T): Promise<T> => {
    try {
      const document = application.ActiveDocument;
      if (!document) throw new NoDocumentError();
      return work(document);
    } catch (error) {
      throw error instanceof DocumentHostError ? error : new WriterRefusedError(error);
    }
  };
  /** The same where the document is changed. */
  const changing = <T>(work: (document: WriterDocument) => T): Promise<T> =>
    within((document) => {
      // Absent in a WPS that does not tell.
      const protection = (document.ProtectionType as number | undefined) ?? NOT_PROTECTED;
      if (protection !== NOT_PROTECTED) throw new DocumentProtectedError();
      return work(document);
    });
  const withFile = <T>(docx: Uint8Array, work: (path: string) => T): T => {
    const file = temporaryFile(files, nameNow(), docx);
    try {
      return work(file.path);
    } finally {
      file.remove();
    }
  };

  return {
    program: 'WPS 文字',
    surroundings: () => within(surroundings),
    insert: (docx, place) => changing((document) => withFile(docx, (path) => insertFile(document, path, place))),
    openAsNew: (docx) =>
      // stays where it is: the new document is that file
      within(() => orNull(() => application.Documents.Open(temporaryFile(files, nameNow(), docx).path)) !== null),
    insertAtCursor: (docx) =>
      changing((document) =>
        withFile(docx, (path) => {
          const { End } = application.Selection;
          document.Range(End, End).InsertFile(path);
        }),
      ),
    refresh: (narrative) => changing((document) => refreshFigures(document, narrative)),
    markup: () => within(readMarkup),
    plainText: () => within(readPlainText),
    select: (places, start, end) =>
      within((document) => {
        const place = placeOf(places, start, end);
        if (!place) throw new PlaceAsideError();
        const text = document.Content.Text;
        const span = spanOf(text, places, place);
        if (!span) throw new PlaceChangedError();
        rangeAt(document, text, span).Select();
      }),
    canComment: () => true,
    addComments: (places, remarks) => changing((document) => addComments(document, places, remarks)),
    removeComments: () => changing(removeComments),
    show: (id) => within((document) => showControl(document, id)),
  };
}

/** In plain letters: not every WPS takes others in the path of a file. */
function nameNow(): string {
  return `gongkai-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}.docx`;
}
