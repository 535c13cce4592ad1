import { holding, maybe, oneOf } from '../text/patterns.js';

/** The four budgets of a government. */
const BUDGETS = [
  `一般公共预算`,
  `政府性基金${maybe('预算')}`,
  `国有资本经营${maybe('预算')}`,
  `社会保险基金${maybe('预算')}`,
];
const LEVELS = [`全[省市县区旗]`, `[省市县区旗]${oneOf('本级', '级')}${maybe('政府')}`];

/**
 * What only the titles of a whole government's book say (财预〔2016〕143号, 地方政府预决算 as against 部门预决算): its revenue by
 * budget, transfers between governments, debt, how a budget balances, each budget for all of a county or its own level.
 * Departments have 上级转移支付 and 对下转移支付 too. Titles are squashed.
 */
const GOVERNMENT = holding(
  oneOf(
    `${oneOf(BUDGETS)}${maybe('本级', '总')}收入(?!支出|[和、]支出).{0,8}表`,
    `社会保险基金${maybe('预算')}${oneOf('结余', '支出')}.{0,8}表`,
    ['税收返还', '分地区转移支付', `${oneOf(BUDGETS)}转移支付`],
    `${oneOf('一般', '专项', '政府')}债务?${oneOf('限额', '余额', '发行', '还本', '付息')}`,
    `${oneOf(BUDGETS)}.{0,12}${oneOf('平衡(?:情况)?表', '分级表', '变动(?:及结余、?结转)?情况表')}`,
    `转移性${maybe('收支', '收入', '支出')}[和及与]债务`,
    `${oneOf(LEVELS)}${oneOf(BUDGETS)}`,
    `一般公共预算本级${maybe('基本')}支出`,
  ),
);
/** What a department's titles say beside the same words. */
const DEPARTMENT = holding(
  oneOf(
    ['部门', '单位', '财政拨款'],
    `(?<!预算|基金|经营)${oneOf('收支', '收入', '支出', '收入支出')}${maybe('预算', '决算')}总表`,
  ),
);

/** What of a revenue table no department has as a line. */
const TAXES: ReadonlySet<string> = new Set(['增值税', '企业所得税', '个人所得税', '城市维护建设税', '税收收入']);

export function isGovernmentTitle(title: string): boolean {
  return GOVERNMENT.test(title) && !DEPARTMENT.test(title);
}

export function isDepartmentTitle(title: string): boolean {
  return DEPARTMENT.test(title);
}

/** `label` squashed, numbering allowed: "1、增值税", "10101增值税". */
export function isTax(label: string): boolean {
  return label.includes('税') && TAXES.has(label.replace(/^[\d一二三四五六七八九十、.．()（）]+/, ''));
}
