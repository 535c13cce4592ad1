import { solve } from '../../constraints/solve.js';
import { printedFigure } from '../printed-figure.js';
import type { Context } from './context.js';
import { asUsual, readingOf } from './precision.js';
import type { Relation } from './relation.js';
import type { Found } from './statement-fault.js';

/** Percentages that are named one by one. */
const FIRST_PLACES = 4;

/** Percentages a last place off, all in one notice. */
export function roundingNotice(relations: readonly Relation[], context: Context): Found[] {
  const off = relations.flatMap((relation) =>
    relation.kind === 'ratio' && context.evaluate(relation).outcome === 'rounding' ? [relation] : [],
  );
  const [first] = off;
  if (!first) return [];
  // by what the text prints, not by what the tables know better
  const printed = readingOf(asUsual(context.document.decimals));
  const places = off.map((relation) => ({
    stated: printedFigure(relation.percent),
    start: relation.percent.start,
    end: relation.percent.end,
    quote: relation.percent.quote,
    expected: solve(relation, relation.percent, printed)!
      .toDecimalPlaces(Math.max(2, relation.percent.decimals))
      .toString(),
  }));
  const { start, end } = first.percent;
  return [
    {
      rule: `${first.rule}.rounding`,
      severity: 'notice',
      start,
      end,
      stated: first.percent.value!.toString(),
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
