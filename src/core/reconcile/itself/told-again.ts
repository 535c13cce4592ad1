import { isFigure, type Context } from './context.js';
import { sameFigure, type Relation } from './relation.js';

/** "…（项）4万元，主要用于…。2024年预算安排5万元": one paragraph, one figure, two values. */
export function toldAgain({ document: { statements } }: Context): Relation[] {
  return statements.flatMap(({ repeats, amount }) =>
    isFigure(amount) && isFigure(repeats?.amount ?? null)
      ? [sameFigure(repeats!.amount!, amount, { about: repeats!.noun })]
      : [],
  );
}
