import { memoizeText } from '../text/memoize.js';
import { isPageMark } from './page-marks.js';
import { chineseValue, NUMERAL_SIGNS } from '../text/numerals.js';
import { squash } from '../text/squash.js';
import { isOfficeLine } from '../taxonomy/offices.js';
import { beginsAsNote, isNotesTitle, isSigned } from '../taxonomy/words/notes.js';
import { saysOfWhich, withoutOfWhich } from '../taxonomy/words/of-which.js';

/** How a line is numbered; styles nest in the order in which a table brings them. */
export type Numbering = 'chinese' | 'chinese-brackets' | 'arabic' | 'arabic-brackets' | 'circled' | 'none';

export interface Label {
  /** Trimmed, as printed. */
  readonly text: string;
  /** Without numbering, code, 其中, spaces. */
  readonly name: string;
  readonly numbering: Numbering;
  /** Its place in the numbering, from 1; 0 without numbering. */
  readonly ordinal: number;
  readonly ofWhich: boolean;
  /** A code printed before the name: "2010301 行政运行". */
  readonly code: string | null;
  /** Leading blanks as the table prints them. */
  readonly indent: number;
}

const STYLES: readonly {
  readonly numbering: Numbering;
  readonly pattern: RegExp;
  readonly ordinal: (text: string) => number;
}[] = [
  { numbering: 'chinese', pattern: new RegExp(`^([${NUMERAL_SIGNS}]+)[、.．,，:：]`), ordinal: chineseValue },
  { numbering: 'chinese-brackets', pattern: new RegExp(`^\\(([${NUMERAL_SIGNS}]+)\\)[、.]?`), ordinal: chineseValue },
  { numbering: 'arabic', pattern: /^(\d{1,2})[、.．](?!\d)/, ordinal: Number },
  { numbering: 'arabic-brackets', pattern: /^\((\d{1,2})\)[、.]?|^(\d{1,2})\)/, ordinal: Number },
  { numbering: 'circled', pattern: /^([①-⑳⑴-⒇])[、.]?/, ordinal: circledNumber },
];

const CODE = /^[[(【]?([1-5]\d{2}(?:\d{2}){0,2})[\])】]?[-—_、.:：]?(?=\D)/;

function circledNumber(text: string): number {
  const code = text.charCodeAt(0);
  return code >= 0x2474 ? code - 0x2474 + 1 : code - 0x2460 + 1;
}

/** Takes a label apart: "其中：（1）公务用车运行费" → arabic-brackets 1, 其中, "公务用车运行费". */
export const parseLabel = memoizeText(takeApart);

function takeApart(raw: string): Label {
  let rest = squash(raw);
  let numbering: Numbering = 'none';
  let ordinal = 0;
  let ofWhich = false;
  for (let pass = 0; pass < 3; pass += 1) {
    const before = rest;
    if (saysOfWhich(rest)) {
      ofWhich = true;
      rest = withoutOfWhich(rest);
    }
    const style = STYLES.find((entry) => entry.pattern.test(rest));
    if (style && numbering === 'none') {
      const match = style.pattern.exec(rest)!;
      numbering = style.numbering;
      ordinal = style.ordinal(match[1] ?? match[2] ?? '');
      rest = rest.slice(match[0].length);
    }
    if (rest === before) break;
  }
  const code = CODE.exec(rest);
  if (code) rest = rest.slice(code[0].length);
  return {
    text: raw.trim().replace(/\s+/g, ' '),
    name: rest.replace(/[:：]$/, ''),
    numbering,
    ordinal,
    ofWhich,
    code: code?.[1] ?? null,
    indent: /^\s*/.exec(raw)![0].length,
  };
}

/** True where the notes below the figures begin: 注：…, 备注1…, or 填表说明 alone in its row. */
export function opensNotes(text: string, isAlone: boolean): boolean {
  return beginsAsNote(text) || (isAlone && isNotesTitle(text));
}

/** A note below the figures, not a line of the table. */
export const isNote = memoizeText(
  (text) => beginsAsNote(text) || (text.length > 24 && /[。；]/.test(text)) || /^\d[.、].{20,}。$/.test(text),
);

/** True when a name is rather an office's than a 科目's. */
export function looksLikeOrganization(name: string, department: string | null): boolean {
  if (department !== null && name !== '' && (department.includes(name) || name.includes(department))) return true;
  return isOfficeLine(name);
}

/** Lines of the page around the table: who filled it in, page numbers, 续上表. */
export const isSignature = memoizeText((text) => isPageMark(text) || isSigned(text));
