import { Decimal } from 'decimal.js';
import type { Disclosure, Fact } from '../../disclosure/model.js';
import { columnIndex, factOf, hasHashes, isReadable, linesOf, tableOf } from '../../disclosure/query.js';
import { OTHER_MONEY } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Condition } from '../../taxonomy/relations/condition.js';
import { kindsOf, type CrossRelation } from '../../taxonomy/relations/cross.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { saysFiscal, saysMoney, saysOpening, saysWhole } from '../../taxonomy/words/titles.js';
import { factYuan } from '../equation.js';

/** The first condition of a relation that is not known to be met; null when all are. */
export function unmetCondition(disclosure: Disclosure, relation: CrossRelation): Condition | null {
  return (
    (relation.conditions ?? []).find(
      (condition) =>
        !(OF_RELATION.has(condition)
          ? CONDITIONS[condition](disclosure, relation)
          : holdsOnce(disclosure, relation, condition)),
    ) ?? null
  );
}

const OTHER_ITEMS = OTHER_MONEY.map(({ item }) => item);

/** Lines that are empty where a department has 一般公共预算 of this year alone: own money of earlier years is spent too. */
const NOT_GENERAL: readonly ItemId[] = [...OTHER_ITEMS, 'fund-income', 'state-capital-income', 'opening-carryover'];

/** Conditions that ask which tables the relation reads; the others are the same for every relation. */
const OF_RELATION: ReadonlySet<Condition> = new Set<Condition>(['general-scope', 'all-scope']);

const known = new WeakMap<Disclosure, Map<Condition, boolean>>();

function holdsOnce(disclosure: Disclosure, relation: CrossRelation, condition: Condition): boolean {
  const answers = known.get(disclosure) ?? new Map<Condition, boolean>();
  known.set(disclosure, answers);
  let answer = answers.get(condition);
  if (answer === undefined) {
    answer = CONDITIONS[condition](disclosure, relation);
    answers.set(condition, answer);
  }
  return answer;
}

const CONDITIONS: Readonly<Record<Condition, (disclosure: Disclosure, relation: CrossRelation) => boolean>> = {
  'all-fiscal': (disclosure) =>
    nothing(disclosure, 'summary', OTHER_ITEMS) && allSourcesKnown(disclosure) && sameOpening(disclosure),
  'only-general': onlyGeneral,
  'own-money': (disclosure) =>
    tableOf(disclosure, 'summary') !== null &&
    !showsHashes(disclosure) &&
    !(nothing(disclosure, 'summary', OTHER_ITEMS) && allSourcesKnown(disclosure) && sameOpening(disclosure)),
  'no-fund-columns': (disclosure) =>
    tableOf(disclosure, 'fiscal-summary')?.panels.every((panel) =>
      panel.columns.every((column) => column.dimensions.fund === undefined),
    ) ?? false,
  'no-carryover': (disclosure) =>
    nothing(disclosure, 'summary', ['opening-carryover', 'closing-carryover', 'reserve-use', 'surplus-distribution']),
  'no-carryover-column': (disclosure) => {
    const table = tableOf(disclosure, 'fiscal-summary');
    const isNothing = ({ state, amount }: Fact): boolean => state !== 'hashes' && (amount?.value.isZero() ?? true);
    return (
      table?.panels.every((panel) =>
        panel.columns.every(
          (column, position) =>
            column.dimensions.fund !== 'carryover' || panel.rows.every((row) => isNothing(row.facts[position]!)),
        ),
      ) ?? false
    );
  },
  'general-scope': (disclosure, relation) => scopes(disclosure, relation, 'general'),
  'all-scope': (disclosure, relation) =>
    scopes(disclosure, relation, 'all') || nothing(disclosure, 'summary', NOT_GENERAL),
  'fund-table-missing': (disclosure) =>
    tableOf(disclosure, 'fund') === null || tableOf(disclosure, 'state-capital') === null,
  'three-public-scope': (disclosure) => saysFiscal(tableOf(disclosure, 'three-public')?.title ?? ''),
  'opening-balance': (disclosure) => saysOpening(tableOf(disclosure, 'carryover')?.title ?? ''),
  'medical-allowance-apart': (disclosure) =>
    !showsHashes(disclosure) &&
    hasAmount(disclosure, 'general-basic', '30111') === hasAmount(disclosure, 'general-expenditure', '2101103'),
  'whole-department': (disclosure) => {
    const table = tableOf(disclosure, 'performance');
    if (table === null || !saysWhole(table.title)) return false;
    return table.panels.some((panel) => panel.columns.some((column) => column.heads.some(saysMoney)));
  },
};

/** Whether an amount stands in a line cannot be told of all. */
function showsHashes({ tables }: Disclosure): boolean {
  return tables.some(hasHashes);
}

/** Neither the table of all money nor that of 财政拨款 has any other. */
function onlyGeneral(disclosure: Disclosure): boolean {
  return (
    nothing(disclosure, 'summary', NOT_GENERAL) &&
    nothing(disclosure, 'fiscal-summary', ['fund-income', 'state-capital-income', 'opening-carryover'])
  );
}

/** The table is there and none of these lines has an amount; a line whose column is not understood may have one. */
function nothing(disclosure: Disclosure, kind: 'summary' | 'fiscal-summary', items: readonly ItemId[]): boolean {
  const table = tableOf(disclosure, kind);
  return (
    table !== null &&
    items.every((item) =>
      linesOf(table, { item }).every(({ panel, row }) => {
        const fact = row.facts[columnIndex(panel, {})];
        return fact !== undefined && isReadable(fact) && factYuan(fact).isZero();
      }),
    )
  );
}

/** A 科目 is printed with an amount. */
function hasAmount(disclosure: Disclosure, kind: TableKind, code: string): boolean {
  return (
    tableOf(disclosure, kind)?.panels.some((panel) =>
      panel.rows.some((row) => row.code === code && row.facts.some(({ amount }) => amount && !amount.value.isZero())),
    ) ?? false
  );
}

/** No income line at the top level that the taxonomy does not know has an amount. */
function allSourcesKnown(disclosure: Disclosure): boolean {
  const incomes = tableOf(disclosure, 'summary')?.panels.filter((panel) => panel.side === 'income');
  return (
    incomes?.every((panel) =>
      panel.rows.every(
        (row) =>
          row.item !== 'unknown' ||
          row.ofWhich ||
          row.parent !== null ||
          row.facts.every(({ state, amount }) => state !== 'hashes' && (amount === null || amount.value.isZero())),
      ),
    ) ?? false
  );
}

/** The carryover of all money is the carryover of 财政拨款, or there is none. */
function sameOpening(disclosure: Disclosure): boolean {
  const [summary, fiscal] = (['summary', 'fiscal-summary'] as const).map((kind) => {
    const table = tableOf(disclosure, kind);
    const fact = table && factOf(table, { item: 'opening-carryover' });
    return fact ? factYuan(fact) : new Decimal(0);
  });
  return summary!.isZero() || summary!.eq(fiscal!);
}

/** The detail tables that the relation reads cover this scope by their titles. */
function scopes(disclosure: Disclosure, relation: CrossRelation, scope: 'general' | 'all'): boolean {
  return kindsOf(relation)
    .filter((kind) => kind === 'general-basic' || kind === 'general-project')
    .every((kind) => (tableOf(disclosure, kind)?.scope ?? scope) === scope);
}
