import type { Column, Fact, Row, Table } from '../../disclosure/model.js';
import { allFacts } from '../../disclosure/query.js';
import type { Finding } from '../../finding/finding.js';
import { saysDifference } from '../../taxonomy/words/columns.js';
import { figureRef, tableRef } from '../../finding/references.js';
import { plainAmount } from '../../finding/plain-amount.js';
import { gather } from '../../sheet/gather.js';

/** Amounts that cannot be as they stand: as dates, negative, finer than the table prints. */
export function cellFindings(table: Table): Finding[] {
  if (table.kind === 'performance' || table.kind === 'assets') return [];
  const tooFine: Fact[] = [];
  const dates: Fact[] = [];
  const places = usualPlaces(table);
  const findings = gather(allFacts(table), ({ row, column, fact }): Finding[] => {
    if (fact.isDate && isMoney(row, column)) dates.push(fact);
    if (fact.amount === null) return [];
    if (isTooFine(fact, places) && isMoney(row, column)) tooFine.push(fact);
    return fact.amount.value.isNegative() && !fact.amount.value.isZero() && !mayBeNegative(table, row, column)
      ? [negative(table, row, column, fact)]
      : [];
  });
  return [
    ...findings,
    ...atAll(dates, {
      rule: 'cell.date-format',
      severity: 'error',
      category: 'format',
      said: { type: 'cell.date-format', table: tableRef(table), of: dates.length, shown: dates[0]?.text ?? '' },
    }),
    ...atAll(tooFine, {
      rule: 'cell.decimals',
      severity: 'notice',
      category: 'format',
      said: { type: 'cell.decimals', table: tableRef(table), unit: table.unit, of: tooFine.length },
    }),
  ];
}

/** One finding for all cells of a kind; none without cells. */
function atAll(facts: readonly Fact[], finding: Omit<Finding, 'cells'>): Finding[] {
  return facts.length === 0 ? [] : [{ ...finding, cells: facts.map((fact) => fact.cell) }];
}

/** Counts, changes and percentages are none. */
function isMoney(row: Row, column: Column): boolean {
  return !column.dimensions.quantity && !column.dimensions.change && row.item !== 'count';
}

/** Less than a 分; in 万元, more than nearly all amounts of the table show. */
function isTooFine({ amount }: Fact, usual: number | null): boolean {
  if (amount === null) return false;
  const places = amount.value.decimalPlaces();
  return amount.unit === 'yuan' ? places > 2 : usual !== null && places > usual;
}

/** So many amounts of a table tell how it prints them; so few may differ. */
const ENOUGH = 12;
const A_SLIP = 0.1;

/** Decimals, two at least, that all but a few amounts of a table in 万元 keep to; null where there is no such habit. */
function usualPlaces(table: Table): number | null {
  if (table.unit !== 'ten-thousand-yuan') return null;
  const places = gather(allFacts(table), ({ fact }) =>
    fact.amount && !fact.amount.value.isZero() ? [fact.amount.value.decimalPlaces()] : [],
  );
  const usual = Math.max(
    2,
    places.sort((left, right) => left - right)[Math.ceil(places.length * (1 - A_SLIP)) - 1] ?? 0,
  );
  return places.length >= ENOUGH && usual <= 4 ? usual : null;
}

function mayBeNegative(table: Table, row: Row, column: Column): boolean {
  const { measure, nature, fund } = column.dimensions;
  return (
    table.kind === 'carryover' ||
    !column.known ||
    !isMoney(row, column) ||
    measure === 'opening' ||
    measure === 'closing' ||
    measure === 'reserve' ||
    nature === 'carryover' ||
    nature === 'surplus' ||
    fund === 'carryover' ||
    saysDifference(row.name) ||
    column.heads.some(saysDifference)
  );
}

function negative(table: Table, row: Row, column: Column, fact: Fact): Finding {
  return {
    rule: 'cell.negative',
    severity: 'warning',
    category: 'format',
    said: { type: 'cell.negative', figure: figureRef({ table, row, column, fact }), amount: plainAmount(fact.amount!) },
    cells: [fact.cell],
  };
}
