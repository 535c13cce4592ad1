import type { HeadingTopic } from '../match/heading-topic.js';
import { onlyGeneral } from '../match/tables.js';
import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { present } from '../figures/sourced.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import type { Edit } from './wording.js';
import { BLANK } from './signs.js';

const NAME = `(?:[一-龥]|[（(][一-龥、]{1,8}[）)]|(?<=[一-龥])、(?=[一-龥]))`;
const LEVEL = (level: string): string => `(?:(${BLANK}|${NAME}{1,40}?)\\s*[（(](?:\\d{2,7}|${BLANK})?${level}[）)])`;
const SUBJECT = new RegExp(`${LEVEL('类')}(?:[-—－、]?\\s*${LEVEL('款')})?(?:[-—－、]?\\s*${LEVEL('项')})?`, 'd');
const MARK = /^\s*(?:(\d{1,2})(?=[.、．])|[（(](\d{1,2})[）)]|[①-⑳])\s*[.、．]?\s*/d;
const ONLY_MORE = new RegExp(`^\\s*(?:${BLANK}|[（(]?(?:以此类推|依此类推|依次类推|下同)[）)]?)[。；]?\\s*$`);
const HAS_BLANK = new RegExp(BLANK);

/** A paragraph of the form that stands for one paragraph an item: "1.XX（类）XX（款）XX（项）：…". */
export interface Sample {
  /** 项 that the sample itself names; null where it is a blank. */
  readonly itemName: string | null;
  readonly isClass: boolean;
  readonly edits: (item: ListItem, number: number) => readonly Edit[];
}

export function sampleIn(text: string): Sample | null {
  const mark = MARK.exec(text);
  const lead = mark === null ? 0 : mark[0].length;
  const found = SUBJECT.exec(text.slice(lead)) as (RegExpExecArray & { indices: [number, number][] }) | null;
  if (!found || found.index > 4 || !HAS_BLANK.test(text)) return null;
  const [, className, groupName, itemName] = found;
  if (groupName !== undefined && itemName === undefined) return null;
  const spans = [1, 2, 3]
    .map((group) => found.indices[group])
    .map((span) => span && ([span[0] + lead, span[1] + lead] as const));
  const blank = (name: string | undefined): boolean => name !== undefined && new RegExp(`^${BLANK}$`).test(name);
  const named = itemName !== undefined && !blank(itemName) ? itemName : null;
  const isClass = groupName === undefined && itemName === undefined;
  // one 类 that the form names by itself is a sentence of its own, not a sample
  if (isClass && !blank(className)) return null;
  return {
    itemName: named,
    isClass,
    edits: ({ texts }, number) => {
      const names = [texts['类'] ?? texts['名称'], texts['款'], texts['项']];
      const edits = spans.flatMap((span, at): Edit[] =>
        span && names[at] !== undefined ? [{ start: span[0], end: span[1], text: names[at] }] : [],
      );
      return [...edits, ...numberEdit(mark as typeof found, number), ...usesOfOther(text, named, texts['项'])];
    },
  };
}

function numberEdit(mark: (RegExpExecArray & { indices: [number, number][] }) | null, number: number): Edit[] {
  const span = mark && (mark.indices[1] ?? mark.indices[2]);
  if (mark && !span && number <= 20)
    return [
      { start: mark[0].search(/\S/), end: mark[0].search(/\S/) + 1, text: String.fromCharCode(0x2460 + number - 1) },
    ];
  return span ? [{ start: span[0], end: span[1], text: String(number) }] : [];
}

/** What a sample tells of its own 项 is not true of another. */
function usesOfOther(text: string, named: string | null, item: string | undefined): Edit[] {
  if (named === null || (item !== undefined && subjectStem(named) === subjectStem(item))) return [];
  const found = /主要(?:是)?用于[：:]?\s*/.exec(text);
  if (!found) return [];
  const start = found.index + found[0].length;
  return [{ start, end: text.search(/[。]?\s*$/), text: 'XXX' }];
}

