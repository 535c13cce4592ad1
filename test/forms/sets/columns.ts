import { BASIC, type Pick } from './department.js';
import { ALL, FISCAL_MONEY, GENERAL, PROJECT, received } from './lines.js';
import type { Column, Matrix } from './print.js';

/** What tables of 科目 of several provinces print beside each 科目. */

export const PERSONNEL: Pick = { nature: ['personnel'] };
export const PUBLIC: Pick = { nature: ['public'] };

/** 合计, 基本支出, 项目支出. */
export const NATURES: readonly Pick[] = [ALL, { nature: BASIC }, PROJECT];
export const BY_NATURE: readonly Column[] = ['code', 'name', ...NATURES];

/** 合计, 基本支出 with 人员经费 and 公用经费, 项目支出. */
export const NATURES_IN_PARTS: readonly Pick[] = [ALL, { nature: BASIC }, PERSONNEL, PUBLIC, PROJECT];
export const BY_NATURE_IN_PARTS: readonly Column[] = ['code', 'name', ...NATURES_IN_PARTS];

/** 基本支出 of 一般公共预算 by economic 科目: 合计, 人员经费, 公用经费. */
export const BASIC_BY_ECONOMY = {
  by: 'economic',
  where: { ...GENERAL, nature: BASIC },
  columns: ['code', 'name', ALL, PERSONNEL, PUBLIC],
} as const satisfies Partial<Matrix>;

/** A fund in final accounts: what was left, what came, what was spent by nature, what is left. */
export const FUND_FLOW: readonly Pick[] = [{ of: 'opening' }, { of: 'income' }, ...NATURES, { of: 'closing' }];

/** 收入决算表: 本年收入合计 and the sources; 其中：教育收费 behind 事业收入 where the form has it. */
export const receivedBySource = ({ charges = false } = {}): Column[] => [
  ...received(ALL, FISCAL_MONEY, { source: ['superior'] }, { source: ['business'] }),
  ...(charges ? [null] : []),
  null,
  ...received({ source: ['affiliated'] }, { source: ['other'] }),
];
