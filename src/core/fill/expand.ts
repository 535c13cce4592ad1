import { topicOfSection } from '../match/heading-topic.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import type { ListId } from '../figures/list-names.js';
import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import { readForm, type Draft } from './draft.js';
import { isProjectLine, projectsRepeated, type Replaced } from './project-samples.js';
import { economicAmounts } from './economic-lists.js';
import { nestedOfNamed } from './nested-items.js';
import { nameListIn } from './name-list.js';
import { present } from '../figures/sourced.js';
import { classListIn } from './class-list.js';
import { itemWithin } from './item-within.js';
import { asCrosses } from './lexicon/blanks.js';
import { speaksOfClasses } from './lexicon/class-items.js';
import { isMoreLine } from './lexicon/samples.js';
import { classesOf, itemsFor, nameAt, sampleIn, type Sample } from './samples.js';

/** Repeats the sample paragraphs of 类, 款 and 项 for every item of their table, and the sample 类 within a sentence. */
export function expanded(drafts: readonly Draft[], lookup: Lookup): Draft[] {
  const { sections } = readForm(drafts, lookup.books.book.document.department || null);
  const found: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const topic = topicOfSection(sections[index]!);
    const projects = projectsFrom(drafts, index, topic, lookup);
    if (projects !== null) {
      found.push(...projects.drafts);
      index += projects.length - 1;
      continue;
    }
    const samples = samplesFrom(drafts, index, topic);
    if (samples?.isNested === true) {
      found.push(...samples.members);
      index += samples.members.length - 1;
      continue;
    }
    const items = samples && itemsFor(lookup, samples.topic, samples.first.isClass);
    if (!items) {
      found.push(withLists(drafts[index]!, lookup, topic));
      continue;
    }
    found.push(...repeated(samples, items));
    index += samples.members.length - 1;
  }
  return found;
}

function projectsFrom(drafts: readonly Draft[], index: number, topic: HeadingTopic, lookup: Lookup): Replaced | null {
  if (!isProjectLine(drafts[index]!)) return null;
  const members = membersFrom(drafts, index, isProjectLine);
  return projectsRepeated(drafts, index, { lead: leadBefore(drafts, index), topic, members }, lookup);
}

/** Paragraphs that stand for one an item, with the lines of dots between and behind them. */
interface Samples {
  readonly first: Sample;
  readonly topic: HeadingTopic;
  readonly members: readonly Draft[];
  /** 项 below each 类: paragraphs are repeated one by one, so that these would not stand below their own. */
  readonly isNested: boolean;
  readonly own: readonly { readonly member: Draft; readonly sample: Sample }[];
}

function samplesFrom(drafts: readonly Draft[], index: number, topic: HeadingTopic): Samples | null {
  const draft = drafts[index]!;
  if (draft.dropped !== null || isCell(draft)) return null;
  const lead = leadBefore(drafts, index);
  const isOfClasses = speaksOfClasses(`${lead}\n${drafts[index + 1]?.wording.source ?? ''}`);
  const sampleOf = ({ wording }: Draft): Sample | null => sampleIn(asCrosses(wording.text), isOfClasses);
  const first = sampleOf(draft);
  if (first === null) return null;
  const members = membersFrom(drafts, index, (member) => sampleOf(member) !== null);
  const own = members.flatMap((member) => {
    const sample = sampleOf(member);
    return sample ? [{ member, sample }] : [];
  });
  const isNested = own.some(({ sample }) => sample.isClass !== first.isClass);
  if (own.every(({ sample }) => sample.needsMore) && !members.some(isMore)) return null;
  return { first, topic: withLead(topic, lead), members, own, isNested };
}

function isMore({ wording }: Draft): boolean {
  return isMoreLine(asCrosses(wording.text));
}

/** 支出预算按功能分类: what is told of all money, where the headings tell none. */
function withLead(topic: HeadingTopic, lead: string): HeadingTopic {
  const isOfAll =
    topic.money === null && speaksOfClasses(lead) && lead.includes('支出') && !/拨款|公共预算|基金/.test(lead);
  return isOfAll && topic.special === null ? { ...topic, side: 'expenditure' } : topic;
}

