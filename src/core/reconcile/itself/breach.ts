import type { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import type { Breach, FigureOf, RelationSaid, RelationTerm } from '../../finding/said/statements.js';
import { textAmount, type TextAmount } from '../../finding/text-amount.js';
import { printedFigure, unitOf } from '../printed-figure.js';
import { inUnitOf } from './precision.js';
import type { Relation, Term } from './relation.js';

/** What does not follow from what, as a finding keeps it. */
export function breachOf(relation: Relation, computed: TextAmount | null, of?: FigureOf): Breach {
  const { about, rule } = relation;
  if (relation.kind === 'ratio')
    return {
      about,
      ...(of && { of }),
      computed,
      form: rule === 'share' || rule === 'completion' ? rule : 'change',
      part: relation.numerator.map(termOf),
      whole: relation.denominator.map(termOf),
      percent: printedFigure(relation.percent),
    };
  const figure = relation.left.map(({ fact }) => printedFigure(fact)).join('');
  return {
    about,
    ...(of && { of }),
    computed,
    form: FORMS[rule] ?? 'sum',
    stated: { ...termOf(relation.left[0]!), figure },
    terms: relation.right.map(termOf),
  };
}

type SumForm = Extract<Breach, { readonly terms: unknown }>['form'];

/** Rules with a sentence of their own; the others are sums of parts. */
const FORMS: Readonly<Partial<Record<string, SumForm>>> = {
  'same': 'same',
  'same.count': 'same-count',
  'balance': 'balance',
  'agency-operation': 'agency-operation',
  'change.difference': 'difference',
  'change.sum': 'changes',
};

function termOf({ fact: claim, sign }: Term): RelationTerm {
  return {
    figure: printedFigure(claim),
    sign,
    name: claim.noun || (claim.subject?.itemName ?? claim.subject?.className ?? ''),
    change: claim.role === 'change',
  };
}

/** Rules that may lawfully not hold. */
export function lawfulOf(rule: string): RelationSaid['lawful'] {
  return rule === 'change.sum' || rule === 'sum.subjects' || rule === 'sum' ? rule : null;
}

/** A value in the unit of a claim, with at least its decimals: those of the text for an amount, two for a percentage. */
export function inUnitSaid(claim: Claim, value: Decimal, decimals: number | null): TextAmount {
  const least = { amount: decimals ?? 0, percent: 2, count: 0, year: 0, subject: 0 }[claim.kind];
  return textAmount(inUnitOf(claim, value).toDecimalPlaces(Math.max(claim.decimals, least)), unitOf(claim));
}
