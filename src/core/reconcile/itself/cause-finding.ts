import type { Document } from '../../claims/index.js';
import { sumBehind } from '../../claims/lexicon/figure-nouns.js';
import { solve } from '../../constraints/solve.js';
import type { RelationSaid } from '../../finding/said/statements.js';
import { textAmount } from '../../finding/text-amount.js';
import { printedFigure, unitOf } from '../printed-figure.js';
import { breachOf, inUnitSaid, lawfulOf } from './breach.js';
import type { Context } from './context.js';
import type { Cause } from './diagnose.js';
import { figureOfRelation } from './figure-of.js';
import { inUnitOf } from './precision.js';
import { claimsOf, type Relation } from './relation.js';
import type { Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** What does not follow, said of one relation and pointing at the figure that is most likely wrong. */
export function causeFinding(
  { relations, claim, expected, unit, severity, reading: other }: Cause,
  context: Context,
): Found & { readonly said: RelationSaid } {
  const { document, reading } = context;
  const [first] = relations as [Relation];
  const computed = solve(first, first.blamed, reading);
  const breach = breachOf(
    { ...first, about: asWritten(first, document) },
    computed && inUnitSaid(first.blamed, computed, document.decimals),
    figureOfRelation(first, context),
  );
  // a unit slip says it in its own words
  const isUnitSlip = claim.unit === '元' && expected?.eq(claim.value!.times(10_000)) === true;
  const lawful = severity === 'warning' && relations.length === 1 ? lawfulOf(first.rule) : null;
  // of parts that may not be all nobody knows which is wrong, nor what should stand there
  const wanted = lawful === 'sum' ? null : expected;
  const suspect =
    wanted !== null && !isUnitSlip && (claim !== first.blamed || relations.length > 1 || asksWhich(breach.form))
      ? { figure: printedFigure(claim), expected: textAmount(wanted, unit ?? unitOf(claim)) }
      : null;
  const others = [...new Set(gather(relations, claimsOf))].filter((other) => other !== claim);
  return {
    rule: first.rule,
    severity,
    start: claim.start,
    end: claim.end,
    stated: inUnitOf(claim, claim.value!).toString(),
    ...(wanted === null ? {} : { expected: `${wanted.toString()}${unit ?? ''}` }),
    said: { type: 'text.relation', breach, suspect, consequences: relations.length - 1, lawful, reading: other },
    places: others.map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

/** Forms whose sentence asks which of two figures is right, and does not say what should stand there. */
function asksWhich(form: RelationSaid['breach']['form']): boolean {
  return form === 'same' || form === 'balance';
}

const NEAR = 24;

/** "收入合计" for 收入, where a figure of the relation stands behind these words. */
function asWritten(relation: Relation, { text }: Document): string {
  const { about } = relation;
  const tails = gather(claimsOf(relation), ({ start }) => {
    const words = text.slice(Math.max(0, start - NEAR), start).replace(/\s/g, '');
    const at = about === '' ? -1 : words.lastIndexOf(about);
    return at < 0 ? [] : [sumBehind(words.slice(at + about.length))].filter((tail) => tail !== '');
  });
  return about + (tails[0] ?? '');
}
