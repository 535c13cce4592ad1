import { roundTrip as officeRoundTrip, type HostErrors } from '../office/round-trip.js';
import { DocumentProtectedError, PlaceGoneError, DocumentHostError } from '../office/document-errors.js';
import { WordRefusedError, WordSilentError, WordTooOldError } from './errors.js';

/** A long document takes Word on the web some seconds to insert; past this it is taken for dead. */
export const PATIENCE = 60_000;

/** A context for one task. Throws a {@link WordTooOldError} below WordApi 1.3. */
export function openContext(): Word.RequestContext {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) throw new WordTooOldError();
  return new Word.RequestContext();
}

/**
 * One message to Word and its answer. Throws a {@link DocumentHostError}, also when no answer comes within `patience`
 * milliseconds.
 */
export function roundTrip(context: Word.RequestContext, patience: number): Promise<void> {
  return officeRoundTrip(context, patience, ERRORS);
}

const ERRORS: HostErrors<DocumentHostError> = {
  isOwn: (error) => error instanceof DocumentHostError,
  silent: (milliseconds) => new WordSilentError(milliseconds),
  refused: (code, cause) => {
    if (code === 'ItemNotFound') return new PlaceGoneError();
    return code === 'AccessDenied' ? new DocumentProtectedError() : new WordRefusedError(code, cause);
  },
};
