import type { Decimal } from 'decimal.js';
import { diagnose, type Repair as Values } from '../constraints/diagnose.js';
import type { Policy } from '../constraints/policy.js';
import { slipLikelihood } from '../constraints/slip.js';
import type { Fact } from '../disclosure/model.js';
import { fromYuan } from '../money/amount.js';
import { WITHIN } from '../taxonomy/relations/within.js';
import { amountAt, scaleAt, type CellPlace } from './correction.js';
import { termsOf, type Equation, type Result } from './equation.js';
import { printed } from './figures.js';
import type { Repair } from './suspects.js';
import { gather } from '../sheet/gather.js';

/** Which cells are wrong. */
export interface Diagnosis {
  /** Likeliest first, with other readings of the same fault after each. */
  readonly repairs: readonly Repair[];
  /**
   * Faults that they stand for: several readings of one fault, and a cell with the sum it was carried into, count once.
   */
  readonly faults: number;
  /** Every relation holds once they are mended. */
  readonly settled: boolean;
}

/**
 * Finds the cells that are most likely wrong: what a table prints must add, so that a cell which mends more than it
 * breaks is told, and the search goes on as if it were mended: two faults, or a figure copied into two cells, are both
 * found.
 */
export function diagnoseCells(results: readonly Result[]): Diagnosis {
  const places = new Map<Fact, CellPlace>();
  for (const { outcome, equation } of results) {
    if (outcome !== 'failed') continue;
    // the other workbook is published: its figures are taken as they are
    for (const term of termsOf(equation)) if (term.prior === undefined) places.set(term.fact, term);
  }
  const repairOf = (values: Values<Fact>): Repair => ({
    corrections: new Map(
      Array.from(values, ([fact, yuan]) => {
        const place = places.get(fact)!;
        return [place, amountAt(place, yuan)];
      }),
    ),
  });
  const { faults, settled } = diagnose(
    results.map(({ equation, outcome, difference, exact }) => ({ constraint: equation, outcome, difference, exact })),
    printed,
    policyFor(places),
  );
  return {
    settled,
    faults: faults.length,
    repairs: gather(faults, ({ repairs: [first, ...others] }) => [
      ...(first ? [repairOf(first)] : []),
      ...others.map((other) => ({ ...repairOf(other), alternative: true })),
    ]),
  };
}

function policyFor(places: ReadonlyMap<Fact, CellPlace>): Policy<Fact, Equation> {
  return {
    isFixed: (fact) => !places.has(fact),
    asPrinted: (_, yuan) => yuan,
    slip: (fact, yuan) => slipAt(places.get(fact)!, yuan),
    blamed: () => null,
    carriedInto: ({ rule, left }) => (rule === WITHIN.rowTotal ? (left[0]?.fact ?? null) : null),
    rank: [
      ['net', 'more'],
      ['breaks', 'less'],
      ['facts', 'less'],
      ['slip', 'more'],
      ['exact', 'more'],
    ],
    prefer: [],
    accepts: ({ net }) => net > 0,
    goesOn: 'repaired',
    tellsRest: false,
    // a workbook in worse state needs a person, not a list
    most: { repairs: 12, readings: 3, facts: Infinity, constraints: Infinity },
  };
}

function slipAt(place: CellPlace, yuan: Decimal): number {
  const { unit, decimals } = scaleAt(place);
  const { fact } = place;
  return slipLikelihood(fact.amount ? fact.amount.value : null, fromYuan(yuan, unit), decimals);
}
