import { firstFrom } from '../text/first-from.js';
import type { Section } from '../claims/index.js';
import { topicOfSection } from '../match/heading-topic.js';
import type { Binding } from '../match/index.js';
import type { Deciding } from './alternatives.js';
import type { Draft, ReadForm } from './draft.js';
import { cellEdits } from './fill-cell.js';
import { paragraphEdits } from './fill-paragraph.js';
import { asCrosses } from './lexicon/blanks.js';
import { unlisted, type Unlisted } from './unlisted.js';

type Tables = Pick<Deciding, 'lookup' | 'disclosure'>;

/** Each draft with its blanks filled by what the reader understood of it. */
export function filledDrafts(
  drafts: readonly Draft[],
  reading: ReadForm,
  bindings: ReadonlyMap<number, Binding>,
  tables: Tables,
): Draft[] {
  const { claims, statements } = reading.document;
  const [claimsAt, statementsAt] = [byParagraph(claims, reading.offsets), byParagraph(statements, reading.offsets)];
  const read = drafts.map((draft, at) => ({ draft, offset: reading.offsets[at]!, claims: claimsAt[at]! }));
  const left = unlisted(read, bindings, tables.disclosure);
  return drafts.map((draft, at) => {
    const { dropped = null, edits = [] } = left.get(at) ?? {};
    const told = { claims: claimsAt[at]!, statements: statementsAt[at]!, edits };
    return dropped === null ? filledDraft(draft, at, reading, told, bindings, tables) : { ...draft, dropped };
  });
}

/**
 * What stands in each paragraph, by their ascending offsets and in its own order: in one pass, since every paragraph
 * asks.
 */
function byParagraph<Item extends { readonly start: number }>(
  items: readonly Item[],
  offsets: readonly number[],
): Item[][] {
  const found = offsets.map((): Item[] => []);
  for (const item of items) {
    found[firstFrom(offsets.length, (at) => offsets[at]! <= item.start) - 1]?.push(item);
  }
  return found;
}

function filledDraft(
  draft: Draft,
  at: number,
  { offsets, sections }: ReadForm,
  { claims, statements, edits: left }: Pick<ReadForm['document'], 'claims' | 'statements'> & Pick<Unlisted, 'edits'>,
  bindings: ReadonlyMap<number, Binding>,
  { lookup, disclosure }: Tables,
): Draft {
  if (draft.dropped !== null) return draft;
  const { text } = draft.wording;
  const offset = offsets[at]!;
  const topic = topicOfSection(sections[at]!);
  if (draft.reading) {
    // an empty table below no heading of its own is one of the 公开表
    if (text.trim() === '' && (topic.special ?? topic.money ?? topic.side) === null) return draft;
    const cell = cellEdits(text, draft.reading, claims, bindings, offset);
    return { ...draft, wording: draft.wording.edited(cell) };
  }
  const within = ({ start }: { readonly start: number }): boolean => start >= offset && start < offset + text.length;
  const edits = paragraphEdits({
    said: text,
    text: asCrosses(text),
    gaps: draft.wording.gaps(),
    offset,
    bindings,
    topic,
    lookup,
    disclosure,
    item: draft.item,
    headings: titlesOf(sections[at]!),
    claims: claims.filter(within),
    statements: statements.filter(within),
  });
  return { ...draft, wording: draft.wording.edited([...left, ...edits]) };
}

function titlesOf(section: Section | null): string {
  return section === null ? '' : `${section.title} ${titlesOf(section.parent)}`;
}
