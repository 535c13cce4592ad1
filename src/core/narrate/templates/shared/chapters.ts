import type { Chapter } from './form.js';
import * as B from './budget.js';
import * as F from './final.js';

/** The first four chapters of most final accounts, in the order of 公开01–04表. */
export const FINAL_TOTALS: readonly Chapter[] = [
  ['## 收入支出决算总体情况说明', F.SUMMARY],
  ['## 收入决算情况说明', F.INCOME],
  ['## 支出决算情况说明', F.EXPENDITURE],
  ['## 财政拨款收入支出决算总体情况说明', F.FISCAL],
];

export const FINAL_GENERAL: readonly Chapter[] = [
  ['## 一般公共预算财政拨款支出决算情况说明'],
  ['### 一般公共预算财政拨款支出决算总体情况', F.GENERAL_SCALE],
  ['### 一般公共预算财政拨款支出决算结构情况', F.GENERAL_STRUCTURE],
  ['### 一般公共预算财政拨款支出决算具体情况', F.GENERAL_ITEMS],
  ['## 一般公共预算财政拨款基本支出决算情况说明', F.BASIC],
];

export const FINAL_FUNDS: readonly Chapter[] = [
  ['## 政府性基金预算财政拨款收支决算情况说明', F.FUND],
  ['## 国有资本经营预算财政拨款收支决算情况说明', F.STATE_CAPITAL],
];

/** 三公 as a whole and by its parts. */
export function finalThreePublic(heading: string): readonly Chapter[] {
  return [
    [`## ${heading}`],
    ['### “三公”经费支出决算总体情况', F.THREE_PUBLIC_SCALE],
    ['### “三公”经费支出决算具体情况', F.THREE_PUBLIC_PARTS],
  ];
}

/** All that the tables tell of the money of final accounts, in the order of their tables. */
export const FINAL_MONEY: readonly Chapter[] = [
  ...FINAL_TOTALS,
  ...FINAL_GENERAL,
  ...FINAL_FUNDS,
  ...finalThreePublic('财政拨款“三公”经费支出决算情况说明'),
];

/** All that the tables tell of a budget's money, for forms that have one chapter for it. */
export const BUDGET_MONEY: readonly Chapter[] = [
  ['### 收支预算总体情况', B.SUMMARY],
  ['### 收入预算情况', B.INCOME],
  ['### 支出预算情况', B.EXPENDITURE],
  ['### 财政拨款收支预算情况', B.FISCAL],
  ['### 一般公共预算支出规模情况', B.GENERAL_SCALE],
  ['### 一般公共预算支出结构情况', B.GENERAL_STRUCTURE],
  ['### 一般公共预算支出具体使用情况', B.GENERAL_ITEMS],
  ['### 一般公共预算基本支出情况', B.BASIC],
  ['### 政府性基金预算支出情况', B.FUND],
  ['### 国有资本经营预算支出情况', B.STATE_CAPITAL],
];

/** 其他重要事项 of a budget, each under a heading of its own. */
export const BUDGET_OTHERS: readonly Chapter[] = [
  ['### 机关运行经费安排情况', B.AGENCY],
  ['### 政府采购预算情况', B.PROCUREMENT],
  ['### 国有资产占有使用情况', B.ASSETS],
  ['### 预算绩效情况', B.PERFORMANCE],
];
