import type { Claim, Statement } from '../../claims/index.js';
import { namesItemItself, pointsBack } from '../../claims/lexicon/told-again.js';
import { isFigure, type TextContext } from './context.js';
import { sameFigure, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** "…（项）4万元，主要用于…。2024年预算安排5万元": one paragraph, one figure, two values. */
export function toldAgain(context: TextContext): Relation[] {
  const repeated = gather(context.document.statements, ({ repeats, amount }) =>
    isFigure(amount) && isFigure(repeats?.amount ?? null)
      ? [sameFigure(repeats!.amount!, amount, { about: repeats!.noun })]
      : [],
  );
  return [...repeated, ...pointedAt(context)];
}

/**
 * "…（项）4万元，…。该项5万元主要用于…": where the paragraph tells one figure before, that one is meant. What its
 * budget or last year's figure comes to may be meant as well: then nothing is told.
 */
function pointedAt({ document: { claims, statements } }: TextContext): Relation[] {
  const told = byParagraph(statements.filter(({ amount }) => isFigure(amount) && amount.kind === 'amount'));
  const amounts = byParagraph(claims.filter(({ kind }) => kind === 'amount'));
  return gather(Array.from(told.values()), ([meant, ...others]) => {
    const first = meant!.amount!;
    const all = amounts.get(meant!.paragraph)!;
    const again = all.find((claim) => isAgain(claim, meant!));
    if (again === undefined || others.some(({ amount }) => amount !== again && amount!.index < again.index)) return [];
    const isOther = all.some((claim) => claim !== first && claim.index < again.index && claim.value?.eq(again.value!));
    return isOther ? [] : [sameFigure(first, again, { about: meant!.noun, severity: 'warning' })];
  });
}

function byParagraph<Told extends { readonly paragraph: number }>(all: readonly Told[]): Map<number, Told[]> {
  const found = new Map<number, Told[]>();
  for (const one of all) {
    const same = found.get(one.paragraph);
    if (same) same.push(one);
    else found.set(one.paragraph, [one]);
  }
  return found;
}

/** What bears no name is a part of the figure, unless it is more than all of it. */
function isAgain(claim: Claim, { amount, noun }: Statement): boolean {
  if (!isFigure(claim) || claim.index <= amount!.index) return false;
  if (namesItemItself(claim.noun)) return true;
  if (claim.role !== 'stated') return false;
  return pointsBack(claim.noun) || (claim.noun === '' && noun !== '' && claim.value!.gt(amount!.value!));
}