function repeated({ members, own }: Samples, items: readonly ListItem[]): Draft[] {
  const used = new Set<Draft>();
  const copies = items.map((item, at): Draft => {
    const isOf = ({ sample }: Samples['own'][number]): boolean => {
      const name = nameAt(sample, item);
      return sample.ownName !== null && name !== undefined && subjectStem(sample.ownName) === subjectStem(name);
    };
    const { member, sample } = own.find(isOf) ?? own.find(({ sample: { ownName } }) => ownName === null) ?? own[0]!;
    used.add(member);
    return { ...member, wording: member.wording.edited(sample.edits(item, at + 1)), item: item.texts['编码'] ?? null };
  });
  // the form's other samples and its "……" have served
  const left = members.filter((member) => !used.has(member));
  return [...copies, ...left.map((member) => ({ ...member, dropped: WRITTEN_OUT }))];
}

const WRITTEN_OUT = '样例段落，已按本部门的科目逐项写出';

/** What stands before a line, in the form's own words: notes may be dropped already. */
function leadBefore(drafts: readonly Draft[], at: number): string {
  return drafts.slice(0, at).findLast(({ wording }) => wording.source.trim() !== '')?.wording.source ?? '';
}

/** A row for every item is more than a paragraph for it. */
function isCell({ paragraph }: Draft): boolean {
  return paragraph.cell !== undefined;
}

/** The samples that follow each other, with the lines of dots between and behind them. */
function membersFrom(drafts: readonly Draft[], from: number, isSample: (draft: Draft) => boolean): Draft[] {
  const members: Draft[] = [];
  for (let at = from; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    if (isCell(draft)) break;
    if (draft.dropped !== null || draft.wording.text.trim() === '' || isMore(draft) || isSample(draft))
      members.push(draft);
    else break;
  }
  while (members.length > 1 && members.at(-1)!.wording.text.trim() === '') members.pop();
  return members;
}

/** Under these headings a blank before 占XX% is a 类. */
const STRUCTURE = /结构|功能/;

function withLists(draft: Draft, lookup: Lookup, topic: HeadingTopic): Draft {
  const { money, special, side, basic } = topic;
  const { text } = draft.wording;
  if (draft.dropped !== null || special !== null) return draft;
  if ((money === 'fund' || money === 'state-capital') && !isCell(draft)) {
    const item = itemWithin(asCrosses(text), itemsFor(lookup, topic, false) ?? []);
    if (item.length > 0) return { ...draft, wording: draft.wording.edited(item) };
  }
  if (basic || money === 'general') {
    const economic = economicAmounts(text, lookup);
    if (economic.length > 0) return { ...draft, wording: draft.wording.edited(economic) };
  }
  if (basic) return draft;
  const nested = nestedOfNamed(asCrosses(text), classesOf(lookup, money));
  if (nested.length > 0) return { ...draft, wording: draft.wording.edited(nested) };
  const ofClasses = side !== 'income' && (money === 'general' || money === 'fiscal') && STRUCTURE.test(text);
  const edits = classListIn(text, classesOf(lookup, money), ofClasses);
  const names = nameListIn(asCrosses(text), {
    支出: classesOf(lookup, money).map(({ texts }) => texts['名称']!),
    收入: sourcesOf(lookup, money),
  });
  const said = [...edits, ...names];
  return said.length === 0 ? draft : { ...draft, wording: draft.wording.edited(said) };
}

const SOURCES_OF: Readonly<Record<string, ListId>> = { all: 'income-sources', fiscal: 'fiscal-income' };

/** Names of the incomes with an amount, of all money or of 财政拨款. */
function sourcesOf(lookup: Lookup, money: HeadingTopic['money']): string[] {
  const list = SOURCES_OF[money ?? 'all'];
  const items = list === undefined ? [] : lookup.lines(list);
  return items.filter(({ figures }) => present(figures['金额']?.amount)).map(({ texts }) => texts['名称']!);
}
