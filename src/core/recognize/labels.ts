import { memoizeText } from '../text/memoize.js';
import { isPageMark } from './page-marks.js';
import { chineseValue, NUMERAL_SIGNS } from '../text/numerals.js';
import { squash } from '../text/squash.js';

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

const OF_WHICH = /^其中[:：、]?/;
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
    if (OF_WHICH.test(rest)) {
      ofWhich = true;
      rest = rest.replace(OF_WHICH, '');
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

const NOTE_WORD =
  '[(【]?(?:注|附注|注释|备注|(?:填(?:表|报|列|写)|编制|有关|补充|情况)?说明|填(?:表|报)(?:须知|要求)|注意事项)[)】]?';
const NOTE_BEGINS = new RegExp(`^${NOTE_WORD}[:：\\d.、]`);
const NOTE_TITLE = new RegExp(`^${NOTE_WORD}[:：]?$`);

/** True where the notes below the figures begin: 注：…, 备注1…, or 填表说明 alone in its row. */
export function opensNotes(text: string, isAlone: boolean): boolean {
  return NOTE_BEGINS.test(text) || (isAlone && NOTE_TITLE.test(text));
}

/** A note below the figures, not a line of the table. */
export const isNote = memoizeText(
  (text) => NOTE_BEGINS.test(text) || (text.length > 24 && /[。；]/.test(text)) || /^\d[.、].{20,}。$/.test(text),
);

const ORGANIZATION =
  /(局|办|办公室|委|委员会|院|中心|本级|机关|厅|处|站|所|队|校|学|园|部|社|会|馆|团|政府|公司|医院|协会|协|联合会|联|基地|台|库|场|厂|城|中队|大队|法庭)(\(.*\))?$/;

/** True when a name is rather an office's than a 科目's. */
export function looksLikeOrganization(name: string, department: string | null): boolean {
  if (department !== null && name !== '' && (department.includes(name) || name.includes(department))) return true;
  return ORGANIZATION.test(name) && !/支出|经费|费$|事务$/.test(name);
}

/** Lines of the page around the table: who filled it in, page numbers, 续上表. */
export const isSignature = memoizeText(
  (text) =>
    isPageMark(text) ||
    /^(填表人|制表|审核人?|复核|(单位|部门|财务)?负责人|联系(人|电话)|打印(日期|时间)|第\d+页|—\d+—|填报(人|日期))/.test(
      text,
    ),
);
