import { beginning, holding, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { UNITS } from '../../claims/lexicon/amounts.js';

/** What stands for a blank in a form: XXX, ××, ＿＿, ***, ○○, ……. */
export const BLANK = '(?:[XxＸ×✕╳]{2,}(?:[.．][XxＸ×]+)?|[_＿]{2,}|\\*{2,}|[○〇●]{2,}|…{2,}|\\.{5,})';

/** Digits may lead a year: 20XX年, 2×××年. */
export const YEAR_BLANK = '(?:20[XxＸ×_＿*○〇]{1,2}|2[XxＸ×_＿*○〇]{3}|[XxＸ×]{1,4}|[_＿]{2,}|\\*{2,4}|[○〇]{2,4})';

const IS_BLANK = whole(BLANK);
const HAS_BLANK = holding(BLANK);
const BLANKS = new RegExp(HAS_BLANK, 'g');

export function isBlank(text: string): boolean {
  return IS_BLANK.test(text);
}

export function hasBlank(text: string): boolean {
  return HAS_BLANK.test(text);
}

/** Every blank of a text. */
export function blanksIn(text: string): Span[] {
  return Array.from(text.matchAll(BLANKS), ({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
}

const AMOUNT = holding(BLANK, '\\s*', oneOf('万元', '元'));

/** An amount is left blank in it. */
export function tellsAmount(text: string): boolean {
  return AMOUNT.test(text);
}

const COUNTED = beginning('\\s*', oneOf(UNITS, '％', '平方米', '项'));

/** A unit behind a blank: a figure belongs there. */
export function isFigureBlank(after: string): boolean {
  return COUNTED.test(after);
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
  return !TEMPLATE.test(text) && FORM.test(text);
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
