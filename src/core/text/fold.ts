import { firstFrom } from './first-from.js';
import { halfWidthSign } from './half-width.js';
import { beginning, oneOf } from './patterns.js';
import { plainSign } from './radicals.js';
import type { Span } from './span.js';

/**
 * A text as a reader takes it: half-width digits, no spaces, full-width punctuation, no emphasis. `offsets[i]` is where
 * sign i stands in the plain text.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SPACE = /[\s\u200b-\u200d]/;
const PUNCTUATION: Readonly<Record<string, string>> = {
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '；': '；',
  '：': '：',
  '（': '（',
  '）': '）',
  '？': '？',
  '！': '！',
  '，': '，',
  '﹪': '%',
  '｡': '。',
  '､': '、',
  '〔': '（',
  '〕': '）',
  '[': '（',
  ']': '）',
  '【': '【',
  '】': '】',
};

/**
 * Reads pieces of the text as one line: digits half-width, punctuation full-width, spaces and Markdown emphasis out. A
 * space stays between digits only, and after the point of a list number: "69 20" are two numbers, "1. 20万元" is item 1.
 */
export function fold(source: string, pieces: readonly Span[]): Folded {
  const signs: string[] = [];
  const offsets: number[] = [];
  let gap = false;
  let emphases = 0;
  for (const { start, end } of pieces) {
    if (start > (pieces[0]?.start ?? 0)) gap = true;
    for (let index = start; index < end; index += 1) {
      const raw = source[index]!;
      if (isHan(raw) && !gap) {
        signs.push(raw);
        offsets.push(index);
        continue;
      }
      if (SPACE.test(raw)) {
        gap = true;
        continue;
      }
      if (raw === '*' && source[index + 1] === '*' && !(emphases % 2 === 0 && isBlank(source, index, end))) {
        emphases += 1;
        index += 1;
        continue;
      }
      const sign = foldSign(raw, source[index - 1], source[index + 1]);
      if (gap && needsSpace(signs, sign)) {
        signs.push(' ');
        offsets.push(index);
      }
      gap = false;
      signs.push(sign);
      offsets.push(index);
    }
  }
  offsets.push(pieces.at(-1)?.end ?? 0);
  return { text: withThousands(signs.join('').replace(/,(?!\d{3}(?!\d))|(?<!\d),/g, '，')), offsets };
}

const THOUSANDS = /(?<![\d.,，])\d{1,3}(?:，\d{3})+(?=\.\d{1,2}(?:万元|亿元|元))/g;

/** "3，518.85万元": thousands that a full-width comma parts. */
function withThousands(text: string): string {
  return text.replace(THOUSANDS, (number) => number.replaceAll('，', ','));
}

function isHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}

/** What a figure of a 说明 counts; stars before it are a blank for one and no emphasis. */
const COUNTED = ['万元', '元', '%', '％', '辆', '人次', '批次'];
const BLANK = beginning('\\*{2,}\\s*', oneOf(COUNTED));

/** "**万元": two stars where a number belongs. */
function isBlank(source: string, index: number, end: number): boolean {
  return BLANK.test(source.slice(index, Math.min(end, index + 12)));
}

const FULL_DIGIT = /[０-９]/;

function foldSign(sign: string, before: string | undefined, after: string | undefined): string {
  if (sign === '，' && before !== undefined && after !== undefined && FULL_DIGIT.test(before) && FULL_DIGIT.test(after))
    return ',';
  return PUNCTUATION[sign] ?? plainSign(halfWidthSign(sign));
}

function needsSpace(signs: readonly string[], next: string): boolean {
  if (!/\d/.test(next)) return false;
  const last = signs.at(-1) ?? '';
  if (/\d/.test(last)) return true;
  if (last !== '.') return false;
  let digits = 0;
  while (/\d/.test(signs[signs.length - 2 - digits] ?? '')) digits += 1;
  return digits <= 2;
}

/** The span in the plain text of the signs from..to of a folded one. */
export function spanOf({ offsets }: Folded, from: number, to: number): Span {
  return { start: offsets[from]!, end: to > from ? offsets[to - 1]! + 1 : offsets[from]! };
}

/** Which sign of a folded text stands at a place of the plain text; -1 where none does. */
export function signAt({ offsets }: Folded, place: number): number {
  const at = firstFrom(offsets.length, (sign) => offsets[sign]! < place);
  return offsets[at] === place ? at : -1;
}
