import { HAN } from '../../text/han.js';
import { chineseValue, NUMERAL_SIGNS } from '../../text/numerals.js';
import { beginning, ending, holding, oneOf } from '../../text/patterns.js';
import { HEADLESS } from './amounts.js';
import { matchesIn } from '../../text/matches.js';

/** Slips of whoever writes or pastes a text together, by their places in it. */
export interface Place {
  readonly start: number;
  readonly words: string;
}

function placesOf(pattern: RegExp, text: string): Place[] {
  return matchesIn(text, pattern).map(({ 0: words, index: start }) => ({ start, words }));
}

/** Signs that end no word before them and begin none behind: 主要原因是是, 占占政府采购. */
const SIGNS = ['是是(?!非)', '占占', '(?<![目标])的的(?!确)', '(?<!参)与与', '(?<!普)及及(?!时)'];
/** Two signs or more that no sentence has a reason to say twice in a row: 中小中小企业. One sign is doubled in many words. */
const PHRASE = `(${HAN})(?!\\2)${HAN}{1,9}`;
/** Verbs of work reports: 完成了完成. */
const VERBS = ['保障', '完成', '加强', '提高', '推进'];
const TWICE = new RegExp(`(${PHRASE})\\1|(${VERBS.join('|')})了\\3|${SIGNS.join('|')}`, 'g');
const LABEL_TWICE = new RegExp(`(${HAN}{2,8})：\\1：`);

export function wordsTwice(text: string): Place[] {
  return placesOf(TWICE, text);
}

/** "资金规模：资金规模：": the first place, with the label. */
export function labelTwice(text: string): (Place & { readonly label: string }) | null {
  const found = LABEL_TWICE.exec(text);
  return found && { start: found.index, words: found[0], label: found[1]! };
}

const STOPS_TWICE = /[，。；：、]{2,}/g;

/** "，，", "；。". */
export function stopsTwice(text: string): Place[] {
  return placesOf(STOPS_TWICE, text);
}

const HALVED = new RegExp(String.raw`\d+\.(?=${oneOf('万元', '亿元', '元', '%')})|${HEADLESS}`, 'g');

/** "1216.万元", "占.98%": figures that lost the digits on one side of their point. */
export function halvedFigures(text: string): Place[] {
  return placesOf(HALVED, text);
}

const UNENDED = new RegExp(`(?:${HAN}|[\\d%），])$`);

/** （图1 …）, 表2：…: what stands under a picture or above a table ends without a stop. */
const CAPTION = beginning('（?', oneOf('图', '表'), '\\d');

/** A sentence that stops without a stop: with a word, a figure, a bracket or a comma. */
export function isUnended(text: string): boolean {
  return /[，。]/.test(text) && UNENDED.test(text) && !text.endsWith('。）') && !CAPTION.test(text);
}

const CLAUSES = holding('^(?!（).*?(?:。.|，[^，]*，)');

/** Several clauses or a whole sentence before: no title, no caption, no note in brackets. */
export function isProse(text: string): boolean {
  return CLAUSES.test(text) && !text.endsWith('）');
}

/** A text that gives a reason. */
export function tellsReason(text: string): boolean {
  return text.includes('原因');
}

const ITEM_BEFORE = ending('(?:^|[。；：，、])["“]?', oneOf(String.raw`\d{1,2}`, `[${NUMERAL_SIGNS}a-zA-Z]{1,2}`));

/** "1）", "一）": the words before the bracket number an item. */
export function isItemNumber(before: string): boolean {
  return ITEM_BEFORE.test(before.slice(-4));
}

const INLINE_ITEM = /(?<=[。；：，、是为])(\d{1,2})(?:[、．]|\.(?!\d))/g;

/** "1. … 2. …" inside a paragraph. */
export function inlineItems(text: string): (Place & { readonly number: number })[] {
  return matchesIn(text, INLINE_ITEM).map(({ 0: words, 1: number, index: start }) => ({
    start,
    words,
    number: Number(number),
  }));
}

const BRACKETED_ITEM = new RegExp(`(?<=^|[。；：])（([${NUMERAL_SIGNS}]{1,3})）`, 'g');

/** "（一）…；（二）…" inside a paragraph. */
export function bracketedItems(text: string): (Place & { readonly number: number })[] {
  return matchesIn(text, BRACKETED_ITEM).map(({ 0: words, 1: number, index: start }) => ({
    start,
    words,
    number: chineseValue(number!),
  }));
}
