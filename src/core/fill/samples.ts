import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { present } from '../figures/sourced.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { onlyGeneral } from '../match/tables.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import { hasBlank, isBlank } from './lexicon/blanks.js';
import { classItemsIn, subjectIn, usesIn } from './lexicon/samples.js';
import type { Span } from '../text/span.js';
import type { Edit } from './wording.js';

/** A paragraph of the form that stands for one paragraph an item: "1.XX（类）XX（款）XX（项）：…". */
export interface Sample {
  /** 项 that the sample itself names; null where it is a blank. */
  readonly itemName: string | null;
  readonly isClass: boolean;
  readonly edits: (item: ListItem, number: number) => readonly Edit[];
}

const MARK =
  /^\s*(?:(\d{1,2}|[XxＸ×*＊○_＿]{1,2})(?=[.、．])|[（(](\d{1,2}|[XxＸ×*＊○_＿]{1,2})[）)]|([①-⑳]))\s*(?:[.、．]\s*)?/d;
/** Between the number and the first name. */
const NEAR = 4;

/** For a text as `asCrosses` gives it. */
export function sampleIn(text: string, isOfClasses = false): Sample | null {
  const mark = MARK.exec(text);
  const lead = mark === null ? 0 : mark[0].length;
  const found = subjectIn(text.slice(lead));
  if (!found || found.at > NEAR || !hasBlank(text)) return null;
  const shifted = (span: Span | null): Span | null => span && { start: span.start + lead, end: span.end + lead };
  const spans = found.levels.map(shifted);
  const code = shifted(found.code);
  const [className, groupName, itemName] = spans.map((span) => span && text.slice(span.start, span.end));
  const isClass = (groupName === null && itemName === null) || (found.isOfAnyLevel && isOfClasses);
  if (groupName !== null && itemName === null) return null;
  // one 类 that the form names by itself is a sentence of its own, not a sample
  if (isClass && !isBlank(className ?? itemName!)) return null;
  // nor is a list of several within one sentence
  if (isClass && classItemsIn(text).filter(({ marks }) => marks.includes('类')).length > 1) return null;
  const named = itemName === null || isBlank(itemName!) ? null : itemName!;
  return {
    itemName: named,
    isClass,
    edits: ({ texts }, number) => {
      const lowest = isClass ? (texts['类'] ?? texts['名称']) : texts['项'];
      const names = [texts['类'] ?? texts['名称'], texts['款'], lowest];
      const written = spans.flatMap((span, at): Edit[] => {
        const name = names[at];
        return span && name !== undefined
          ? [{ ...span, text: name, ...ofSample(text.slice(span.start, span.end), name) }]
          : [];
      });
      const coded = code && texts['编码'] !== undefined ? [{ ...code, text: texts['编码'] }] : [];
      return [...written, ...coded, ...numberEdit(mark, number), ...usesOfOther(text, named, texts['项'])];
    },
  };
}

/** Why the name goes that the sample has where a blank might be. */
function ofSample(given: string, name: string): Pick<Edit, 'drops'> {
  return isBlank(given) || given === name ? {} : { drops: '样例里的科目' };
}

const CIRCLED = 20;

/** The number in front, as the form prints it; beyond ⑳ a circled one stays. */
function numberEdit(mark: RegExpExecArray | null, number: number): Edit[] {
  const circled = mark?.indices?.[3];
  const span = circled ?? mark?.indices?.[1] ?? mark?.indices?.[2];
  if (!span || (circled && number > CIRCLED)) return [];
  const text = circled ? String.fromCharCode('①'.charCodeAt(0) + number - 1) : String(number);
  return [{ start: span[0], end: span[1], text }];
}

/** What a sample tells of its own 项 is not true of another. */
function usesOfOther(text: string, named: string | null, item: string | undefined): Edit[] {
  if (named === null || (item !== undefined && subjectStem(named) === subjectStem(item))) return [];
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
const ALL_CLASSES: ItemList = { list: '收支总表支出', whole: null };
const ITEMS: ItemList = { list: '一般公共预算项', whole: null };

/** The items that a sample stands for by the heading above it; null where the headings do not say. */
export function itemsFor(lookup: Lookup, topic: HeadingTopic, isClass: boolean): readonly ListItem[] | null {
  const meant = listFor(lookup, topic, isClass);
  if (meant === null) return null;
  const items = lookup.list(meant.list).filter(({ figures }) => present(figures['金额']?.amount));
  const empty = meant.whole !== null && lookup.figure(meant.whole)?.amount.yuan.isZero() === true;
  return items.length > 0 || empty ? items : null;
}

function listFor(lookup: Lookup, { money, special, side }: HeadingTopic, isClass: boolean): ItemList | null {
  if (money === 'fund') return FUND;
  if (money === 'state-capital') return STATE_CAPITAL;
  if (isClass && money === null && special === null && side === 'expenditure') return ALL_CLASSES;
  if (special !== null || (money !== 'general' && !onlyGeneral(lookup))) return null;
  return isClass ? CLASSES : ITEMS;
}
