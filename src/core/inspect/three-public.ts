import type { Statement } from '../claims/index.js';
import { tableOf, linesOf } from '../disclosure/query.js';
import { countNamed } from '../match/counts.js';
import { topicOfSection } from '../match/heading-topic.js';
import { COUNT_CONCEPTS, THREE_PUBLIC_CONCEPTS, type CountConcept } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import type { Judged } from './model.js';
import { byFindings, judged, NO_TEXT, type Judge, type Subject } from './subject.js';

/** “三公”经费: its items, 购置 apart from 运行, and in final accounts the numbers beside the money. */

const TOTAL: readonly ItemId[] = ['three-public-total', 'total'];
const VEHICLES: readonly ItemId[] = ['vehicles', 'vehicle-purchase', 'vehicle-operation'];
/** Each of these in one of its forms. */
const PARTS: readonly (readonly [name: string, items: readonly ItemId[]])[] = [
  ['总额', TOTAL],
  ['因公出国（境）费', ['abroad']],
  ['公务用车购置及运行费', VEHICLES],
  ['公务接待费', ['reception', 'reception-domestic']],
];
const APART: typeof PARTS = [
  ['公务用车购置费', ['vehicle-purchase']],
  ['公务用车运行费', ['vehicle-operation']],
];

export const partsApart: Judge = (subject) => linesPrinted(PARTS, subject);

export const vehiclesApart: Judge = (subject) => {
  const told = subject.report.findings.filter(({ rule }) => rule === 'completeness.vehicles');
  if (told.length > 0) return { ...byFindings(told, judged('open', [])), verdict: 'fails' };
  return linesPrinted(APART, subject);
};

function linesPrinted(wanted: typeof PARTS, { disclosure }: Subject): Judged {
  const table = tableOf(disclosure, 'three-public');
  if (table === null) return judged('open', [{ type: 'no-tables', name: KIND_NAME['three-public'] }]);
  const printed = wanted.map(([name, items]) => ({
    name,
    line: items.flatMap((item) => linesOf(table, { item })).at(0) ?? null,
  }));
  const missing = printed.flatMap(({ name, line }) => (line === null ? [name] : []));
  const cells = printed.flatMap(({ line }) => (line === null ? [] : [line.row.labelCell]));
  // an empty table may be published without its lines
  if (missing.length === wanted.length && table.empty) return judged('none', [{ type: 'nothing-spent' }]);
  if (missing.length > 0) return judged('fails', [{ type: 'lines-missing', names: missing }], cells);
  return judged('meets', [{ type: 'lines', names: printed.map(({ name }) => name) }], cells);
}

/** A judge for each number, by the id of its item. */
export const COUNT_JUDGES: Readonly<Record<string, Judge>> = Object.fromEntries(
  COUNT_CONCEPTS.map((concept) => [
    concept.id.replace('three-public.', 'count.'),
    (subject: Subject) => count(concept, subject),
  ]),
);

function count(concept: CountConcept, subject: Subject): Judged {
  const { disclosure, book } = subject;
  if (disclosure.document.type === 'budget') return judged('none', [{ type: 'budget' }]);
  const { counts, amounts, state } = book.threePublic;
  const printed = counts.get(concept.id);
  if (printed !== undefined)
    return judged(
      'meets',
      [{ type: 'count', value: printed.value.toFixed(), unit: concept.unit, from: 'table' }],
      printed.cells,
    );
  const told = statementOf(concept, subject);
  if (told?.amount?.value != null)
    return {
      ...judged('meets', [{ type: 'count', value: told.amount.value.toFixed(), unit: told.amount.unit, from: 'text' }]),
      quotes: [{ quote: told.amount.quote, start: told.amount.start }],
    };
  const money = amounts.get(concept.partOf!) ?? null;
  const spent = THREE_PUBLIC_CONCEPTS.find(({ id }) => id === concept.partOf)!;
  // cars are kept without money being spent on them
  const mayBeNone = concept.id !== 'three-public.vehiclesKept';
  if (mayBeNone && (state === 'none' || money?.yuan.isZero() === true))
    return judged('none', [{ type: 'nothing-spent' }]);
  const amount = money === null ? [] : [{ type: 'amount', name: spent.name, yuan: money.yuan.toFixed() } as const];
  if (subject.document === null)
    return judged('open', [...amount, { type: 'not-printed' }, { type: 'no-text' }], money?.cells ?? []);
  return judged(
    money === null ? 'person' : 'fails',
    [...amount, { type: 'not-printed' }, { type: 'not-in-text' }],
    money?.cells ?? [],
  );
}

/** The sentence of the 说明 that tells the number. */
function statementOf({ id }: CountConcept, { document }: Subject): Statement | null {
  if (document === null) return null;
  let before: string | null = null;
  let paragraph = -1;
  for (const statement of document.statements) {
    if (statement.paragraph !== paragraph) before = null;
    paragraph = statement.paragraph;
    const named: string | null =
      statement.amount?.kind === 'count' ? countNamed(statement, topicOfSection(statement.section), before) : null;
    if (named === id) return statement;
    before = named;
  }
  return null;
}

/** The change of 三公 against last year or the budget, told with a reason. */
export const changesTold: Judge = ({ document, text }) => {
  if (document === null || text === null) return NO_TEXT;
  const own = document.statements.filter(
    ({ key, change }) => change !== null && key?.startsWith('three-public') === true,
  );
  const lacking = text.report.findings.filter(
    ({ rule, start }) =>
      rule === 'reason.missing' && own.some(({ paragraph }) => within(start, document.paragraphs[paragraph]!)),
  );
  if (own.length === 0) return judged('person', [{ type: 'changes', told: 0, reasons: 0 }]);
  const reasons = reasonsIn(new Set(own.map(({ paragraph }) => paragraph)), document.paragraphs);
  const evidence = [{ type: 'changes', told: own.length, reasons } as const];
  return byFindings(lacking, judged(reasons > 0 ? 'meets' : 'person', evidence));
};

function within(at: number, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return start <= at && at < end;
}

const REASON = /原因|由于|因为|主要是|系/;

/** How many of these paragraphs give a reason. */
export function reasonsIn(
  paragraphs: ReadonlySet<number>,
  all: readonly { readonly folded: { readonly text: string } }[],
): number {
  return [...paragraphs].filter((index) => REASON.test(all[index]!.folded.text)).length;
}
