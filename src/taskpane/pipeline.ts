import { narrate } from '../core/narrate/index.js';
import { recognize } from '../core/recognize/index.js';
import type { Workbook } from '../core/sheet/grid.js';
import { validate } from '../core/validate/index.js';
import type { Progress, Result } from './state.js';

const STEPS = ['读取工作簿', '识别公开表', '核对勾稽关系', '撰写说明'] as const;

/**
 * Reads, recognizes, validates and narrates, saying before each step which it is. Between two steps the page may
 * paint and `signal` may stop the work; it then rejects with the signal's reason.
 */
export async function examine(
  read: (signal: AbortSignal) => Promise<Workbook>,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result> {
  const step = async (index: number): Promise<void> => {
    report({ label: STEPS[index]!, done: index, total: STEPS.length });
    await breathe();
    signal.throwIfAborted();
  };
  await step(0);
  const workbook = await read(signal);
  await step(1);
  const disclosure = recognize(workbook);
  await step(2);
  const findings = validate(disclosure);
  await step(3);
  return { workbook, disclosure, report: findings, narrative: narrate(disclosure) };
}

/** Lets the browser paint and take input. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
