import { printableJson } from '../core/report/printable.js';
import type { Disclosure } from '../core/disclosure/model.js';
import { holdsNoTable } from '../core/report/no-tables.js';
import { holdsNone } from '../hosts/file/unreadable-workbook.js';
import { describeFailure } from './failure.js';
import { noTables } from './load.js';
import type { Output } from './output.js';
import { progressOf } from './progress.js';
import type { Terminal } from './terminal.js';
import { nameOf, type WorkbookFile } from './workbook-files.js';

export type ExitStatus = 0 | 1 | 2;

/** What a command makes of one workbook. */
export interface Outcome {
  readonly text: string;
  readonly status: ExitStatus;
}

/** A workbook that was read, with whatever else the command needs of it. */
export interface Read {
  readonly disclosure: Disclosure;
}

export interface Rendering<One extends Read> {
  /** JSON Lines: failures are lines of the output too. */
  readonly json: boolean;
  /** Reads a workbook. Throws Failure or UnreadableWorkbook. */
  load(path: string): One | Promise<One>;
  /** A workbook with tables. */
  done(read: One, path: string): Outcome | Promise<Outcome>;
  /** The JSON fields of a workbook without tables. */
  nothing(disclosure: Disclosure): object;
  /** Told of every workbook that failed, after its failure was said. */
  failed?(path: string, message: string): void;
}

/** What became of one workbook. */
export interface Visit {
  readonly status: ExitStatus;
  /** The file written for it alone. */
  readonly written: string | null;
}

/**
 * Goes through the workbooks in order; one that fails does not stop the others. What may be a 说明 and holds no table is
 * passed over, and that is said.
 */
export async function eachWorkbook<One extends Read>(
  files: readonly WorkbookFile[],
  rendering: Rendering<One>,
  output: Output,
  terminal: Terminal,
): Promise<Visit[]> {
  const progress = progressOf(files.length, terminal);
  const visit = async ({ path, problem, mayBeText }: WorkbookFile): Promise<Visit | null> => {
    if (files.length > 1) progress(nameOf(path));
    const fail = async (error: unknown, fields: object = { workbook: nameOf(path) }): Promise<Visit> => {
      const { code, message } = describeFailure(error, nameOf(path));
      if (rendering.json) await output.write(path, jsonLine({ ...fields, error: { code, message }, path }));
      else terminal.complain(message);
      rendering.failed?.(path, message);
      return { status: 2, written: null };
    };
    const skip = (): null => {
      terminal.complain(`“${nameOf(path)}”里没有公开表，跳过。`);
      return null;
    };
    let outcome: Outcome;
    try {
      if (problem) return await fail(problem);
      const read = await rendering.load(path);
      const { disclosure } = read;
      if (mayBeText && holdsNoTable(disclosure)) return skip();
      if (disclosure.tables.length === 0) return await fail(noTables(disclosure), rendering.nothing(disclosure));
      outcome = await rendering.done(read, path);
    } catch (error) {
      if (mayBeText && holdsNone(error)) return skip();
      return fail(error);
    }
    return { status: outcome.status, written: await output.write(path, outcome.text) };
  };
  const visits: Visit[] = [];
  for (const file of files) {
    const visited = await visit(file);
    if (visited) visits.push(visited);
  }
  terminal.progress('');
  return visits;
}

export function jsonLine(value: object): string {
  return `${printableJson(JSON.stringify(value))}\n`;
}

/** Where nothing was read at all, 2. */
export function worst(visits: readonly Visit[]): ExitStatus {
  if (visits.length === 0) return 2;
  return visits.reduce<ExitStatus>((most, { status }) => (status > most ? status : most), 0);
}
