import { workbookOf } from '../builder.js';
import type { FormSet } from './form-set.js';
import { ACCOUNTS, MANY_SOURCES } from './money.js';
import type { Print } from './print.js';

type Published = Pick<FormSet, 'document' | 'workbook'>;

/** The budget of 白石市水务局 in a province's sheets. */
export function publishedBudget(year: number, sheets: readonly Print[]): Published {
  return {
    document: { type: 'budget', year, department: '白石市水务局' },
    workbook: workbookOf(
      `白石市水务局${year}年部门预算公开表.xlsx`,
      sheets.map((sheet) => sheet(MANY_SOURCES)),
    ),
  };
}

/** Its final accounts. */
export function publishedAccounts(year: number, sheets: readonly Print[]): Published {
  return {
    document: { type: 'final-accounts', year, department: '白石市水务局' },
    workbook: workbookOf(
      `白石市水务局${year}年度部门决算公开表.xlsx`,
      sheets.map((sheet) => sheet(ACCOUNTS)),
    ),
  };
}
