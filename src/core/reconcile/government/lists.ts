import type { PartList, Statement } from '../../claims/index.js';
import { isClosedSet } from '../../claims/lexicon/government.js';
import { isKnownSet } from '../itself/closed-sets.js';
import { holds, isFigure, type Context } from '../itself/context.js';
import { amountOf, sumOf, type Relation } from '../itself/relation.js';
import { sumsOfLists } from '../itself/sums.js';
import { gather } from '../../sheet/gather.js';

/**
 * Lists of a government's report are examples as a rule: they are counted where they add up, and held to do so where the
 * parts are by law all there are (税收收入 and 非税收入; 一般债务 and 专项债务; the three of 三公).
 */
export function lists(context: Context): Relation[] {
  const added = sumsOfLists(context).filter((relation) => holds(relation, context));
  return [...added, ...gather(context.document.lists, (list) => closed(list))];
}

function closed({ whole, readings }: PartList): Relation[] {
  if (!isFigure(whole.amount)) return [];
  const parts = readings[0]!.filter((part) => isPartLike(part, whole));
  const names = parts.map(({ noun }) => noun);
  return isKnownSet(whole, parts) || isClosedSet(whole.noun, names)
    ? [sumOf(whole.amount, parts.map(amountOf), { about: whole.noun })]
    : [];
}

/** An amount told in the same sentence. */
function isPartLike({ amount, paragraph }: Statement, whole: Statement): boolean {
  return isFigure(amount) && amount.kind === 'amount' && paragraph === whole.paragraph;
}
