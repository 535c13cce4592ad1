import { anyOf, beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import { COMPARED, GROWN, MOVES, RATES, SHRUNK, wordsOf } from '../../taxonomy/directions.js';
import { BUDGET_STAGES } from './budget-stages.js';

/** Words that tell of more, and of less. The short ones stand right before a figure only: 增值税 is no change. */
const MORE = [...wordsOf('more', MOVES), ...GROWN, '调增', '超出', '多安排', '多支出', ...wordsOf('more', RATES)];
/** "比上年高", and behind the amount compared with: "比上年8万元多". */
const BESIDE_BASE = String.raw`(?<=^|[比较](?:20\d\d年度?)?[^，。；：\d]{0,12})`;
const MORE_SHORT = ['增收', '增支', '超收', '增', `${BESIDE_BASE}[多高]`];
// 核减率 is a share of what was asked for
const LESS = [
  ...[...wordsOf('less', MOVES), ...SHRUNK, '核减(?!率)', '调减', '少安排', '少支出'],
  ...wordsOf('less', RATES),
];
const LESS_SHORT = ['减收', '减支', '短收', '(?<!核)减', `${BESIDE_BASE}[少低]`, `${BESIDE_BASE}节[约省](?!率)`];
/** Those of them that may end the words before a figure and are no part of its name: 同比减收. */
export const SHORT_CHANGES = ['增收', '增支', '减收', '减支', '超收', '短收', '^[多少高低]'];

/** "大于年初预算数", "超预算": by how much the 决算 is above the budget. */
const THAN_BUDGETED = `${maybe(BUDGET_STAGES)}预算数?`;
const ABOVE_BUDGET = `(?:${oneOf(wordsOf('more', COMPARED), '超')})${THAN_BUDGETED}`;
const BELOW_BUDGET = `${oneOf('小于', '低于', '少于')}${THAN_BUDGETED}`;

/** "减少为2025年的": the year of what it came to. */
const YEAR_OF_AMOUNT = String.raw`(?:(?:\d{4}年度?|本年度?|今年)(?:的|预算数?|决算数?|执行数)*)?`;

/** Nothing changed. 相同 and 一致 say so of many other things too. */
export const UNCHANGED = [
  '持平',
  '[无没]有?增减(?:变[化动])?',
  '[无没]有?变[化动]',
  '未发生变[化动]',
  '[保维]持不变',
  '[无没]有?差异',
];
export const SAME = ['相同', '一致', '相等', '一样'];

/** What a clause tells of a figure: its words before name the figure. */
export const CHANGE_VERBS = [...MORE, ...LESS, ABOVE_BUDGET, BELOW_BUDGET, '节约', '节省', '持平', '无增减'];

/** The form's choices that nobody made. */
const OPEN = [
  '增加?（减少?）',
  '增长（(?:下降|降低)）',
  '下降（增长）',
  '增加/减少',
  '增长/下降',
  '增减',
  '增（减）',
  '减少（增加）',
  '（增加',
  '（减少',
  '增加或减少',
  '增长或下降',
];

/** Behind a change: what of it is told, and the verb before the figure. */
const MEASURES = ['了', '额', '数', '率', '幅', '幅度', '比例', '金额', '资金', '预算', '支出', '收入', '经费'];
const AMOUNTING = ['约', '为', '是', '达', '达到', '共', '共计', '合计', '分别'];

const DIRECTION = ending(
  `(?:(${[...MORE, ...MORE_SHORT, ABOVE_BUDGET].join('|')})|(${[...LESS, ...LESS_SHORT, BELOW_BUDGET].join('|')}))`,
  anyOf(MEASURES),
  anyOf(AMOUNTING),
);
const OPEN_DIRECTION = ending(oneOf(OPEN), maybe('额', '了', '数', '率', '幅度'), maybe('为', '约'));

/** Each word of a direction holds one of these. */
const DIRECTION_SIGN = holding('[增减升降提扩超涨多高缩跌短少低节大小]');

/** 增加 or 减少 right before a figure. */
export function directionBefore(lead: string): 'more' | 'less' | 'open' | null {
  if (!DIRECTION_SIGN.test(lead)) return null;
  if (OPEN_DIRECTION.test(lead)) return 'open';
  const found = DIRECTION.exec(lead);
  if (found === null) return null;
  return found[1] === undefined ? 'less' : 'more';
}

const OFF_BUDGET = ending('预决?算', maybe('执行'), oneOf('差异', '偏差', '偏离'), '[率度]', maybe(AMOUNTING));

/** 预决算差异率: by how much the 决算 is above the 预算; below it the rate is negative. */
export function isOffBudget(lead: string): boolean {
  return OFF_BUDGET.test(lead);
}

const RAISED = ['增加', '提高', '增长', '上升', '提升', '增', '升'];
const LOWERED = ['减少', '下降', '降低', '压缩', '压减', '压降', '缩减', '减', '降'];
const CHANGED_TO = ending(`(?:(${RAISED.join('|')})|(${LOWERED.join('|')})|调整)`, '[到至为]', YEAR_OF_AMOUNT);

/** 增加到, 下降为2025年的: the amount that something came to, no difference. */
export function isChangedTo(lead: string): boolean {
  return CHANGED_TO.test(lead);
}

/** "公务接待费减少为" without what it did. */
export function withoutChangedTo(lead: string): string {
  return lead.replace(CHANGED_TO, '');
}

/** 增加到 is more; 调整为 does not say. */
export function changedToDirection(lead: string): 'more' | 'less' | null {
  const [, raised, lowered] = CHANGED_TO.exec(lead) ?? [];
  if (raised !== undefined) return 'more';
  return lowered === undefined ? null : 'less';
}

const MOVING = holding('[增减升降变调压追]|原因|因素');

/** Words that tell, or may tell, of a change. */
export function tellsMoving(words: string): boolean {
  return MOVING.test(words);
}

const MORE_FIRST = beginning(oneOf('增加', '新增', '增长', '调增', '追加'));
const LESS_FIRST = beginning(oneOf('减少', '下降', '调减'));

/** "增加购买服务": the word in front of what changed. */
export function movedFirst(lead: string): 'more' | 'less' | null {
  if (MORE_FIRST.test(lead)) return 'more';
  return LESS_FIRST.test(lead) ? 'less' : null;
}

/** "新增维修费8万元": what changed, no figure of the disclosure. */
export function beginsWithChange(lead: string): boolean {
  return movedFirst(lead) !== null;
}
