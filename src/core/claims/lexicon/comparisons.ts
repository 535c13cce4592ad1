import { anyOf, beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { BUDGET_STAGES } from './budget-stages.js';
import { CHANGE_VERBS, SHORT_CHANGES } from './changes.js';

/** In front of what something is compared with. 和 compares too where the rest of the sentence says so. */
const COMPARING = '[比较与同]';
const COMPARING_OR_AND = '[比较与同和]';

/** Last year, by its name or its number. */
export const YEAR_BEFORE = ['上一?年度?', '去年'];
export const NUMBERED_YEAR = String.raw`\d{4}年度?`;

/** 比上年: with a year; 比年初预算: with a budget. A numbered year is a figure of its own. */
export const COMPARED_PRIOR = `${COMPARING}${oneOf('上一?年', '去年')}`;
export const COMPARED_BUDGET = `${oneOf(COMPARING, '[大小高低多少]于', '超[过出]?')}${maybe(BUDGET_STAGES)}预算`;

/** What a change is compared with, up to the words that tell it: 与上年预算数相比，各增加. */
const COMPARED = holding(
  oneOf('相[较比]于?', '[比较]', '与', '和', '同'),
  oneOf(NUMBERED_YEAR, YEAR_BEFORE, '年初', '当年', '同期', '上年同期', '往年'),
  '[^，。；：]{0,20}?',
  `(?=${maybe('相比', '对比', '相较')}[，]?(?:各?${oneOf(
    '增',
    '减',
    '上升',
    '下降',
    '降低',
    '持平',
    '提高',
    '压减',
    '无变化',
    '基本',
    '一致',
    '相同',
    '[多少高低]$',
  )}|$))`,
);
/** 较2024减少: 年 may be left out. */
const COMPARED_SHORT = holding(
  maybe('相'),
  COMPARING,
  '于?',
  oneOf(String.raw`\d{4}年`, String.raw`20\d\d(?=[增减上下])`, '上一?年', '去年', '年初', '预算', '同期'),
);
const VERB = holding(
  anyOf('各', '均', '分别', '共', '同比', '总体', '合计', '有所'),
  oneOf(CHANGE_VERBS, `${oneOf(SHORT_CHANGES)}$`),
);

/** The words before 比上年 or 增加: what the change is of. */
export function changedNoun(clause: string): string {
  const compared = COMPARED.exec(clause)?.index ?? clause.search(COMPARED_SHORT);
  const cuts = [compared, clause.search(VERB)].filter((index) => index >= 0);
  return cuts.length === 0 ? clause : clause.slice(0, Math.min(...cuts));
}

const BASE = ending(oneOf('比', '较', '与', '同', '对比'), oneOf(YEAR_BEFORE, NUMBERED_YEAR), '[^，。；]{0,30}');

/** "比2020年收支预算总数": the amount that follows is what is compared with. */
export function isBase(clause: string): boolean {
  return BASE.test(clause) && !clause.includes('相比');
}

const PRIOR = ending('(?:^|[，（])', oneOf(YEAR_BEFORE), '(?!(?:财政拨款)?(?:结转|结余))', '[^，。；]{0,20}');

/** "上年20万元"; last year's carryover is this year's figure. */
export function isPrior(clause: string): boolean {
  return PRIOR.test(clause);
}

const SAME_AS_BEFORE = ending(COMPARING_OR_AND, oneOf(YEAR_BEFORE, String.raw`20\d\d年度?`), '[^，。；]{0,10}');

/** 相同 and 一致 say many things; "与上年预算数相同" says that nothing changed. */
export function isSameAsBefore(clause: string): boolean {
  return SAME_AS_BEFORE.test(clause);
}

const COMPARES = holding(oneOf('比', '较', '与', '同', '基本', '上年', '两年', '两者', '二者', '前后'));

const SAME_AS_BUDGET = ending(COMPARING_OR_AND, maybe(BUDGET_STAGES), '预算', maybe('数'));

/** "决算数与年初预算数相同". */
export function isSameAsBudget(clause: string): boolean {
  return SAME_AS_BUDGET.test(clause);
}

const BOTH_ALIKE = whole(
  anyOf([
    '两年',
    '两者',
    '二者',
    '前后',
    '预算',
    '决算',
    '安排',
    '金额',
    '数额',
    '规模',
    '总额',
    '数',
    '均',
    '保持',
    '的',
  ]),
);

/** "两年金额相同": of the two amounts that stand before it, and of nothing else. */
export function areAlike(clause: string): boolean {
  return BOTH_ALIKE.test(clause);
}

/** 持平 is compared with something, or stands alone: "，持平". */
export function compares(clause: string): boolean {
  return clause === '' || COMPARES.test(clause);
}

const BEHIND_BASE = beginning(oneOf('相比', '对比', '相较'));

/** "相比" behind the amount that something is compared with. */
export function isBehindBase(words: string): boolean {
  return BEHIND_BASE.test(words);
}

const BEHIND_BASE_CHANGED = beginning(
  maybe('相比', '对比', '相较'),
  '，?',
  anyOf('各', '均', '共', '同比', '总体', '有所'),
  oneOf(CHANGE_VERBS),
);

/** "相比，减少" behind the amount that something is compared with. */
export function isBehindBaseChanged(words: string): boolean {
  return BEHIND_BASE_CHANGED.test(words);
}

const ENDS_COMPARED = ending(oneOf('相比', '对比', '相较', '比较'));

/** "与上年相比": a change is told behind it. */
export function endsCompared(words: string): boolean {
  return ENDS_COMPARED.test(words);
}

const OPENS_COMPARED = beginning(COMPARING, oneOf('上一?年', '去年', String.raw`20\d\d年`));

/** A paragraph that begins with a comparison. */
export function beginsCompared(text: string): boolean {
  return OPENS_COMPARED.test(text);
}

/** Before a year: 比2023年 compares with it, 2022年和2023年 names it beside another. */
export function comparesYear(sign: string): boolean {
  return sign !== '' && '比较与同'.includes(sign);
}

export function joinsYear(sign: string): boolean {
  return sign === '和';
}

/** Growth of another base than last year's figure. */
const ADJUSTED = holding(oneOf('同口径', '可比', '剔除', '扣除', '还原', '自然口径', '不考虑'));

/** "剔除退税因素后增长", "按可比口径下降". */
export function isAdjusted(words: string): boolean {
  return ADJUSTED.test(words);
}
