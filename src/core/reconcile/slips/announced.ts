import type { Document, Statement } from '../../claims/index.js';
import {
  attachmentNamed,
  captionInside,
  needsName,
  referencesIn,
  type Attachment,
} from '../../claims/lexicon/attachments.js';
import { DENIED_TOPICS, type DeniedTopic } from '../../taxonomy/denied-topics.js';
import { whoseHeadings } from '../headed.js';
import { chineseValue } from '../../text/numerals.js';
import { placeIn, prose, type Found } from './found.js';
import { emptyNamed, saidNothing, type SaidNothing } from './nothing-said.js';
import { gather } from '../../sheet/gather.js';

/** "没有使用政府性基金…" in a text that elsewhere gives an amount of it; attachments that are announced and not there. */
export function announced(document: Document): Found[] {
  return [...emptyTopics(document), ...attachments(document)];
}

function emptyTopics(document: Document): Found[] {
  const told = new Map<Owner, Set<DeniedTopic>>();
  const whose = whoseHeadings(document);
  const said = [...saidNothing(document), ...emptyTables(document)];
  const statements = said.length === 0 ? new Map<Owner, Statement[]>() : byOwner(document, whose);
  return gather(said, ({ topic, start, end, paragraph }): Found[] => {
    const owner = whose(paragraph.section);
    const asked = told.get(owner) ?? new Set();
    if (asked.has(topic)) return [];
    told.set(owner, asked.add(topic));
    const spent = statements.get(owner)?.find((statement) => tellsAmount(statement, topic, document));
    if (spent === undefined) return [];
    return [
      {
        start,
        end,
        rule: 'announced.empty',
        severity: 'warning',
        said: { type: 'announced.empty', topic: topic.name, amount: spent.amount!.quote.replace(/\s|\*/g, '') },
        also: [{ start: spent.start, end: spent.end }],
      },
    ];
  });
}

/** "政府性基金预算支出表为空表" says so too. */
function emptyTables(document: Document): SaidNothing[] {
  return gather(emptyNamed(document), ({ kind, start, end, paragraph }) => {
    const topic = DENIED_TOPICS.find(({ id }) => id === kind);
    return topic === undefined ? [] : [{ topic, start, end, paragraph }];
  });
}

type Owner = ReturnType<ReturnType<typeof whoseHeadings>>;

function byOwner({ statements }: Document, whose: ReturnType<typeof whoseHeadings>): Map<Owner, Statement[]> {
  const grouped = new Map<Owner, Statement[]>();
  for (const statement of statements) {
    const owner = whose(statement.section);
    const same = grouped.get(owner);
    if (same) same.push(statement);
    else grouped.set(owner, [statement]);
  }
  return grouped;
}

/** This year's amount of the topic. */
function tellsAmount(
  { amount, key, noun, year, subject }: Statement,
  { keys, words, isFund }: DeniedTopic,
  document: Document,
): boolean {
  if (
    amount?.kind !== 'amount' ||
    amount.value?.gt(0) !== true ||
    !['stated', 'of-which'].includes(amount.role) ||
    subject !== null ||
    amount.hedged
  )
    return false;
  return (
    key !== null &&
    keys.includes(key) &&
    (!isFund || words.test(noun)) &&
    (year === null || year === document.year) &&
    !document.paragraphs[amount.paragraph]!.inTable
  );
}

/**
 * 见附件2, 见附表1, 如图3 where no line bears that name. Tables and charts need no name of their own: they are missed only
 * where another one of the text has its line.
 */
function attachments(document: Document): Found[] {
  const named = namedIn(document);
  const kinds = linesBy(named, ({ kind }) => kind);
  const names = linesBy(named, nameOf);
  const found = new Map<string, Found>();
  for (const paragraph of prose(document.paragraphs)) {
    for (const reference of referencesIn(paragraph.folded.text)) {
      const name = `${reference.kind}${reference.number}`;
      const isElsewhere = (lines: ReadonlySet<number | null> = new Set()): boolean =>
        lines.size > (lines.has(paragraph.index) ? 1 : 0);
      if (found.has(name) || isElsewhere(names.get(nameOf(reference)))) continue;
      if (!needsName(reference) && !isElsewhere(kinds.get(reference.kind))) continue;
      found.set(name, {
        ...placeIn(paragraph, reference.start, reference.start + reference.words.length),
        rule: 'announced.attachment',
        severity: 'notice',
        stated: name,
        said: { type: 'announced.attachment', name },
      });
    }
  }
  return [...found.values()];
}

type Named = ReturnType<typeof namedIn>[number];

function linesBy(
  named: readonly Named[],
  keyOf: (it: Named) => string,
): ReadonlyMap<string, ReadonlySet<number | null>> {
  const lines = new Map<string, Set<number | null>>();
  for (const it of named) lines.set(keyOf(it), (lines.get(keyOf(it)) ?? new Set()).add(it.index));
  return lines;
}

/** What bears a name in a line or in a cell, with the paragraph of the line. */
function namedIn({ paragraphs, tables }: Document): (Attachment & { readonly index: number | null })[] {
  const inLines = prose(paragraphs).map(({ index, folded: { text } }) => ({
    index,
    named: attachmentNamed(text) ?? captionInside(text),
  }));
  const inCells = gather(tables, ({ rows }) =>
    rows.flat().map(({ text }) => ({ index: null, named: attachmentNamed(text) })),
  );
  return gather([...inLines, ...inCells], ({ index, named }) => (named === null ? [] : [{ ...named, index }]));
}

function nameOf({ kind, number }: Attachment): string {
  return `${kind} ${/\d/.test(number) ? Number(number) : chineseValue(number)}`;
}
