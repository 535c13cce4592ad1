import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';

/** What came of a budget by the time the next one was written. */
const EXECUTION = ['执行', '完成', '实际', '预计'];
const BUDGET = ending('预算', maybe('数', '额', '金额'));
const STAGE = holding(oneOf('决算', EXECUTION));
const NEITHER = holding(oneOf(EXECUTION, '调整', '全年'));
const LAST_YEAR = beginning(oneOf('上年', '去年', '20\\d\\d年'));
const NUMBERED_YEAR = beginning('(20\\d\\d)年');

/** 上年预算数, 2023年执行数: a head that names last year's document or its execution. */
export function namesStage(head: string): boolean {
  return BUDGET.test(head) || STAGE.test(head);
}

export function namesYear(head: string): boolean {
  return LAST_YEAR.test(head);
}

/** The year that a head begins with; null when it begins otherwise. */
export function yearOfHead(head: string): number | null {
  const year = NUMBERED_YEAR.exec(head)?.[1];
  return year === undefined ? null : Number(year);
}

/** Of a head that `namesStage`: which document prints the figure too; `none` prints 执行数 and 调整预算数. */
export function documentOfHead(head: string): 'budget' | 'final' | 'none' {
  if (NEITHER.test(head)) return 'none';
  return head.includes('决算') ? 'final' : 'budget';
}

const CHANGE = holding(oneOf('增', '减', '同比', `${oneOf('比', '较', '与')}上年`));
const OTHER_PERCENTAGE = holding(oneOf('占', '完成', '执行', '比重'));

/** True for the heads of a percentage of change against last year; `last` is the nearest of them. */
export function saysPercentOfChange(heads: string, last: string): boolean {
  return CHANGE.test(heads) && !OTHER_PERCENTAGE.test(last);
}

const COMPLETION = holding(oneOf(`${oneOf('完成', '执行')}${oneOf('率', '比例', '进度', '百分比')}`, '完成预算'));

/** 执行率, 预算完成率, 完成预算的比例: 决算数 of 预算数. */
export function saysCompletion(head: string): boolean {
  return COMPLETION.test(head);
}

const DIFFERENCE = holding(oneOf('结转', '结余', '弥补', '增', '减', '差额', '调整', '冲', '变动', '±'));

/** Carryovers, surpluses, their distribution and whatever is a difference, adjustments too: may be negative. */
export function saysDifference(name: string): boolean {
  return DIFFERENCE.test(name);
}

/** Heads that tell a column from no other, by what they say. */
const SIDE_HEADS: readonly string[] = ['项目', '收入', '支出'];
const AMOUNT_HEADS: readonly string[] = ['金额', '预算数', '决算数'];
const PLAIN_HEADS: ReadonlySet<string> = new Set([
  ...SIDE_HEADS,
  ...AMOUNT_HEADS,
  ...['合计', '支出预算', '财政拨款收入', '财政拨款支出'],
]);

/** 项目, 收入, 支出 above a column only say on which side it stands. */
export function saysSideAlone(head: string): boolean {
  return SIDE_HEADS.includes(head);
}

/** 金额, 预算数, 决算数: nothing need be said of a column that is called so alone. */
export function saysAmountAlone(head: string): boolean {
  return AMOUNT_HEADS.includes(head);
}

export function saysPlainAlone(head: string): boolean {
  return PLAIN_HEADS.has(head);
}
