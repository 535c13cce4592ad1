import {
  AnswerTooLargeError, CellEditError, ExcelHostError, ExcelRefusedError, HostSilentError, ProtectedError, SheetGoneError,
} from './errors.js';

/** Excel on the web may take seconds on a large workbook; past this it is taken for dead. */
export const PATIENCE = 30_000;

/**
 * One message to Excel and its answer. Throws an {@link ExcelHostError}, also when no answer comes within
 * `patience` milliseconds, so that the pane never waits for ever.
 */
export async function roundTrip(context: Excel.RequestContext, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostSilentError(patience)), patience);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    clearTimeout(timer);
  }
}

function toHostError(error: unknown): ExcelHostError {
  if (error instanceof ExcelHostError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? 'GeneralException');
  switch (code) {
    case 'ItemNotFound':
    case 'InvalidReference':
      return new SheetGoneError();
    case 'AccessDenied':
      return new ProtectedError();
    case 'InvalidOperationInCellEditMode':
      return new CellEditError();
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
      return new AnswerTooLargeError();
    default:
      return new ExcelRefusedError(code, error);
  }
}
