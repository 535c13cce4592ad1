/** The findings as a list for Excel: a chunk of its own, loaded when it is asked for. */
import { findingLists } from '../core/report/finding-lists.js';
import { listWorkbook } from '../hosts/file/list/list-workbook.js';
import { baseName, handOut, XLSX, type Teller } from './save.js';
import type { PaneState } from './state.js';
import { today } from './views/masthead.js';

/** Hands out what was found in the workbook at hand, with what the user has ticked off and given reasons for. */
export async function saveFindingList({ result, done }: PaneState, teller: Teller): Promise<void> {
  if (!result) return;
  const { workbook, disclosure, report } = result;
  const content = listWorkbook(...findingLists(disclosure, report, today(), done));
  await handOut({ name: `${baseName(workbook.name)}-问题清单.xlsx`, type: XLSX, content }, teller);
}
