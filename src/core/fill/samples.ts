import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { present } from '../figures/sourced.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { onlyGeneral } from '../match/tables.js';
import { numberLike } from '../text/list-mark.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import { hasBlank } from './lexicon/blanks.js';
import { andMoreIn, classItemsIn, isBlankName } from './lexicon/class-items.js';
import { nestedEdits } from './nested-items.js';
import { subjectIn, usesIn, type SubjectBlank } from './lexicon/samples.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import type { Span } from '../text/span.js';
import type { Edit } from './wording.js';

/** A paragraph of the form that stands for one paragraph an item: "1.XX（类）XX（款）XX（项）：…". */
export interface Sample {
  /** 项, or 类, that the sample itself names; null where it is a blank. */
  readonly ownName: string | null;
  readonly isClass: boolean;
  /** A line of a list that stands for others only where the form says that there are more. */
  readonly needsMore: boolean;
  readonly edits: (item: ListItem, number: number) => readonly Edit[];
}

/** What an item is called at the level of the sample. */
export function nameAt({ isClass }: Sample, { texts }: ListItem): string | undefined {
  return isClass ? (texts['类'] ?? texts['名称']) : texts['项'];
}

const BULLET = '(?:[※★☆◆◇■□▲△·•]\\s*)?';
const NUMBER = `\\d{1,2}|[XxＸ×*＊○_＿]{1,4}|[${NUMERAL_SIGNS}]{1,3}`;
/** 1. XX、 一、 （1） （一） ① ⑴、: a number in front. */
const MARK = new RegExp(
  `^\\s*${BULLET}(?:(${NUMBER})(?=[.、．])|[（(]\\s*(${NUMBER})[）)]|([①-⑳⑴-⒇⒈-⒛]))\\s*(?:[.、．]\\s*)?`,
  'd',
);

/** The number of a line of a list, blank or not. */
export function markBefore(text: string): RegExpExecArray | null {
  return MARK.exec(text);
}

/** Between the number and the first name. */
const NEAR = 4;

/** For a text as `asCrosses` gives it. `isOfClasses`: what stands around says that the lines of the list are of 类. */
export function sampleIn(text: string, isOfClasses = false): Sample | null {
  const mark = markBefore(text);
  const lead = mark === null ? 0 : mark[0].length;
  const found = subjectIn(text.slice(lead)) ?? classLine(text.slice(lead), isOfClasses);
  if (!found || found.at > NEAR || !hasBlank(text)) return null;
  const shifted = (span: Span | null): Span | null => span && { start: span.start + lead, end: span.end + lead };
  const spans = found.levels.map(shifted);
  const code = shifted(found.code);
  const parts = found.parts.map(shifted);
  const [className, groupName, itemName] = spans.map((span) => span && text.slice(span.start, span.end));
  const isClass = (groupName === null && itemName === null) || (found.isOfAnyLevel && isOfClasses);
  if (groupName !== null && itemName === null) return null;
  // a list of several within one sentence is no sample
  if (isClass && isListOfClasses(text.slice(lead))) return null;
  const lowest = isClass ? (className ?? itemName!) : itemName!;
  const ownName = isBlankName(lowest) ? null : lowest;
  const name = (item: ListItem): string | undefined => nameAt({ isClass } as Sample, item);
  return {
    ownName,
    isClass,
    // one 类 that the form names by itself is a sentence of its own
    needsMore: isClass && ownName !== null,
    edits: (item, number) => {
      const { texts } = item;
      const names = [texts['类'] ?? texts['名称'], texts['款'], name(item)];
      const written = spans.flatMap((span, at): Edit[] => {
        const told = names[at];
        return span && told !== undefined
          ? [nameEdit(span, text.slice(span.start, span.end), stemBefore(text, span, told))]
          : [];
      });
      const coded = code && texts['编码'] !== undefined ? [{ ...code, text: texts['编码'] }] : [];
      const nested = isClass ? nestedEdits(text, item) : [];
      return [
        ...written,
        ...coded,
        ...nested,
        ...partCodes(parts, texts['编码']),
        ...numberEdit(mark, number),
        ...(nested.length > 0 ? [] : usesOfOther(text, ownName, name(item))),
      ];
    },
  };
}

/** 教育类支出, 教育（类）支出: 支出 stands behind. */
function stemBefore(text: string, { end }: Span, name: string): string {
  return /^\s*[（(]?类[）)]?\s*支出/.test(text.slice(end)) ? name.replace(/支出$/, '') : name;
}

function isListOfClasses(text: string): boolean {
  const items = classItemsIn(text).filter(
    ({ name, marks }) =>
      marks.includes('类') || (isBlankName(name) ? marks !== '' : functionalClassCode(name) !== null),
  );
  return items.length > 1 || (items.length === 1 && andMoreIn(text.slice(items[0]!.end)) > 0);
}

/** "XX支出XX万元，占XX%": a line of a 类 without （类）. */
function classLine(text: string, isOfClasses: boolean): SubjectBlank | null {
  const [item] = classItemsIn(text);
  if (!item) return null;
  const isNamed = functionalClassCode(item.name) !== null;
  if (!isNamed && !(isBlankName(item.name) && (isOfClasses || /支出|类/.test(item.marks)))) return null;
  const marked = /^\s*支出/.exec(item.marks);
  const end = item.at + item.name.length + (marked === null ? 0 : marked[0].length);
  return { at: item.start, levels: [{ start: item.at, end }, null, null], code: null, parts: [], isOfAnyLevel: false };
}

