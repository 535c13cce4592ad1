import type { Claim } from '../../../claims/index.js';
import { saysSame } from '../../../claims/lexicon/told-again.js';
import { signAt } from '../../../text/fold.js';
import { isFigure, type TextContext } from '../context.js';
import { gather } from '../../../sheet/gather.js';

/** "2.54万元，上年为2.54万元，两年金额相同": the two are equal, and the words right behind the second say so. */
export function saidUnchanged({ document }: TextContext): Claim[] {
  return gather(document.statements, ({ amount, change, budget }) =>
    gather([change?.base ?? null, budget], (other) => {
      if (!isFigure(amount) || !isFigure(other) || !other.value!.eq(amount.value!)) return [];
      if (other.paragraph !== amount.paragraph) return [];
      const last = other.end > amount.end ? other : amount;
      const { folded } = document.paragraphs[last.paragraph]!;
      const from = signAt(folded, last.end - 1) + 1;
      return saysSame(folded.text.slice(from, from + BEHIND)) ? [amount, other] : [];
    }),
  );
}

/** Signs behind a figure that are looked through. */
const BEHIND = 24;
