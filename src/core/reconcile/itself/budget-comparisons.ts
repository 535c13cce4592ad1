import { budgetComparisonsIn, namesSeveralBudgets } from '../../claims/lexicon/budget-comparisons.js';
import { spanOf } from '../../text/fold.js';
import type { Document, Statement } from '../../claims/index.js';
import type { StatementSaid } from '../../finding/said/statements.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure, type TextContext } from './context.js';
import { withFigure } from './figure-of.js';
import type { Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** "决算数大于预算数" where every pair of the two that the paragraph has told says otherwise. */
export function budgetComparisons(context: TextContext): Found[] {
  const { document } = context;
  const moved = movedIn(document);
  return gather(document.paragraphs, (paragraph) => {
    const { text } = paragraph.folded;
    return gather(budgetComparisonsIn(text), ({ start, words, says, namesStage }) => {
      // one of the budgets is that of the statement, nobody knows which
      if (namesStage && namesSeveralBudgets(text)) return [];
      const place = spanOf(paragraph.folded, start, start + words.length);
      const told = (moved.get(paragraph.index) ?? []).filter((statement) => statement.start < place.start);
      const last = told.at(-1);
      if (last === undefined || told.some((statement) => movedFrom(statement) === says)) return [];
      const found: Found = {
        ...place,
        rule: 'direction.budget',
        severity: 'error',
        said: { type: 'direction.budget', noun: last.noun, figures: figuresOf(last), words },
      };
      return [withFigure(found, last, context)];
    });
  });
}

/** By paragraph, the statements that tell both. */
function movedIn({ statements }: Document): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (movedFrom(statement) === null) continue;
    const told = found.get(statement.paragraph);
    if (told) told.push(statement);
    else found.set(statement.paragraph, [statement]);
  }
  return found;
}

function figuresOf({
  budget,
  amount,
  completion,
}: Statement): Extract<StatementSaid, { type: 'direction.budget' }>['figures'] {
  return isFigure(budget) && isFigure(amount)
    ? { budget: printedFigure(budget), now: printedFigure(amount) }
    : { completion: printedFigure(completion!) };
}

/** 1 where the 决算 is above the 预算, -1 below, 0 the same; null where the statement does not tell. */
function movedFrom({ budget, amount, completion }: Statement): number | null {
  if (isFigure(budget) && isFigure(amount) && budget.kind === amount.kind) return amount.value!.cmp(budget.value!);
  return isFigure(completion) ? completion.value!.cmp(100) : null;
}
