import { itemsCounted } from '../../claims/lexicon/figure-nouns.js';
import type { Statement } from '../../claims/index.js';
import { isFigure, type TextContext } from './context.js';
import { amountOf, sumOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** "甲3万元、乙2万元、丙4万元，三项合计9万元": the sum of as many amounts of its sentence right before it. */
export function countedSums({ document: { statements } }: TextContext): Relation[] {
  return gather(statements, (whole): Relation[] => {
    const count = itemsCounted(whole.noun);
    if (count === null || !isFigure(whole.amount)) return [];
    // 两项合计 that a 三项合计 holds is none of its parts
    const before = statements
      .slice(Math.max(0, whole.index - 2 * count), whole.index)
      .filter(({ noun }) => itemsCounted(noun) === null);
    const parts = before.slice(-count);
    if (parts.length < count || !parts.every((part) => isBeside(part, whole))) return [];
    return [sumOf(whole.amount, parts.map(amountOf), { about: whole.noun, severity: 'warning' })];
  });
}

function isBeside({ amount, paragraph, sentence }: Statement, whole: Statement): boolean {
  const isAlike = isFigure(amount) && amount.kind === whole.amount!.kind;
  return isAlike && paragraph === whole.paragraph && sentence === whole.sentence;
}
