import { topicOfSection } from '../match/heading-topic.js';
import type { Lookup } from '../figures/lookup.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import { readForm, type Draft } from './draft.js';
import { classListIn } from './class-list.js';
import { asCrosses } from './lexicon/blanks.js';
import { isMoreLine, speaksOfClasses } from './lexicon/samples.js';
import { itemsFor, sampleIn } from './samples.js';

/** Repeats the sample paragraphs of 类, 款 and 项 for every item of their table, and the sample 类 within a sentence. */
export function expanded(drafts: readonly Draft[], lookup: Lookup): Draft[] {
  const { sections } = readForm(drafts, lookup.books.book.document.department || null);
  const found: Draft[] = [];
  const used = new Set<number>();
  const add = (draft: Draft): void => {
    used.add(draft.source);
    found.push(draft);
  };
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    const topic = topicOfSection(sections[index]!);
    const isOfClasses = speaksOfClasses(neighbours(drafts, index));
    const sample =
      draft.dropped !== null || isCell(draft) ? null : sampleIn(asCrosses(draft.wording.text), isOfClasses);
    const items = sample && itemsFor(lookup, topic, sample.isClass);
    if (!items) {
      add(withClassList(draft, lookup, topic.money));
      continue;
    }
    const members = membersFrom(drafts, index);
    const samples = members.flatMap((member) => {
      const own = sampleIn(asCrosses(member.wording.text), isOfClasses);
      return own ? [{ member, own }] : [];
    });
    items.forEach((item, at) => {
      const named = samples.find(
        ({ own }) =>
          own.itemName !== null &&
          item.texts['项'] !== undefined &&
          subjectStem(own.itemName) === subjectStem(item.texts['项']),
      );
      const { member, own } = named ?? samples[0]!;
      add({ ...member, wording: member.wording.edited(own.edits(item, at + 1)), item: item.texts['编码'] ?? null });
    });
    // the form's other samples and its "……" have served
    for (const member of members)
      if (!used.has(member.source)) add({ ...member, dropped: '样例段落，已按本部门的科目逐项写出' });
    index += members.length - 1;
  }
  return found;
}

/** What stands before a line and behind it, in the form's own words: notes may be dropped already. */
function neighbours(drafts: readonly Draft[], at: number): string {
  return `${drafts[at - 1]?.wording.source ?? ''}\n${drafts[at + 1]?.wording.source ?? ''}`;
}

/** A row for every item is more than a paragraph for it. */
function isCell({ paragraph }: Draft): boolean {
  return paragraph.cell !== undefined;
}

/** The samples that follow each other, with the lines of dots between and behind them. */
function membersFrom(drafts: readonly Draft[], from: number): Draft[] {
  const members: Draft[] = [];
  for (let at = from; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    const { text } = draft.wording;
    if (isCell(draft)) break;
    if (
      draft.dropped !== null ||
      text.trim() === '' ||
      isMoreLine(asCrosses(text)) ||
      sampleIn(asCrosses(text)) !== null
    )
      members.push(draft);
    else break;
  }
  while (members.length > 1 && members.at(-1)!.wording.text.trim() === '') members.pop();
  return members;
}

const LISTS: Readonly<Record<string, string>> = {
  general: '一般公共预算类',
  fiscal: '财政拨款支出',
  all: '收支总表支出',
};

function withClassList(draft: Draft, lookup: Lookup, money: string | null): Draft {
  const list = LISTS[money ?? 'all'];
  if (draft.dropped !== null || list === undefined) return draft;
  const items = lookup
    .list(list)
    .filter(
      ({ figures }) =>
        figures['金额'] !== undefined && /\.\d{3}$/.test(figures['金额'].id) && !figures['金额'].amount.yuan.isZero(),
    );
  const edits = classListIn(draft.wording.text, items);
  return edits.length === 0 ? draft : { ...draft, wording: draft.wording.edited(edits) };
}
