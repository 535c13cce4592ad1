import type { Decimal } from 'decimal.js';
import type { Table } from '../disclosure/model.js';
import { fromYuan, UNIT_NAME, type Unit } from '../money/amount.js';
import { printDecimal } from '../money/print.js';
import { isOffByCents, type Result, type Term } from './equation.js';
import type { Finding, FindingTerm } from '../finding/finding.js';
import { placesFor, sayBroken, sayCents, sayFigure, sayOrigin, sayRounding, sayTable } from './say.js';
import { mostOf } from '../sheet/extremes.js';

/** Unit and decimals of the figures a finding prints: those of its first amount's table. */
function scaleOf(terms: readonly Term[]): { unit: Unit; decimals: number } {
  const first = terms.find((term) => term.fact.amount)?.fact.amount;
  const own = first?.unit ?? 'yuan';
  const decimals = mostOf(
    terms.map((term) => (term.fact.amount && term.fact.amount.unit === own ? term.fact.amount.decimals : 0)),
    0,
  );
  return { unit: own, decimals };
}

/** A relation that does not hold, as a finding. */
export function brokenFinding(result: Result): Finding {
  const { equation, left, right, difference } = result;
  const terms = [...equation.left, ...equation.right];
  const scale = scaleOf(terms);
  const cents = isOffByCents(result);
  const print = (yuan: Decimal): string => {
    const value = fromYuan(yuan, scale.unit);
    return printDecimal(value, placesFor(value, scale.decimals));
  };
  const priorCells = terms.filter((term) => term.prior !== undefined).map((term) => term.fact.cell);
  return {
    rule: equation.rule.id,
    severity: cents ? 'warning' : equation.rule.severity,
    category: equation.rule.category,
    message: sayBroken(result, scale) + (cents ? sayCents() : ''),
    cells: cellsOf(equation.left, equation.right),
    ...(priorCells.length > 0 ? { priorCells } : {}),
    stated: print(left),
    expected: print(right),
    difference: print(difference.abs()),
    unit: UNIT_NAME[scale.unit] as '元' | '万元',
    relation: equation.rule.sentence,
    terms: [
      ...equation.left.map((term) => describeTerm(term, 'left')),
      ...equation.right.map((term) => describeTerm(term, 'right')),
    ],
  };
}

/** The stated cell first; of a long sum only what is printed. */
function cellsOf(left: readonly Term[], right: readonly Term[]): Finding['cells'] {
  const short = left.length + right.length <= 6;
  return [...left, ...right]
    .filter((term, index) => term.prior === undefined && (index === 0 || short || term.fact.amount))
    .map((term) => term.fact.cell);
}

function describeTerm(term: Term, side: 'left' | 'right'): FindingTerm {
  const { fact, table, row, column, sign } = term;
  const amount = fact.amount;
  return {
    side,
    sign,
    label: `${sayOrigin(term)}${sayTable(table)}${sayFigure(row, column)}`,
    cell: fact.cell,
    amount: amount ? printDecimal(amount.value, amount.decimals) : '',
    unit: amount ? (UNIT_NAME[amount.unit] as '元' | '万元') : '',
    ...(term.prior === undefined ? {} : { prior: true as const }),
  };
}

/** Rounding gaps, one notice a table: that of the longer sum, where the rounding happened. */
export function roundingFindings(results: readonly Result[]): Finding[] {
  const byTable = new Map<Table, Result[]>();
  for (const result of results) {
    const { left, right } = result.equation;
    const table = (right.length >= left.length && right[0]!.prior === undefined ? right[0] : left[0])!.table;
    byTable.set(table, [...(byTable.get(table) ?? []), result]);
  }
  return [...byTable].flatMap(([table, gaps]): Finding[] => {
    const largest = gaps.reduce(
      (max, gap) => (gap.difference.abs().gt(max) ? gap.difference.abs() : max),
      gaps[0]!.difference.abs(),
    );
    const scale = scaleOf([...gaps[0]!.equation.left, ...gaps[0]!.equation.right]);
    const print = (yuan: Decimal): string => printDecimal(fromYuan(yuan, scale.unit), scale.decimals);
    // a figure in 元 beside the same in 万元: nothing a reader could see differs
    if (fromYuan(largest, scale.unit).toDecimalPlaces(scale.decimals).isZero()) return [];
    const single = gaps.length === 1 ? gaps[0]! : null;
    return [
      {
        rule: 'rounding',
        severity: 'notice',
        category: 'rounding',
        message: sayRounding(table, gaps.length, largest, scale),
        cells: gaps.map((gap) => (gap.equation.left[0] ?? gap.equation.right[0]!).fact.cell),
        ...(single ? { stated: print(single.left), expected: print(single.right) } : {}),
        difference: print(largest),
        unit: UNIT_NAME[scale.unit] as '元' | '万元',
      },
    ];
  });
}
