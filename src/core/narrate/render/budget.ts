import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import type { NamedFigure } from '../../figures/named.js';
import { blank, figurePiece, type Piece } from '../prose/pieces.js';
import type { BudgetPhrases } from '../template/template.js';
import { phraseOf } from './change.js';
import { amountText } from './print.js';
import { labelOf, type Scope } from './scope.js';
import { textField } from './text-field.js';

/** The phrase of the template for 决算 beside 年初预算, with a blank for why they differ; null without 年初预算. */
export function budgetPhrase(scope: Scope, figure: NamedFigure): Piece | null {
  if (figure.budget === null) return null;
  return phraseOf(scope.template.budgetPhrases[standing(scope, figure)], (name) => {
    if (name === '差额') return difference(scope, figure);
    if (name === '原因') return reason(scope, figure);
    return textField(name, scope);
  });
}

/** As far as it is printed. */
function standing({ template: { settings } }: Scope, { amount, budget }: NamedFigure): keyof BudgetPhrases {
  const more = fromYuan(amount.yuan.minus(budget!.yuan), settings.unit);
  if (more.toDecimalPlaces(settings.decimals, Decimal.ROUND_HALF_UP).isZero()) return 'met';
  return more.isPositive() ? 'over' : 'under';
}

function difference(scope: Scope, { name, amount, budget }: NamedFigure): Piece {
  const yuan = amount.yuan.minus(budget!.yuan).abs();
  const cells = [...amount.cells, ...budget!.cells];
  return figurePiece(`${name}|预算差异`, amountText(scope, yuan), yuan, 'yuan', { cells });
}

function reason(scope: Scope, figure: NamedFigure): Piece {
  const unit = scope.template.settings.unit === 'yuan' ? '元' : '万元';
  const [budget, actual] = [figure.budget!, figure.amount].map(({ yuan }) => amountText(scope, yuan));
  return blank(
    `budget.reason.${figure.id}`,
    '与预算差异的原因',
    `${labelOf(scope, figure)}年初预算${budget}${unit}，决算${actual}${unit}，主要原因是什么？`,
  );
}