export function isMoreLine(text: string): boolean {
  return ONLY_MORE.test(text);
}

/** The items that a sample stands for by the heading above it; null where the headings do not say. */
export function itemsFor(
  lookup: Lookup,
  topic: HeadingTopic,
  isClass: boolean,
): { readonly list: string; readonly items: readonly ListItem[] } | null {
  const list =
    topic.money === 'fund'
      ? '政府性基金项'
      : topic.money === 'state-capital'
        ? '国有资本经营项'
        : topic.special === null && (topic.money === 'general' || onlyGeneral(lookup))
          ? isClass
            ? '一般公共预算类'
            : '一般公共预算项'
          : null;
  if (list === null) return null;
  const items = lookup.list(list).filter(({ figures }) => present(figures['金额']?.amount));
  const empty =
    (list === '政府性基金项' && lookup.figure('政府性基金支出')?.amount.yuan.isZero()) ||
    (list === '国有资本经营项' && lookup.figure('国有资本经营支出')?.amount.yuan.isZero());
  return items.length > 0 || empty === true ? { list, items } : null;
}

const CLASS_ITEM = new RegExp(
  `(${BLANK}|[一-龥]{2,14}?)(支出)?([（(]类[）)])?(支出)?(?:为)?\\s*(${BLANK})\\s*万?元(?:[，,]\\s*占[^，,；;。、：]{0,20}?(${BLANK})\\s*[%％])?`,
  'gd',
);

/** "一般公共服务支出XX万元，占XX%；教育支出XX万元，占XX%；……" becomes a list of the 类 that the table has. */
export function classListIn(text: string, items: readonly ListItem[]): Edit[] {
  const found = Array.from(text.matchAll(CLASS_ITEM))
    .map((match) => ({ match, at: match.index, end: match.index + match[0].length }))
    .map(({ match, at, end }) => ({ match, at: at + lead(match[1]!), end, name: match[1]!.slice(lead(match[1]!)) }))
    .filter(({ match, name }) => isClassName(name, match));
  const run: typeof found = [];
  for (const one of found)
    if (run.length === 0 || /^[；;、，,]\s*$/.test(text.slice(run.at(-1)!.end, one.at))) run.push(one);
  const first = run[0];
  const sample = first && new RegExp(`^${BLANK}$`).test(first.name);
  if (!first || items.length === 0 || (run.length < 2 && !sample)) return [];
  const separator = run[1] ? text.slice(first.end, run[1].at) : '；';
  const [, , plain = '', mark = '', behind = ''] = first.match;
  const tail = text.slice(first.at + first.name.length + plain.length + mark.length + behind.length, first.end);
  const said = items.map(({ texts }) => {
    const full = texts['名称']!;
    const stem = full.replace(/支出$/, '');
    return (mark === '' ? full : `${stem}${plain}${mark}${behind}`) + tail;
  });
  const rest = new RegExp(`^(?:[；;、，,]?\\s*(?:${BLANK}|等))+`).exec(text.slice(run.at(-1)!.end))?.[0].length ?? 0;
  const end = run.at(-1)!.end + rest;
  return [
    {
      start: first.at,
      end,
      text: said.join(separator) + (rest > 0 && /^[^。；，,;）)]/.test(text.slice(end)) ? '。' : ''),
    },
  ];
}

/** Words before a name: "主要用于以下方面：" ends in a colon, "其中" does not. */
function lead(name: string): number {
  return /^(?:其中|主要用于|用于|包括)/.exec(name)?.[0].length ?? 0;
}

function isClassName(name: string, match: RegExpMatchArray): boolean {
  if (new RegExp(`^${BLANK}$`).test(name))
    return match[3] !== undefined || match[2] !== undefined || match[4] !== undefined;
  return functionalClassCode(name) !== null;
}
