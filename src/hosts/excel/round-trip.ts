import { roundTrip as officeRoundTrip, type HostErrors } from '../office/round-trip.js';
import {
  AnswerTooLargeError,
  CellEditError,
  ExcelRefusedError,
  HostSilentError,
  HostSlowError,
  ProtectedError,
} from './errors.js';
import { WorkbookHostError, SheetGoneError } from '../office/workbook-errors.js';

/** Excel on the web may take seconds on a large workbook; past this it is taken for dead. */
export const PATIENCE = 30_000;
/** A reading of many messages may take this many times the patience for one, all in all. */
const MOST_PATIENCES = 6;

/**
 * One message to Excel and its answer. Throws an {@link WorkbookHostError}, also when no answer comes within `patience`
 * milliseconds.
 */
export function roundTrip(context: Excel.RequestContext, patience: number, sheet?: string): Promise<void> {
  return officeRoundTrip(context, patience, errorsAt(sheet));
}

/**
 * Messages that belong together: each is waited for at most `patience` milliseconds, all of them at most six times as
 * long.
 */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** Sends what was asked; `sheet` is named when no answer comes. Throws an {@link WorkbookHostError}. */
  readonly send: (sheet?: string) => Promise<void>;
}

export function conversation(patience: number): Conversation {
  const context = new Excel.RequestContext();
  const end = Date.now() + MOST_PATIENCES * patience;
  return {
    context,
    send: async (sheet) => {
      const left = end - Date.now();
      if (left <= 0) throw new HostSlowError(MOST_PATIENCES * patience, sheet);
      await roundTrip(context, Math.min(patience, left), sheet);
    },
  };
}

/**
 * True where asking for less may help. Documented (Resource limits and performance optimization for Office Add-ins;
 * Excel's error codes): 5 MB a request and a response in Excel on the web, five million cells a range, "may result in
 * an API error due to excessive resource utilization". Which code that error bears is not documented: seen are
 * GeneralException, InternalServerError and Timeout, so every refusal that says nothing else is taken for it.
 */
export function wantsLess(error: unknown): error is AnswerTooLargeError | ExcelRefusedError {
  return error instanceof AnswerTooLargeError || error instanceof ExcelRefusedError;
}

function errorsAt(sheet: string | undefined): HostErrors<WorkbookHostError> {
  return {
    isOwn: (error) => error instanceof WorkbookHostError,
    silent: (milliseconds) => new HostSilentError(milliseconds, sheet),
    refused,
  };
}

function refused(code: string, cause: unknown): WorkbookHostError {
  switch (code) {
    case 'ItemNotFound':
    case 'InvalidReference':
      return new SheetGoneError();
    case 'AccessDenied':
      return new ProtectedError();
    case 'InvalidOperationInCellEditMode':
      return new CellEditError();
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
    case 'RangeExceedsLimit':
      return new AnswerTooLargeError(code);
    default:
      return new ExcelRefusedError(code, cause);
  }
}
