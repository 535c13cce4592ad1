import type { WordKind } from '../tokens/token.js';
import { SAME, UNCHANGED } from './changes.js';
import { COMPARED_BUDGET, COMPARED_PRIOR } from './comparisons.js';
import { beginning, ending, maybe, oneOf } from '../../text/patterns.js';

/** 按支出功能分类：, 按资金来源分为：, 按功能科目划分，包括. */
const CLASSED = [
  '按照?[^，。：；按]{2,14}',
  oneOf('划分', '分类', '分'),
  '(?:为)?(?:以下[^，。；：]{0,8})?[，：]',
  maybe('共?包括', '分为', '其中'),
  '[：，]?',
].join('');

/** "收入包括：…；支出包括：…": the side whose parts follow. */
const SIDED = `(?<=^|[，。；：])${maybe('本年', '预算')}${oneOf('收入', '支出')}${maybe('预算', '决算', '方')}${maybe('主要')}(?:包括|包含|来自|来源于|分为)[：，]?`;

/** "由甲3万元和乙5万元构成": where the parts may begin. */
const COMPOSED = String.raw`(?<=^|[，。；：])由(?!于)(?=[^，。；：\d]{2,30}$)`;
const COMPOSES = beginning(String.raw`由[^，。；：\d]{2,30}[\d.,]+(?:万|亿)?元[^。；]{2,160}?(?:构成|组成)`);
/** Signs that are looked through for the verb. */
const LONGEST_COMPOSED = 240;

/** Whether 由 at a place begins parts that 构成 or 组成 ends. */
export function composes(text: string, from: number): boolean {
  return COMPOSES.test(text.slice(from, from + LONGEST_COMPOSED));
}

/** "…6万元，具体是国内接待费6万元，国（境）外接待费0万元": the parts of the figure that was told last. */
const IN_DETAIL = `具体[是为]：|(?<=^|[，。；：（])${oneOf('具体[是为]', `即(?!${oneOf('[征将使便时日按增减占]', '上升', '下降', '完成')})`)}[：，]?`;

/** From here on a sentence tells why; its figures are not the disclosure's own. */
const CHANGE = ['变动', '变化', '增减', '差异'];
const REASON = [
  [
    maybe('增减?变动', '变动', '变化', '增长', '下降', '增加', '减少', '增减', '差异', '主要'),
    '(?:的)?(?:主要)?',
    maybe(CHANGE),
    '原因',
    oneOf('是', '为', '如下', '：', '主要'),
  ].join(''),
  `主要(?:是)?${oneOf('由于', '因为', '系', '原因')}`,
];
/** At the beginning of a clause only. */
const REASON_FIRST = [
  '一是',
  '二是',
  '三是',
  '四是',
  '五是',
  '主要是',
  '其中主要是',
  '主要系',
  '原因是',
  '由于',
  '因为',
  '因[^公]',
];

/** The words between figures that the grammar knows, in the order in which they are tried where several begin at one sign. */
export const STRUCTURE_WORDS: readonly (readonly [WordKind, string])[] = [
  ['year', String.raw`20\d\d年`],
  ['colon', '^：'],
  ['stop', '[。！？]'],
  ['item-end', '；'],
  ['open', '（'],
  ['close', '）'],
  ['of-which', '其中(?!主要|[^，。；]{0,12}原因)'],
  [
    'parts',
    '(?:主要)?用于以下(?:几个)?方面|具体(?:收入|支出|收支)?情况(?:为|是|如下)：|主要内容(?:如下|为|是|包括)：|(?:的)?(?:具体)?构成(?:情况)?(?:(?:为|是|如下|包括)?：|为)',
  ],
  ['classed', CLASSED],
  ['within', '(?<!其)中[，：]'],
  ['sided', SIDED],
  ['composed', COMPOSED],
  ['composed-end', oneOf('构成', '组成')],
  ['uses', oneOf('主要用于', '主要包括', '主要为')],
  ['namely', '主要是'],
  ['uses', oneOf('包括', '包含', IN_DETAIL)],
  ['unchanged', oneOf(UNCHANGED)],
  ['same', oneOf(SAME)],
  ['compared-prior', COMPARED_PRIOR],
  ['compared-budget', COMPARED_BUDGET],
  ['reason', `${oneOf(REASON)}|(?<=^|[，；。：])${oneOf(REASON_FIRST)}`],
];

const EXCLUDING = beginning('(?:其中)?', oneOf('均?不含', '不包括', '未含', '剔除', '扣除'));

/** "（不含上年结转20万元）": what is in the bracket is no part of the figure before it. */
export function excludes(inside: string): boolean {
  return EXCLUDING.test(inside);
}

const INCLUDING = beginning('其?中?含(?![税量义])');

/** "（含教育收费6万元）": what is in the bracket is a part of the figure before it. */
export function includes(inside: string): boolean {
  return INCLUDING.test(inside);
}

/** "（其中：…）": the list begins by itself. */
export function beginsOfWhich(inside: string): boolean {
  return inside.startsWith('其中');
}

const REASON_GOES_ON = beginning(oneOf('[二三四五六]是', '增加', '减少', '[二三四五六]、'));

/** Reasons go on behind a semicolon where they are counted, or where the words begin with a change. */
export function reasonGoesOn(item: string): boolean {
  return REASON_GOES_ON.test(item);
}

const LEFT_OPEN = ending(oneOf('其中', '方面', '包括', '主要内容(?:如下|为|是)'), '[：，]?');

/** "…，其中：" at the end of a paragraph: its parts are the paragraphs below. */
export function leavesPartsOpen(paragraph: string): boolean {
  return LEFT_OPEN.test(paragraph);
}

/** "在基本支出中：": the name of the whole. */
export function withoutIn(words: string): string {
  return words.replace(/^在/, '');
}

/** Of which side the words 收入包括 or 支出包括 are. */
export function sideSaid(words: string): 'income' | 'expenditure' {
  return words.includes('收入') ? 'income' : 'expenditure';
}

const TO_FIGURE = beginning(String.raw`[^，。；：\d]+(?=\d)`);

/** The words before a figure that no sign parts from them; '' where there is none. */
export function wordsToFigure(words: string): string {
  return TO_FIGURE.exec(words)?.[0] ?? '';
}
