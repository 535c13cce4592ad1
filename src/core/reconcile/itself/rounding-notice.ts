import { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import { solve } from '../../constraints/solve.js';
import { printedFigure } from '../printed-figure.js';
import type { Context } from './context.js';
import { asUsual, readingOf } from './precision.js';
import type { Relation } from './relation.js';
import type { Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** Percentages that are named one by one. */
const FIRST_PLACES = 4;

/** Percentages a last place off, all in one notice. */
export function roundingNotice(relations: readonly Relation[], context: Context): Found[] {
  // by what the text prints, not by what the tables know better
  const printed = readingOf(asUsual(context.document.decimals));
  const off = gather(relations, (relation) => {
    if (relation.kind !== 'ratio' || context.evaluate(relation).outcome !== 'rounding') return [];
    const expected = solve(relation, relation.percent, printed)!;
    return isLastPlaceOff(relation.percent, expected) ? [{ relation, expected }] : [];
  });
  const [first] = off;
  if (!first) return [];
  const places = off.map(({ relation: { percent }, expected }) => ({
    stated: printedFigure(percent),
    start: percent.start,
    end: percent.end,
    quote: percent.quote,
    expected: expected.toDecimalPlaces(Math.max(2, percent.decimals)).toString(),
  }));
  const { rule, percent } = first.relation;
  const { start, end } = percent;
  return [
    {
      rule: `${rule}.rounding`,
      severity: 'notice',
      start,
      end,
      stated: percent.value!.toString(),
      expected: places[0]!.expected,
      said: {
        type: 'share.rounding',
        places: places.slice(0, FIRST_PLACES).map(({ stated, expected }) => ({ stated, expected })),
        of: places.length,
      },
      places,
    },
  ];
}

/** At most one unit of the last place that is printed away. */
function isLastPlaceOff({ value, decimals }: Claim, expected: Decimal): boolean {
  return expected.toDecimalPlaces(decimals).minus(value!).abs().lte(new Decimal(10).pow(-decimals));
}
