import { NUMERAL_SIGNS } from '../../text/numerals.js';
import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

/** Signs of numbers, as pieces of patterns. */
const N = `[${NUMERAL_SIGNS}\\d]`;
/** A table or a page of it. */
const SHEET = '[表页]';
/** 续上表, 接前页, 承前页: this page goes on. */
const GOES_ON = `[续接承]${maybe('上', '前', '自')}一?${SHEET}格?\\(?${N}{0,2}\\)?`;
/** 转下页, 接下表: the next one does. */
const GOES_TO = `[转接续过]下一?${SHEET}`;
/** 上接第1页. */
const COMES_FROM = `[上前]接第?\\d*${SHEET}`;
const NTH = `第${N}+页`;
const OF = '[,，/、]?';

const TURNS = whole('[(【]?', oneOf(GOES_ON, GOES_TO, '续', COMES_FROM), '[)】]?[:：]?');
/** 第 2 页，共 3 页; 共 3 页，第 2 页; — 2 —; Page 2 of 3. */
const NUMBERED = new RegExp(
  whole(
    '[-—–(]*',
    oneOf(`${NTH}(?:${OF}[共总]${N}+页)?`, `共${N}+页(?:${OF}${NTH})?`, '[-—–]\\d+[-—–]', 'Page\\d+(?:of\\d+)?'),
    '[-—–)]*',
  ),
  'i',
);
const BEHIND = ending(
  oneOf(
    `[(【]${oneOf(`续上?表?${N}{0,2}`, `接上${SHEET}`, `${NTH}(?:${OF}共${N}+页)?`, '\\d+\\/\\d+')}[)】]`,
    `续表?${N}?`,
  ),
);
/** 续表1部门支出总表 loses its 续 only: 表1 is its number. */
const BEFORE = beginning(
  '[(【]?',
  oneOf(`续上?表(?!\\d|[${NUMERAL_SIGNS}]+[:：、.])`, '续上表', '[续接]'),
  '[)】]?[:：\\-—]?(?=.{3,}表)',
);
const GOING_ON = holding(oneOf('[续接]', '第(?!1页|一页)', '\\([2-9]\\/'));

/** 续上表, 续表1, （续表）, 接上页, 承前页, 转下页, 第2页: a squashed text that says no more than where a page ends or begins. */
export function isPageTurn(text: string): boolean {
  return TURNS.test(text) || NUMBERED.test(text);
}

/** A squashed title without what it says of its page. */
export function withoutPage(title: string): string {
  return title.replace(BEHIND, '').replace(BEFORE, '');
}

/** True where what a title says of its page is that the table goes on from the page before. */
export function saysGoesOn(title: string): boolean {
  return GOING_ON.test(title);
}
