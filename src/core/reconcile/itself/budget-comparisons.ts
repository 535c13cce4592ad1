import { spanOf } from '../../text/fold.js';
import type { Document, Statement } from '../../claims/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure } from './context.js';
import type { Found } from './statement-fault.js';

const COMPARISON =
  /决算(?:数|支出)?(大于|高于|多于|超过|小于|低于|少于)(年初|全年|当年|调整后?)?(?:的)?(?:部门)?预算数?/g;

/** "决算数大于预算数" where every pair of the two that the paragraph has told says otherwise. */
export function budgetComparisons({ paragraphs, statements }: Document): Found[] {
  return paragraphs.flatMap((paragraph) =>
    Array.from(paragraph.folded.text.matchAll(COMPARISON)).flatMap((match) => {
      const [words, verb = '', which] = match;
      const place = spanOf(paragraph.folded, match.index, match.index + words.length);
      const told = statements.filter(
        (it) => it.paragraph === paragraph.index && it.start < place.start && movedFrom(it) !== null,
      );
      // 年初预算 beside 调整预算: one of them is the budget of the statement, nobody knows which
      if (
        told.length === 0 ||
        (which !== undefined && new Set(paragraph.folded.text.match(/年初|全年|调整/g)).size > 1)
      )
        return [];
      const said = /大于|高于|多于|超过/.test(verb) ? 1 : -1;
      if (told.some((statement) => movedFrom(statement) === said)) return [];
      const { noun, budget, amount, completion } = told.at(-1)!;
      const figures =
        isFigure(budget) && isFigure(amount)
          ? { budget: printedFigure(budget), now: printedFigure(amount) }
          : { completion: printedFigure(completion!) };
      return [
        {
          ...place,
          rule: 'direction.budget',
          severity: 'error' as const,
          said: { type: 'direction.budget' as const, noun, figures, words },
        },
      ];
    }),
  );
}

/** 1 where the 决算 is above the 预算, -1 below, 0 the same; null where the statement does not tell. */
function movedFrom({ budget, amount, completion }: Statement): number | null {
  if (isFigure(budget) && isFigure(amount) && budget.kind === amount.kind) return amount.value!.cmp(budget.value!);
  return isFigure(completion) ? completion.value!.cmp(100) : null;
}