/** Digits of a code up to 类, 款 and 项. */
const UP_TO = [3, 5, 7];

/** XX（201类）XX（03款）XX（01项）: each level's digits, from the first where the form prints as many. */
function partCodes(parts: readonly (Span | null)[], code: string | undefined): Edit[] {
  if (code === undefined || code.length !== UP_TO.at(-1)) return [];
  return parts.flatMap((span, at): Edit[] => {
    if (!span) return [];
    const { start, end } = span;
    const isWhole = end - start === UP_TO[at];
    return [{ start, end, text: code.slice(isWhole ? 0 : (UP_TO[at - 1] ?? 0), UP_TO[at]) }];
  });
}

const SPENT = '支出';

/** A name in place of a blank, of XX支出, or of the name that the sample has. */
export function nameEdit({ start, end }: Span, given: string, name: string): Edit {
  if (!isBlankName(given)) return { start, end, text: name, ...(given === name ? {} : { drops: '样例里的科目' }) };
  if (!given.endsWith(SPENT)) return { start, end, text: name };
  return name.endsWith(SPENT)
    ? { start, end: end - SPENT.length, text: name.slice(0, -SPENT.length) }
    : { start, end, text: name, drops: '科目名称中没有“支出”' };
}

/** The number in front, in the form's own manner. */
export function numberEdit(mark: RegExpExecArray | null, number: number): Edit[] {
  const [, plain, bracketed, sign] = mark?.indices ?? [];
  const span = plain ?? bracketed ?? sign;
  if (!span) return [];
  const [start, end] = span;
  const given = mark!.input.slice(start, end);
  const text = numberLike(given, number);
  return [{ start, end, text, ...(given === text ? {} : { drops: '样例的序号，已逐项编号' }) }];
}

/** What a sample tells of its own 科目 is not true of another. */
function usesOfOther(text: string, named: string | null, name: string | undefined): Edit[] {
  if (named === null || (name !== undefined && subjectStem(named) === subjectStem(name))) return [];
  const uses = usesIn(text);
  return uses ? [{ ...uses, text: 'XXX', drops: '样例说的是另一个科目' }] : [];
}

interface ItemList {
  readonly list: string;
  /** The figure that is zero where the list is rightly empty. */
  readonly whole: string | null;
}

const FUND: ItemList = { list: '政府性基金项', whole: '政府性基金支出' };
const STATE_CAPITAL: ItemList = { list: '国有资本经营项', whole: '国有资本经营支出' };
const CLASSES: ItemList = { list: '一般公共预算类', whole: null };
const FISCAL_CLASSES: ItemList = { list: '财政拨款支出', whole: null };
const ALL_CLASSES: ItemList = { list: '收支总表支出', whole: null };
const ITEMS: ItemList = { list: '一般公共预算项', whole: null };
const IS_CLASS = /\.\d{3}$/;

/** The items that a sample stands for by the heading above it; null where the headings do not say. */
export function itemsFor(lookup: Lookup, topic: HeadingTopic, isClass: boolean): readonly ListItem[] | null {
  const meant = listFor(lookup, topic, isClass);
  if (meant === null) return null;
  const items = lookup.list(meant.list).filter(({ figures: { 金额: own } }) => {
    return present(own?.amount) && (meant.list !== '收支总表支出' || IS_CLASS.test(own!.id));
  });
  // two 项 of a fund may be of one 类
  if (isClass && meant.whole !== null && new Set(items.map(({ texts }) => texts['类'])).size < items.length)
    return null;
  const empty = meant.whole !== null && lookup.figure(meant.whole)?.amount.yuan.isZero() === true;
  return items.length > 0 || empty ? items : null;
}

/** The 类 with an amount in the table of the money that the headings name. */
export function classesOf(lookup: Lookup, money: HeadingTopic['money']): readonly ListItem[] {
  const list = CLASS_LISTS[money ?? 'all'];
  const items = list === undefined ? [] : lookup.list(list);
  return items.filter(
    ({ figures: { 金额: own } }) => own !== undefined && IS_CLASS.test(own.id) && present(own.amount),
  );
}

const CLASS_LISTS: Readonly<Record<string, string>> = {
  general: CLASSES.list,
  fiscal: FISCAL_CLASSES.list,
  all: ALL_CLASSES.list,
};

function listFor(lookup: Lookup, topic: HeadingTopic, isClass: boolean): ItemList | null {
  const { money, special, side, basic } = topic;
  if (money === 'fund') return FUND;
  if (money === 'state-capital') return STATE_CAPITAL;
  if (isClass && basic) return null;
  if (isClass && money === null && special === null && side === 'expenditure') return ALL_CLASSES;
  if (isClass && money === 'fiscal' && special === null) return FISCAL_CLASSES;
  if (special !== null || (money !== 'general' && !onlyGeneral(lookup))) return null;
  return isClass ? CLASSES : ITEMS;
}
