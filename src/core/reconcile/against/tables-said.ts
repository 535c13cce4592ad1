import type { Disclosure } from '../../disclosure/model.js';
import type { Lookup } from '../../figures/lookup.js';
import { present } from '../../figures/sourced.js';
import { fromYuan } from '../../money/amount.js';
import { subjectStem } from '../../taxonomy/subjects/index.js';
import type { Span } from '../../text/span.js';
import type { Claim, Document } from '../../claims/index.js';
import { vehiclesKeptIn } from '../../claims/lexicon/figure-nouns.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { emptyNamed, saidNothing } from '../slips/nothing-said.js';
import { gather } from '../../sheet/gather.js';

/** What the text says of the tables themselves: that one is empty, how a 科目 is called, how many 公务用车 are kept. */
export function saidOfTables(
  document: Document,
  disclosure: Disclosure,
  lookup: Lookup,
  known: (claim: Claim) => boolean,
): TextFinding[] {
  return [
    ...emptyTables(document, disclosure, lookup),
    ...subjectsOtherwise(document, disclosure),
    ...vehicles(document, lookup, known),
  ];
}

/**
 * What the text says there is none of. That a table is empty which is not can only be wrong; the rest may speak of this
 * year's money alone.
 */
function emptyTables(document: Document, disclosure: Disclosure, lookup: Lookup): TextFinding[] {
  const { text } = document;
  const told = new Set<string>();
  const named = emptyNamed(document).filter(({ kind }) => {
    const tables = disclosure.tables.filter((table) => table.kind === kind && !table.hidden);
    return tables.length > 0 && tables.every(({ empty }) => !empty);
  });
  const denied = gather(saidNothing(document), ({ topic, paragraph, start, end }): TextFinding[] => {
    const amount = present(lookup.figure(topic.figure)?.amount);
    if (!amount || told.has(topic.name)) return [];
    told.add(topic.name);
    const severity = named.some((table) => isWithin(table, paragraph)) ? 'error' : 'warning';
    return [
      {
        start,
        end,
        rule: 'table.empty',
        severity,
        quote: text.slice(start, end),
        cells: amount.cells,
        said: {
          type: 'table.topic-not-empty',
          topic: topic.name,
          amount: fromYuan(amount.yuan, 'ten-thousand-yuan').toString(),
        },
      },
    ];
  });
  const others = named.filter(
    (table) =>
      !document.paragraphs.some(
        (paragraph) => isWithin(table, paragraph) && denied.some((it) => isWithin(it, paragraph)),
      ),
  );
  return [
    ...denied,
    ...others.map(({ title, kind, start, end }): TextFinding => ({
      start,
      end,
      rule: 'table.empty',
      severity: 'error',
      quote: text.slice(start, end),
      said: { type: 'table.not-empty', title },
      cells: disclosure.tables
        .filter((table) => table.kind === kind && !table.hidden)
        .map(({ titleCell }) => titleCell),
    })),
  ];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A 项 that the table calls otherwise under the same code. */
function subjectsOtherwise({ claims }: Document, { tables }: Disclosure): TextFinding[] {
  const printed = new Map<string, { name: string; cell: TextFinding['cells'][number] }>();
  for (const { panels } of tables)
    for (const { rows } of panels)
      for (const { item, code, name, labelCell } of rows)
        if (item === 'function' && code?.length === 7 && name !== '' && !printed.has(code))
          printed.set(code, { name, cell: labelCell });
  const told = new Set<string>();
  return gather(claims, ({ kind, subject, start, end, quote }): TextFinding[] => {
    const code = subject?.code ?? '';
    const table = printed.get(code);
    if (kind !== 'subject' || !subject?.itemName || !table || told.has(code)) return [];
    const [said, own] = [subjectStem(subject.itemName), subjectStem(table.name)];
    if (said === own || said.endsWith(own) || own.endsWith(said)) return [];
    told.add(code);
    return [
      {
        start,
        end,
        quote,
        rule: 'table.subject',
        severity: 'notice',
        stated: subject.itemName,
        expected: table.name,
        cells: [table.cell],
        said: { type: 'table.subject', code, said: subject.itemName, name: table.name },
      },
    ];
  });
}

/** "共保障32辆公务用车" in an attachment; sentences under 三公 are bound like every figure. */
function vehicles({ text, claims }: Document, lookup: Lookup, known: (claim: Claim) => boolean): TextFinding[] {
  const kept = lookup.figure('公务用车保有量');
  if (!kept) return [];
  for (const { start, number } of vehiclesKeptIn(text)) {
    const end = start + number.length;
    if (kept.amount.yuan.eq(number) || claims.some((claim) => claim.start === start && known(claim))) continue;
    return [
      {
        start,
        end,
        quote: number,
        rule: 'table.vehicles',
        severity: 'warning',
        stated: number,
        expected: kept.amount.yuan.toString(),
        cells: kept.amount.cells,
        said: { type: 'table.vehicles', said: number, kept: kept.amount.yuan.toString() },
      },
    ];
  }
  return [];
}
