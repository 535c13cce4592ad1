import { beginning, holding, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { UNITS } from '../../claims/lexicon/amounts.js';
import { promptsIn } from './prompts.js';
import { matchesIn } from '../../text/matches.js';

/** Signs that stand for a digit or a letter left blank. */
const CROSS = '[XxＸｘ×✕╳*＊○〇●]';
const MANY = `(?:${CROSS}|\\d)*${CROSS}{2}(?:${CROSS}|\\d)*`;
const GROUPS = `(?:[,，](?:${CROSS}|\\d){3}(?!${CROSS}|\\d))*`;
const PLACES = `(?:[.．](?:${CROSS}|\\d)+)?`;
/** What figures of a form count: behind one of these a single sign is a blank as well. */
export const COUNTED = oneOf(UNITS, '％', '平方米', '家', '项', '所', '位', '笔', '间', '处', '条');

/** A figure, a year or a name in its brackets: they go with the blank. In all other places they are the form's: （代码）, （一）. */
const WITH_BRACKETS = oneOf(COUNTED, '年', '月', '日', '部门', '单位', '局', '县', '市', '省', '区', '镇', '乡');
const BRACKETED = '(?<=[（(])\\s{1,20}(?=[）)])|(?<=[（(])\\s*[_＿]+\\s*(?=[）)])';

/** Spaces left to write in; two where they are as wide as a character. Behind 单位： they only set its unit apart. */
const SPACES = '(?<!单位\\s*[:：]\\s*)(?:[ \\t\u00a0\u3000]{3,20}|\u3000{2})';

/** The number of a line and the name behind it: "X.XX支出". */
const NUMBERED = `(?<=^\\s*)${CROSS}[.．]${CROSS}{2,}(?!\\s*${COUNTED})`;

/** What stands for a blank in a form: XXX, x,xxx.xx, x,519.62, ××, ＿＿, **, ○○, ……, （　　）, 【 】; prompts have a scanner of their own. */
const SIGN = new RegExp(
  [
    `(?<![A-Za-zＡ-Ｚａ-ｚ\\d])${MANY}${GROUPS}${PLACES}(?![A-Za-zＡ-Ｚａ-ｚ])`,
    `(?<![A-Za-zＡ-Ｚａ-ｚ\\d])(?!${NUMBERED})${CROSS}(?:${GROUPS}[.．](?:${CROSS}|\\d)+|[,，](?:${CROSS}|\\d){3}${GROUPS}${PLACES})(?![A-Za-zＡ-Ｚａ-ｚ])`,
    `(?<![A-Za-zＡ-Ｚａ-ｚ\\d○〇一二三四五六七八九十])${CROSS}(?=\\s*${COUNTED})`,
    '[_＿](?:[\\s　]?[_＿])+(?:[.．][_＿]+)?',
    // dots that lead to the number of a page are none
    '…{2,}(?!…|\\s*\\d+\\s*$)|\\.{5,}(?!\\.|\\s*\\d+\\s*$)|…(?=[。；）]|$)',
    `[（(](?:\\s{1,20}|\\s*[_＿]+\\s*)[）)](?=\\s*${WITH_BRACKETS})`,
    // a cell of a table
    '^[（(](?:\\s{1,20}|\\s*[_＿]+\\s*)[）)]$',
    '(?<=^\\s*)[XxＸｘ×＊*](?=\\s*$)',
    BRACKETED,
    '[【\\[〔]\\s*[】\\]〕]',
    `${SPACES}(?=(?:万元|亿元|%|％|批次|人次|辆))`,
    // 主要包括　　　　。
    `(?<=\\S)${SPACES}(?=[，,；;。、])`,
    `(?<=\\S)${SPACES}(?=${COUNTED}(?=\\s*[、，,。；;：:.（）()]|\\s*$))`,
  ].join('|'),
  'g',
);

/** Where a blank stands in what `asCrosses` gives. */
export const BLANK = '(?:X+)';
/** Digits may lead a year: 20XX年, 2×××年. */
export const YEAR_BLANK = '(?:20X{1,2}|2X{3}|X{1,4})';

const IS_BLANK = whole(BLANK);
const HAS_BLANK = holding(BLANK);

/** For a piece of what `asCrosses` gives. */
export function isBlank(text: string): boolean {
  return IS_BLANK.test(text);
}

/** For what `asCrosses` gives. */
export function hasBlank(text: string): boolean {
  return HAS_BLANK.test(text);
}

interface Blank extends Span {
  /** What stands in its place in what `asCrosses` gives. */
  readonly shown: string;
  readonly isPrompt: boolean;
}

/** Blanks by their signs and those by a prompt, in order. */
function signsIn(text: string): Blank[] {
  const prompts = promptsIn(text).map((prompt): Blank => ({ ...prompt, isPrompt: true }));
  const signs = matchesIn(text, SIGN)
    .map(({ 0: sign, index: start }): Blank => {
      const end = start + sign.length;
      return { start, end, shown: 'X'.repeat(sign.length), isPrompt: false };
    })
    .filter(({ start, end }) => !prompts.some((prompt) => prompt.start < end && start < prompt.end));
  return prompts.length === 0 ? signs : [...signs, ...prompts].sort((one, other) => one.start - other.start);
}

/** Every blank of a form's text. */
export function blanksIn(text: string): Span[] {
  return signsIn(text).map(({ start, end }) => ({ start, end }));
}

/** A form's text with its blanks, whatever their signs, as crosses of the same length: what all patterns of forms read. */
export function asCrosses(text: string): string {
  let plain = '';
  let last = 0;
  for (const { start, end, shown, isPrompt } of signsIn(text)) {
    plain += text.slice(last, start);
    // what is asked behind another blank is another: [科目][金额]
    plain += isPrompt && start === last && plain.endsWith('X') ? ` ${shown.slice(1)}` : shown;
    last = end;
  }
  return plain + text.slice(last);
}

const AMOUNT = holding(BLANK, '\\s*', oneOf('万元', '元'));

/** An amount is left blank in it. */
export function tellsAmount(text: string): boolean {
  return AMOUNT.test(text);
}

const PRINTED = holding('[1-9]', '[\\d,，.]*', '\\s*', oneOf('万元', '元'), '(?!以[上下])');

/** An amount is left blank in a form's text, or printed: of another department, in a sample. */
export function tellsSome(form: string): boolean {
  return tellsAmount(asCrosses(form)) || PRINTED.test(form);
}

const FIGURE = beginning('\\s*', COUNTED);

/** A unit behind a blank: a figure belongs there. */
export function isFigureBlank(after: string): boolean {
  return FIGURE.test(after);
}

/** What stands before the first figure that a form leaves blank or prints. */
export function beforeFigure(form: string): string {
  const [blank] = blanksIn(form).filter(({ end }) => isFigureBlank(form.slice(end)));
  const printed = PRINTED.exec(form)?.index ?? form.length;
  return form.slice(0, Math.min(blank?.start ?? form.length, printed));
}

/** A figure is left blank in a form's text. */
export function isFigureLeft(form: string): boolean {
  return blanksIn(form).some(({ end }) => isFigureBlank(form.slice(end)));
}

/** Blanks of a form, by what stands behind them. */
const FORM = holding(
  oneOf(
    `${BLANK}\\s*${oneOf('万元', '元', '[%％]', '年', '部门', '单位', '局')}`,
    '（类）',
    `${BLANK}[（(]${oneOf('单位', '部门')}名称`,
  ),
);
const TEMPLATE = /^\s*模板\s*[：:]/m;

/** A text that is a blank form: blanks where figures belong, and not in the language of templates. */
export function looksBlank(text: string): boolean {
  return !TEMPLATE.test(text) && FORM.test(asCrosses(text));
}

const MONEY_OR_SHARE = `\\s*${oneOf('万元', '元', '[%％]')}`;
const BLANK_FIGURE = new RegExp(`${BLANK}${MONEY_OR_SHARE}`, 'g');
const PRINTED_FIGURE = new RegExp(`\\d[\\d,，.]*${MONEY_OR_SHARE}`, 'g');

/** Whether a text that might as well be a written 说明 is a blank form: more of its figures are blank than printed. */
export function isMostlyBlank(text: string): boolean {
  const plain = asCrosses(text);
  const count = (figure: RegExp): number => plain.match(figure)?.length ?? 0;
  return looksBlank(text) && count(BLANK_FIGURE) > count(PRINTED_FIGURE);
}

const DOTS = /[….]$/;
const LIST_BEFORE = /[；;、，,]\s*$/;
const LIST_ENDS = beginning(oneOf('等', '[。）)]', '\\s*$'));

/** Dots behind the last item of a list are no blank: where the sign before them stands; null for others. */
export function listEndBefore(before: string, sign: string, after: string): number | null {
  return DOTS.test(sign) && LIST_ENDS.test(after) ? (LIST_BEFORE.exec(before)?.index ?? null) : null;
}

const USED = /用于[：:]?\s*$/;
const NOTHING_MORE = /^[。；]?\s*$/;

/** "主要用于：" before a blank: what the money is for. */
export function asksUse(before: string): boolean {
  return USED.test(before);
}

/** A paragraph that is a blank and nothing else. */
export function isAlone(before: string, after: string): boolean {
  return before.trim() === '' && NOTHING_MORE.test(after);
}

const TITLE_QUOTES: Readonly<Record<string, string>> = { '《': '“', '》': '”' };
/** 30201办公费, 工资福利支出（301类）, 办公费（30201）: the names tell as much. */
const ECONOMIC_CODE =
  /(?<![\d.,，X])3(?:0[1-9]|1[0-3]|99)(?:\d{2})?\s*(?=[一-龥]{2})|[（(]3(?:0[1-9]|1[0-3]|99)(?:\d{2})?(?:类|款)?[）)]/g;

/** As the reader of texts takes it, sign for sign: without codes of the economic classification, 《科目》 as “科目”, 教育类支出 as 教育支出. */
export function withoutCodes(text: string): string {
  return text
    .replace(/[《》]/g, (sign) => TITLE_QUOTES[sign]!)
    .replace(/(?<=[一-龥]{2})类支出(?=\s*为?X)/g, '支出 ')
    .replace(/(?<=[一-龥][一-龥）)])(?<!事)项(?=\s*为?X+\s*万?元)/g, ' ')
    .replace(ECONOMIC_CODE, (code) => ' '.repeat(code.length));
}
