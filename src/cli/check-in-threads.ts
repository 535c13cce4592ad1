import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OverviewRow } from '../core/report/overview.js';
import type { CheckPlan, WorkbookChecker } from './check-workbook.js';
import { eachWorkbook, type Visit } from './each-workbook.js';
import { Failure } from './failure.js';
import type { Output } from './output.js';
import type { Candidate } from './prior-workbooks.js';
import { progressOf } from './progress.js';
import type { Spoken } from './recording.js';
import type { Terminal } from './terminal.js';
import { inThreads } from './threads.js';
import { nameOf, type WorkbookFile } from './workbook-files.js';

/** Each has some 100 MB. */
const MOST_THREADS = 8;
/** V8 compiles and collects beside each: one thread keeps two cores busy, and two on two cores are slower than one. */
const COUNT = Math.min(Math.floor(availableParallelism() / 2), MOST_THREADS);

/** What a thread checks by: plain data. */
export interface ThreadPlan extends CheckPlan {
  readonly count: number;
  readonly candidates: readonly Candidate[] | null;
}

/** What a thread made of one workbook: plain data. */
export interface Checked {
  readonly records: readonly Spoken[];
  readonly visits: readonly Visit[];
  readonly rows: readonly OverviewRow[];
}

export interface Threads {
  /** From so many workbooks on it is worth that every thread loads the program and warms up. */
  readonly from: number;
  readonly start: (plan: ThreadPlan) => Worker;
}

/** Those of the program that is built, where there are four cores; its source runs in one thread. */
export const THREADS: Threads = {
  from: import.meta.url.endsWith('.ts') || COUNT < 2 ? Infinity : 128,
  start: (plan) => new Worker(new URL('check-thread.js', import.meta.url), { workerData: plan }),
};

/**
 * eachWorkbook for many: threads read, check and print, this one says and writes what they have made, in the order of the
 * files. Of a workbook on which threads die this is said.
 */
export async function checkInThreads(
  files: readonly WorkbookFile[],
  plan: ThreadPlan,
  { rendering, rows }: WorkbookChecker,
  output: Output,
  terminal: Terminal,
  start: Threads['start'],
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const sound = files.filter(({ problem }) => problem === undefined);
  const results = inThreads<WorkbookFile, Checked>(sound, Math.max(COUNT, 1), () => start(plan));
  const progress = progressOf(files.length, terminal);
  try {
    for (const file of files) {
      progress(nameOf(file.path));
      const checked = file.problem ? null : ((await results.next()).value ?? null);
      if (checked === null) {
        const failed = { ...file, problem: file.problem ?? lost(file) };
        visits.push(...(await eachWorkbook([failed], rendering, output, terminal)));
      } else {
        visits.push(...(await replayed(checked, file, output, terminal)));
        rows.push(...checked.rows);
      }
    }
  } finally {
    // the process would wait for its threads
    await results.return();
    terminal.progress('');
  }
  return visits;
}

/** Says and writes what was recorded. */
async function replayed(
  { records, visits }: Checked,
  { path }: WorkbookFile,
  output: Output,
  terminal: Terminal,
): Promise<Visit[]> {
  let written: string | null = null;
  for (const record of records) {
    if ('complaint' in record) terminal.complain(record.complaint);
    else written = await output.write(path, record.text);
  }
  return visits.map((visit) => (visit.written === null ? visit : { ...visit, written }));
}

function lost({ path }: WorkbookFile): Failure {
  return new Failure('internal', `处理“${nameOf(path)}”时程序中止了（可能是内存不够），请把文件反馈给维护人员。`);
}
