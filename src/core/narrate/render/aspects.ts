import { share } from '../prose/share.js';
import type { Piece } from '../prose/pieces.js';
import type { Modifier } from '../template/template.js';
import { budgetPhrase } from './budget.js';
import { changePhrase, difference, lastYear, rate, reason } from './change.js';
import { plainText, printFigure } from './print.js';
import type { Scope } from './scope.js';
import { askFor, isAnswered, isAsked, typedText, type TypedFigure } from './typed.js';

/** What {收入合计|…} says of a figure beside its share; null where it cannot be said. */
export const ASPECTS: Readonly<Record<Exclude<Modifier, '占'>, (scope: Scope, figure: TypedFigure) => Piece | null>> = {
  上年: (scope, figure) => (isAsked(scope, 'prior', figure) ? askLastYear(scope, figure) : lastYear(scope, figure)),
  差额: difference,
  幅度: rate,
  增减: (scope, figure) => change(scope, figure, false),
  各增减: (scope, figure) => change(scope, figure, true),
  原因: reason,
  预算: budgeted,
  完成: (scope, { name, amount, budget }) => budget && share(scope, `${name}|完成`, amount, budget),
  预算差异: budgetPhrase,
};

/** Words in the place of the number tell the change, not last year's amount. */
function askLastYear(scope: Scope, figure: TypedFigure): Piece | null {
  const typed = typedText(scope, 'prior', figure);
  return typed === null && isAnswered(scope, 'prior', figure) ? null : askFor(scope, 'prior', figure, typed);
}

/** The change as the tables tell it, as what was typed tells it, or a blank for it. */
function change(scope: Scope, figure: TypedFigure, each: boolean): Piece | null {
  const phrase = changePhrase(scope, figure, each);
  if (!isAsked(scope, 'prior', figure)) return phrase;
  return askFor(scope, 'prior', figure, phrase && plainText(phrase), '与上年相比的增减');
}

function budgeted(scope: Scope, figure: TypedFigure): Piece | null {
  if (isAsked(scope, 'budget', figure)) return askFor(scope, 'budget', figure, typedText(scope, 'budget', figure));
  return figure.budget && printFigure(scope, { ...figure, name: `${figure.name}|预算` }, figure.budget);
}
