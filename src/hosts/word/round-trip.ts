import { DocumentProtectedError, PlaceGoneError, WordHostError, WordRefusedError, WordSilentError, WordTooOldError } from './errors.js';

/** A long document takes Word on the web some seconds to insert; past this it is taken for dead. */
export const PATIENCE = 60_000;

/** A context for one task. Throws a {@link WordTooOldError} below WordApi 1.3. */
export function openContext(): Word.RequestContext {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) throw new WordTooOldError();
  return new Word.RequestContext();
}

/** One message to Word and its answer. Throws a {@link WordHostError}, also when no answer comes within `patience` milliseconds. */
export async function roundTrip(context: Word.RequestContext, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WordSilentError(patience)), patience);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    clearTimeout(timer);
  }
}

function toHostError(error: unknown): WordHostError {
  if (error instanceof WordHostError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? 'GeneralException');
  if (code === 'ItemNotFound') return new PlaceGoneError();
  return code === 'AccessDenied' ? new DocumentProtectedError() : new WordRefusedError(code, error);
}
