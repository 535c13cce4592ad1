import type { Claim, Statement } from '../../../claims/index.js';
import { sameNoun } from '../../../claims/clauses/nouns.js';
import { withoutPeriod } from '../../../claims/lexicon/shares.js';
import { firstFrom } from '../../../text/first-from.js';
import { memoizeText } from '../../../text/memoize.js';
import { isFigure, type Context, type TextContext } from '../context.js';
import { claimsOf, plus, signed, type Relation, type Term } from '../relation.js';
import { isPrinted, isTelling } from './telling.js';
import { gather } from '../../../sheet/gather.js';

/** Digits of a percentage and of what it is of: fewer fit by chance. */
const LEAST = 3;
const LEAST_CHANGED = 2;
/** Amounts before the percentage that are tried. */
const NEAR = 6;
/** Figures of any kind that are looked through for them. */
const FAR = 40;

/**
 * Percentages that only one amount told just before, or one whose name ends alike, makes come out to the last digit:
 * "本年支出90万元…。财政拨款本年支出比上年增加3.21万元，增长3.70%", "完成年初预算95万元的94.74%", "预留60万元，占采购预算总额的…".
 */
export function ratesOfTold(context: Context): Claim[] {
  const near = amountsBefore(context);
  return gather(context.document.statements, (statement) => {
    const tried = [
      ...changesTried(statement, near),
      ...completionsTried(statement, near),
      ...sharesTried(statement, near, context),
    ];
    return gather(
      tried.filter((relation) => context.evaluate(relation).outcome === 'held'),
      claimsOf,
    );
  });
}

/** A change by its difference and percentage, of an amount that need not be its statement's; or of a completed budget. */
function changesTried({ change, amount, completion }: Statement, near: Near): Relation[] {
  const { difference = null, percent = null, direction } = change ?? {};
  if (!isPrinted(difference, LEAST_CHANGED) || difference.kind !== 'amount') return [];
  if (direction !== 'more' && direction !== 'less') return [];
  const budgetOf = (now: Claim): Term[] => [signed(now, 1), signed(difference, direction === 'more' ? -1 : 1)];
  const ofBudget =
    change!.againstBudget && isTelling(completion, LEAST) && isPrinted(amount, LEAST)
      ? [ratio('completion', completion, plus(amount), budgetOf(amount))]
      : [];
  if (!isTelling(percent, LEAST)) return ofBudget;
  return [
    ...ofBudget,
    ...near(difference).map((now) => ratio('change.percent', percent, plus(difference), budgetOf(now))),
  ];
}

/** What was completed by so much, of a budget that is told with it or just before. */
function completionsTried({ amount, budget, completion }: Statement, near: Near): Relation[] {
  if (!isTelling(completion, LEAST)) return [];
  if (isPrinted(budget, LEAST))
    return near(budget).map((now) => ratio('completion', completion, plus(now), plus(budget)));
  if (!isPrinted(amount, LEAST)) return [];
  return near(amount).map((planned) => ratio('completion', completion, plus(amount), plus(planned)));
}

/** A share of an amount told just before, or of one of the chapter whose name ends as its base does. */
function sharesTried({ amount, share }: Statement, near: Near, context: TextContext): Relation[] {
  if (!isTelling(share?.claim, LEAST)) return [];
  const part = isFigure(amount) ? amount : near(share.claim)[0];
  if (!isPrinted(part, LEAST_CHANGED) || part.kind !== 'amount') return [];
  const named = share.base === '' ? [] : basesNamed(withoutPeriod(share.base), share.claim, context);
  return [...near(part), ...named].map((whole) => ratio('share', share.claim, plus(part), plus(whole)));
}

/** Amounts of that name before a share. */
function basesNamed(base: string, { index }: Claim, context: TextContext): readonly Claim[] {
  const all = context.once(amountsByName)(base);
  return all
    .slice(
      0,
      firstFrom(all.length, (at) => all[at]!.index < index),
    )
    .slice(-NEAR);
}

/** The amounts whose name is a base's or ends alike, in their order; each base is looked up once. */
function amountsByName({ document }: TextContext): (base: string) => readonly Claim[] {
  const nouns = new Map<string, Claim[]>();
  for (const { noun, amount } of document.statements) {
    if (!isPrinted(amount, LEAST) || amount.kind !== 'amount') continue;
    const same = nouns.get(noun);
    if (same) same.push(amount);
    else nouns.set(noun, [amount]);
  }
  return memoizeText((base) =>
    gather(Array.from(nouns), ([noun, claims]) => (sameNoun(noun, base) ? claims : [])).sort(
      (a, b) => a.index - b.index,
    ),
  );
}

/** The amounts before a claim, the nearest first. */
type Near = (claim: Claim) => readonly Claim[];

function amountsBefore({ document: { claims } }: TextContext): Near {
  return (claim) => {
    const found: Claim[] = [];
    for (let at = claim.index - 1; at >= claim.index - FAR && at >= 0 && found.length < NEAR; at -= 1) {
      const other = claims[at]!;
      if (other.paragraph !== claim.paragraph) break;
      if (isAmount(other)) found.push(other);
    }
    return found;
  };
}

function isAmount(claim: Claim): boolean {
  return (
    claim.kind === 'amount' &&
    (claim.role === 'stated' || claim.role === 'of-which' || claim.role === 'budget') &&
    isPrinted(claim, LEAST)
  );
}

function ratio(rule: string, percent: Claim, numerator: Term[], denominator: Term[]): Relation {
  return { kind: 'ratio', rule, severity: 'warning', blamed: percent, about: '', percent, numerator, denominator };
}
