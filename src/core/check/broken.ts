import type { Table } from '../disclosure/model.js';
import { fromYuan } from '../money/amount.js';
import { isOffByCents, type Result, type Term } from './equation.js';
import type { Finding, FindingTerm } from '../finding/finding.js';
import { exactAmount, plainAmount, roundedAmount, type PlainAmount, type Scale } from '../finding/plain-amount.js';
import { figureRef, rowRef, tableRef, type RowRef } from '../finding/references.js';
import type { ArithmeticSaid } from '../finding/said/arithmetic.js';
import { mostOf } from '../sheet/extremes.js';
import { gather } from '../sheet/gather.js';

/** Unit and decimals of the figures a finding prints: those of its first amount's table. */
function scaleOf(terms: readonly Term[]): Scale {
  const first = terms.find((term) => term.fact.amount)?.fact.amount;
  const own = first?.unit ?? 'yuan';
  const decimals = mostOf(
    terms.map((term) => (term.fact.amount?.unit === own ? term.fact.amount.decimals : 0)),
    0,
  );
  return { unit: own, decimals };
}

/** Both figures are amounts. */
export interface BrokenFinding extends Finding {
  readonly stated: PlainAmount;
  readonly expected: PlainAmount;
  readonly difference: PlainAmount;
}

/** A relation that does not hold, as a finding. */
export function brokenFinding(result: Result): BrokenFinding {
  const { equation, left, right, difference } = result;
  const terms = [...equation.left, ...equation.right];
  const scale: Scale = { ...scaleOf(terms), ...(equation.counts && { counts: equation.counts }) };
  const cents = isOffByCents(result);
  const priorCells = terms.filter((term) => term.prior !== undefined).map((term) => term.fact.cell);
  return {
    rule: equation.rule.id,
    severity: cents ? 'warning' : equation.rule.severity,
    category: equation.rule.category,
    said: breachOf(result, scale, cents),
    cells: cellsOf(equation.left, equation.right),
    ...(priorCells.length > 0 ? { priorCells } : {}),
    stated: exactAmount(left, scale),
    expected: exactAmount(right, scale),
    difference: exactAmount(difference.abs(), scale),
    relation: equation.rule.sentence,
    terms: [
      ...equation.left.map((term) => termOf(term, 'left')),
      ...equation.right.map((term) => termOf(term, 'right')),
    ],
  };
}

/** Which figure, what it says, what follows from the others, by how much they differ. */
function breachOf({ equation, left, right, difference }: Result, scale: Scale, cents: boolean): ArithmeticSaid {
  const { kind, rule } = equation;
  const breach = { expects: rule.expects, exception: rule.exception ?? null, cents };
  const gap = exactAmount(difference.abs(), scale);
  const [first] = equation.left;
  const [other] = equation.right;
  if (first === undefined)
    return {
      type: 'relation.no-line',
      figure: figureRef(other!),
      amount: exactAmount(right, scale),
      difference: gap,
      ...breach,
    };
  const subject = { figure: figureRef(first), of: equation.left.length };
  const stated = { subject, amount: exactAmount(left, scale), ...breach };
  if (other === undefined) return { type: 'relation.no-counterpart', ...stated, difference: gap };
  if (kind === 'sum' && subject.of === 1 && equation.right.every((term) => term.fact.state === 'blank'))
    return {
      type: 'relation.unfilled',
      ...stated,
      parts: namesOf(equation.right).slice(0, FIRST_PARTS),
      of: equation.right.length,
    };
  if (kind === 'at-most')
    return {
      type: 'relation.too-much',
      ...stated,
      most: exactAmount(right, scale),
      difference: exactAmount(difference, scale),
    };
  const isAlone = equation.right.length === 1 && other.table !== first.table;
  return {
    type: 'relation.unequal',
    ...stated,
    other: isAlone ? figureRef(other) : null,
    expected: exactAmount(right, scale),
    difference: gap,
  };
}

/** Parts that are named one by one. */
const FIRST_PARTS = 3;

/** The parts of a figure, named by what tells them apart: columns in a row, lines in a column. */
function namesOf(terms: readonly Term[]): RowRef[] {
  const sameRow = terms.every((term) => term.row === terms[0]!.row);
  return terms.map(({ row, column }) => (sameRow ? { code: null, name: column.heads.at(-1) ?? '' } : rowRef(row)));
}

/** The stated cell first; of a long sum only what is printed. */
function cellsOf(left: readonly Term[], right: readonly Term[]): Finding['cells'] {
  const short = left.length + right.length <= 6;
  return [...left, ...right]
    .filter((term, index) => term.prior === undefined && (index === 0 || short || term.fact.amount))
    .map((term) => term.fact.cell);
}

function termOf(term: Term, side: 'left' | 'right'): FindingTerm {
  const { amount } = term.fact;
  return { side, sign: term.sign, figure: figureRef(term), amount: amount && plainAmount(amount) };
}

/** Rounding gaps, one notice a table: that of the longer sum, where the rounding happened; those let pass apart. */
export function roundingFindings(results: readonly Result[]): Finding[] {
  const isTolerated = ({ tolerated }: Result): boolean => tolerated !== undefined;
  return [
    ...gapFindings(results.filter((result) => !isTolerated(result))),
    ...gapFindings(results.filter(isTolerated)),
  ];
}

function gapFindings(results: readonly Result[]): Finding[] {
  const byTable = new Map<Table, Result[]>();
  for (const result of results) {
    const { left, right } = result.equation;
    const table = (right.length >= left.length && right[0]!.prior === undefined ? right[0] : left[0])!.table;
    byTable.set(table, [...(byTable.get(table) ?? []), result]);
  }
  return gather([...byTable], ([table, gaps]): Finding[] => {
    const largest = gaps.reduce(
      (max, gap) => (gap.difference.abs().gt(max) ? gap.difference.abs() : max),
      gaps[0]!.difference.abs(),
    );
    const scale = scaleOf([...gaps[0]!.equation.left, ...gaps[0]!.equation.right]);
    // a figure in 元 beside the same in 万元: nothing a reader could see differs
    if (fromYuan(largest, scale.unit).toDecimalPlaces(scale.decimals).isZero()) return [];
    const single = gaps.length === 1 ? gaps[0]! : null;
    const told = { table: tableRef(table), count: gaps.length, largest: exactAmount(largest, scale) };
    const { tolerated } = gaps[0]!;
    return [
      {
        rule: tolerated ? 'tolerance' : 'rounding',
        severity: 'notice',
        category: 'rounding',
        said: tolerated
          ? { type: 'tolerated', ...told, tolerance: exactAmount(tolerated, { unit: 'yuan', decimals: 2 }) }
          : { type: 'rounding', ...told },
        cells: gaps.map((gap) => (gap.equation.left[0] ?? gap.equation.right[0]!).fact.cell),
        ...(single ? { stated: roundedAmount(single.left, scale), expected: roundedAmount(single.right, scale) } : {}),
        difference: roundedAmount(largest, scale),
      },
    ];
  });
}
