import type { Browser, Page } from 'playwright-core';

/** The longest task of a page's main thread, in milliseconds: as the clock told it, and what of that it computed. */
export interface LongestTask {
  readonly wall: number;
  /** On a machine that has other work this is what stays the same. */
  readonly computing: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces the page while `work` goes on; microseconds in the trace. */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)),
  );
  const most = (of: (event: TraceEvent) => number): number => Math.max(0, ...tasks.map(of)) / 1000;
  return { wall: most(({ dur = 0 }) => dur), computing: most(({ tdur = 0 }) => tdur) };
}
