import type { Checked, ThreadPlan } from './check-in-threads.js';
import { checkAnswers, checkMaterial, workbookChecker } from './check-workbook.js';
import { eachWorkbook } from './each-workbook.js';
import { recording } from './recording.js';
import type { WorkbookFile } from './workbook-files.js';

/** Checks one workbook after the other in a thread; the command itself has told what of its files is of no effect. */
export async function threadChecker(plan: ThreadPlan): Promise<(file: WorkbookFile) => Promise<Checked>> {
  const { terminal, output, take } = recording();
  const material = await checkMaterial(plan.call, terminal, plan.candidates);
  const answersOf = checkAnswers(plan.call, plan.count);
  const { rendering, rows } = workbookChecker(plan, { ...material, answersOf }, terminal);
  take();
  return async (file) => {
    const visits = await eachWorkbook([file], rendering, output, terminal);
    return { records: take(), visits, rows: rows.splice(0) };
  };
}
