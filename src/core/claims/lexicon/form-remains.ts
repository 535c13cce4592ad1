import { COMPARED, MOVES, wordsOf } from '../../taxonomy/directions.js';
import { HAN } from '../../text/han.js';
import { beginning, maybe, oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** What the bureau's form had and a text should not have any more. */

/** Choices of a form: 增加（减少）, 减少/增加. */
const MORE = wordsOf('more', MOVES, COMPARED);
const LESS = wordsOf('less', MOVES, COMPARED);
/** One sign is a choice in brackets only; of the others, 多（少） and 升（降）, a sentence may be made. */
const MORE_SHORT = '增';
const LESS_SHORT = '减';
const ALTERNATIVE = new RegExp(
  oneOf(
    `${oneOf(MORE, MORE_SHORT)}（${oneOf(LESS, LESS_SHORT)}）`,
    `${oneOf(LESS, LESS_SHORT)}（${oneOf(MORE, MORE_SHORT)}）`,
    `${oneOf(MORE)}[/／]${oneOf(LESS)}`,
    `${oneOf(LESS)}[/／]${oneOf(MORE)}`,
    ['（增加、减少、持平）', '（增加或减少）'],
    `持平（${oneOf('增加', '减少')}[^）]{0,12}）`,
    `（或${oneOf('与', '等于', '持平')}[^（）]{0,12}）`,
  ),
  'g',
);

const NONE_ALIKE = beginning(String.raw`0(?:\.0+)?${oneOf('万元', '元', '%')}[^。；]{0,20}?`, '持平');

/** "增加（减少）0万元，与上年持平": behind a choice, what leaves nothing to choose. */
export function leavesNoChoice(behind: string): boolean {
  return NONE_ALIKE.test(behind);
}

/** Behind one of these signs alone a figure is left out. */
const MEASURES = ['万元', '元', '%', '年', '月', '批次', '人次', '辆', '个', '台'];

/** What stands for a figure, a year or a name. */
const BLANK = new RegExp(
  oneOf(
    '20[X×]{2}(?=年)',
    String.raw`(?<![A-Za-z×])[X×]{2,}(?:\.[X×]{1,2})?`,
    ['_{3,}', '＿{2,}', '○{2,}'],
    `【${oneOf('待填', '请核对')}[^】]*】`,
    `（待${oneOf('填', '补', '定', '核')}${maybe(HAN)}）`,
    String.raw`\*{3,}(?=${oneOf('万元', '元', '%')})`,
    `(?<![A-Za-z\\d.*×])${oneOf('[X×x]', 'x{2,}', '_{2}')}(?=${oneOf(MEASURES)})`,
    String.raw`[?？]{1,3}(?=万元|%)`,
    `(?<![A-Za-z])20x{2}(?=年)`,
    `(?<![一二三四五六七八九十○〇])○(?=${oneOf('万元', '元', '%', '批次', '人次', '辆', '个')})`,
  ),
  'g',
);

/** Words in a bracket that speak to the one who fills in the form. */
const IF_NOTHING = `[若如]${oneOf('没有', '未组织', '无此', '不涉及')}[^（）]{0,24}${oneOf('说明', '填', '删')}`;
const MAY_GO = `${oneOf('可', '请')}${maybe('自行')}${oneOf('删除', '删减', '增减')}`;
const HINTS = [
  [`简要${oneOf('说明', '描述', '概述')}`, `详细${oneOf('阐述', '说明')}到`],
  ['罗列', '填写', '填报', '填列'],
  ['选取[^（）]{0,12}公开', '均需公开'],
  [IF_NOTHING, MAY_GO],
  ['此处', '柱状图', '饼状图', '饼图', '折线图', '示例'],
].flat();
const HINT = new RegExp(`（[^（）]{0,120}?${oneOf(HINTS)}[^（）]*）`, 'g');

export type Remains = 'form.alternative' | 'form.blank' | 'form.hint';

const PATTERNS: Readonly<Record<Remains, RegExp>> = {
  'form.alternative': ALTERNATIVE,
  'form.blank': BLANK,
  'form.hint': HINT,
};

/** Each place where a text still has of the form what `kind` says. */
export function remainsIn(text: string, kind: Remains): { readonly start: number; readonly words: string }[] {
  return matchesIn(text, PATTERNS[kind]).map(({ 0: words, index: start }) => ({ start, words }));
}

const BLANK_SIGN = /[Xx×Ｘ待测]/;

/** One look at a cell that tells whether it may hold a blank. */
export function mayHoldBlank(cell: string): boolean {
  return BLANK_SIGN.test(cell);
}

const OF_CHANGE = maybe('变动', '增减');
const IS = ['是', '为', '：'];
const IS_BEHIND = maybe('[是为]：?', '：');
/** 原因, with or without 是, up to a stop: no reason is given. */
const NO_REASON = new RegExp(
  oneOf(
    `${maybe('主要')}${OF_CHANGE}${maybe('主要')}原因${IS_BEHIND}${oneOf('[，。；]', '（[^）]*）[。；]')}`,
    `${oneOf('主要', '原因')}是由于[。；]`,
    `主要${oneOf('是', '为')}[。；]`,
  ),
  'g',
);

/** "主要原因是。" */
export function missingReasonsIn(text: string): { readonly start: number; readonly words: string }[] {
  return matchesIn(text, NO_REASON)
    .map(({ 0: words, index: start }) => ({ start, words }))
    .filter(({ words }) => IS.some((word) => words.includes(word)) && !words.includes('原因，'));
}
