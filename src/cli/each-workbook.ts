import type { Disclosure } from '../core/disclosure/model.js';
import { describeFailure } from './failure.js';
import { loadDisclosure, noTables } from './load.js';
import type { Output } from './output.js';
import type { Terminal } from './terminal.js';
import { nameOf, type WorkbookFile } from './workbook-files.js';

export type ExitStatus = 0 | 1 | 2;

/** What a command makes of one workbook. */
export interface Outcome {
  readonly text: string;
  readonly status: 0 | 1;
}

export interface Rendering {
  /** JSON Lines: failures are lines of the output too. */
  readonly json: boolean;
  /** A workbook with tables. */
  done(disclosure: Disclosure, path: string): Outcome;
  /** The JSON fields of a workbook without tables. */
  nothing(disclosure: Disclosure): object;
}

/** Goes through the workbooks in order; one that fails does not stop the others. Gives the exit status of each. */
export function eachWorkbook(files: readonly WorkbookFile[], rendering: Rendering, output: Output, terminal: Terminal): ExitStatus[] {
  const statuses = files.map(({ path, problem }, index): ExitStatus => {
    if (files.length > 1) terminal.progress(`[${index + 1}/${files.length}] ${nameOf(path)}`);
    const fail = (error: unknown, fields: object = { workbook: nameOf(path) }): ExitStatus => {
      const { code, message } = describeFailure(error, nameOf(path));
      if (rendering.json) output.write(path, jsonLine({ ...fields, error: { code, message }, path }));
      else terminal.complain(message);
      return 2;
    };
    let disclosure: Disclosure;
    let outcome: Outcome;
    try {
      if (problem) return fail(problem);
      disclosure = loadDisclosure(path);
      if (disclosure.tables.length === 0) return fail(noTables(disclosure), rendering.nothing(disclosure));
      outcome = rendering.done(disclosure, path);
    } catch (error) {
      return fail(error);
    }
    output.write(path, outcome.text);
    return outcome.status;
  });
  terminal.progress('');
  return statuses;
}

export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.includes(2) ? 2 : statuses.includes(1) ? 1 : 0;
}
