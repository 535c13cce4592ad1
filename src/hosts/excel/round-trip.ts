import { roundTrip as officeRoundTrip, type HostErrors } from '../office/round-trip.js';
import {
  AnswerTooLargeError, CellEditError, ExcelHostError, ExcelRefusedError, HostSilentError, ProtectedError, SheetGoneError,
} from './errors.js';

/** Excel on the web may take seconds on a large workbook; past this it is taken for dead. */
export const PATIENCE = 30_000;

/** One message to Excel and its answer. Throws an {@link ExcelHostError}, also when no answer comes within `patience` milliseconds. */
export function roundTrip(context: Excel.RequestContext, patience: number): Promise<void> {
  return officeRoundTrip(context, patience, ERRORS);
}

const ERRORS: HostErrors<ExcelHostError> = {
  isOwn: (error) => error instanceof ExcelHostError,
  silent: (milliseconds) => new HostSilentError(milliseconds),
  refused: (code, cause) => {
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
        return new ExcelRefusedError(code, cause);
    }
  },
};
