import { chineseNumeral, chineseValue, NUMERAL_SIGNS } from './numerals.js';
import { beginning, oneOf } from './patterns.js';

export type MarkKind = 'part' | 'chinese' | 'chinese-bracket' | 'arabic' | 'arabic-bracket' | 'circled';

/** A list number as printed, and its value. */
export interface FoundMark {
  readonly kind: MarkKind;
  readonly number: number;
  readonly text: string;
}

const CHINESE = `[${NUMERAL_SIGNS}]{1,3}`;
/** What 第一 stands before. */
export const PARTS = ['部分', '章', '篇'];
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['part', beginning('第', `(${CHINESE}|\\d{1,2})`, oneOf(PARTS))],
  ['chinese', new RegExp(`^(${CHINESE})(?:、|[.．](?!\\d))`)],
  ['chinese-bracket', new RegExp(`^（(${CHINESE})）、?`)],
  ['arabic-bracket', /^（(\d{1,2})）[、.]?/],
  ['arabic', /^(\d{1,2})(?:[、．]|\.(?!\d))/],
  // "11“灾害防治及应急管理支出”98万元": the sign behind the number was forgotten, or stands behind the quotation mark
  ['arabic', /^(\d{1,2})(?=["“][.、．]?[一-龥]{2,20}(?:（类）|["”]))/],
  ['circled', /^([①-⑳⑴-⒇⒈-⒛])[、.．]?/],
];

/** Signs that are a number each, from 1. */
const SERIES = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'];

/** A number in the manner of another: 3 after ⑴ is ⑶, after 一 三; past the end of its signs the other stays. */
export function numberLike(sign: string, number: number): string {
  const series = SERIES.find((signs) => signs.includes(sign));
  if (series !== undefined) return series[number - 1] ?? sign;
  return chineseValue(sign) > 0 ? chineseNumeral(number) : String(number);
}

/** How deep a heading with the mark stands. */
export const LEVEL: Readonly<Record<MarkKind, number>> = {
  'part': 0,
  'chinese': 1,
  'chinese-bracket': 2,
  'arabic': 3,
  'arabic-bracket': 4,
  'circled': 5,
};

/** The number in front of a folded line; null when it has none. */
export function markOf(folded: string): FoundMark | null {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(folded);
    if (found) return { kind, number: valueOf(found[1]!), text: found[0] };
  }
  return null;
}

function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const series = SERIES.find((signs) => signs.includes(text));
  return series === undefined ? chineseValue(text) : series.indexOf(text) + 1;
}
