import { anyOf, beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';

/** A name of a 科目 may hold brackets and enumerations: 政府办公厅（室）及相关机构事务. */
const NAME = oneOf('[一-龥]', '[（(][一-龥、]{1,8}[）)]', '(?<=[一-龥])、(?=[一-龥])');
const level = (of: string): string => `(?:(${BLANK}|${NAME}{1,40}?)\\s*[（(](?:\\d{2,7}|${BLANK})?${of}[）)])`;
const SUBJECT = new RegExp(`${level('类')}(?:[-—－、]?\\s*${level('款')})?(?:[-—－、]?\\s*${level('项')})?`, 'd');

/** 类, 款 and 项 of the first 科目 that a text names or leaves blank: where each name stands, null where it is not told. */
export function subjectIn(text: string): { readonly at: number; readonly levels: readonly (Span | null)[] } | null {
  const found = SUBJECT.exec(text);
  return found && { at: found.index, levels: [1, 2, 3].map((group) => spanOf(found, group)) };
}

const MORE = whole(
  '\\s*',
  oneOf(BLANK, `[（(]?${oneOf('以此类推', '依此类推', '依次类推', '下同')}[）)]?`),
  '[。；]?\\s*',
);

function spanOf({ indices }: RegExpExecArray, group: number): Span | null {
  const [start, end] = indices?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

/** "……", "（以此类推）": a line that stands for the items not given. */
export function isMoreLine(text: string): boolean {
  return MORE.test(text);
}

const USES = holding('主要是?用于[：:]?\\s*');
const SENTENCE_END = /。?\s*$/;

/** What a sample tells of its own 项: where it stands; null where it tells nothing. */
export function usesIn(text: string): Span | null {
  const found = USES.exec(text);
  return found && { start: found.index + found[0].length, end: text.search(SENTENCE_END) };
}

const CLASS_ITEM = new RegExp(
  [
    `(${BLANK}|[一-龥]{2,14}?)`, // the name
    '((?:支出)?(?:[（(]类[）)])?(?:支出)?)', // 支出, （类）支出, （类）
    `为?\\s*(?:${BLANK})\\s*万?元`,
    `(?:[，,]\\s*占[^，,；;。、：]{0,20}?(?:${BLANK})\\s*[%％])?`,
  ].join(''),
  'g',
);
/** Words before the first name: "主要用于以下方面：" ends in a colon, "其中" does not. */
const LEAD = beginning(anyOf('其中', '主要用于', '用于', '包括'));

/** 教育（类）支出XX万元，占XX%: a 类 with its blanks. */
export interface ClassItem {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** 支出 and （类） behind the name. */
  readonly marks: string;
  /** Where it begins what is told of it, blanks and all. */
  readonly told: number;
}

export function classItemsIn(text: string): ClassItem[] {
  return Array.from(text.matchAll(CLASS_ITEM), (match) => {
    const [item, given, marks] = match as unknown as [string, string, string];
    const lead = LEAD.exec(given)![0].length;
    return {
      start: match.index + lead,
      end: match.index + item.length,
      name: given.slice(lead),
      marks,
      told: match.index + given.length + marks.length,
    };
  });
}

const LIST_SIGN = /^[；;、，,]\s*$/;

export function isListSign(between: string): boolean {
  return LIST_SIGN.test(between);
}

const AND_MORE = beginning(`(?:[；;、，,]?\\s*${oneOf(BLANK, '等')})+`);

/** How much of "；……等" stands behind a list. */
export function andMoreIn(behind: string): number {
  return AND_MORE.exec(behind)?.[0].length ?? 0;
}

const GOES_ON = /^[^。；，,;）)]/;

/** Words right behind a list, with no sign between. */
export function goesOn(behind: string): boolean {
  return GOES_ON.test(behind);
}

const INCLUDES = new RegExp(
  `^\\s*(?:[，,：:；;（(]\\s*)?${maybe('主要')}${oneOf('包括', `用于${maybe('支付')}`)}[：:]?\\s*([^。；;）)]+)`,
  'd',
);

/** "，主要包括：办公费、水费": where the list behind an amount stands; null where there is none. */
export function includedIn(behind: string): Span | null {
  const found = INCLUDES.exec(behind);
  return found && spanOf(found, 1);
}
