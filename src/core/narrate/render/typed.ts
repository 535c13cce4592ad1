import type { NamedFigure } from '../../figures/named.js';
import { present, type Sourced } from '../../figures/sourced.js';
import { answerTo, numberAnswered } from '../answers/number-answer.js';
import { askedFigure } from '../asked/figures.js';
import { UNIT_NAME } from '../../money/units.js';
import { blank, type BlankPiece, type Piece } from '../prose/pieces.js';
import { amountText, printFigure } from './print.js';
import { labelOf, type Scope } from './scope.js';

/** What a person types where no table tells it: last year's amount, and 年初预算 in final accounts. */
export type TypedSide = 'prior' | 'budget';

/** A figure with what was typed beside it. */
export interface TypedFigure extends NamedFigure {
  readonly typed: Readonly<Partial<Record<TypedSide, true>>>;
}

const SIDES: readonly TypedSide[] = ['prior', 'budget'];

/** The figure of the name: of the nearest item, else of the workbook; with what was typed beside it. */
export function figureIn(scope: Scope, name: string): TypedFigure | null {
  for (const { item } of scope.items) {
    const figure = item.figures[name];
    if (figure) return withTyped(scope, figure);
  }
  const figure = scope.lookup.figure(name) ?? askedIn(scope, name);
  return figure && withTyped(scope, figure);
}

/** A number of its own that a table prints or that was typed; null where neither tells it. */
function askedIn({ lookup, answers, template }: Scope, name: string): NamedFigure | null {
  const row = askedFigure(name);
  if (row === null) return null;
  const printed = lookup.concept(row.concept);
  if (printed !== null) return printed;
  const answer = answerTo(answers, row.id);
  const value =
    answer === null ? null : numberAnswered(answer, row.unit === 'count' ? 'count' : template.settings.unit);
  if (value === null) return null;
  const { id, unit } = row;
  const amount: Sourced = { yuan: value, half: value.times(0), cells: [] };
  return { name, id, list: null, unit, amount, prior: null, budget: null };
}

/** The number as a table prints it, else a blank for it. */
export function fill(scope: Scope, name: string): Piece | null {
  const row = askedFigure(name);
  const printed = row && (scope.lookup.figure(name) ?? scope.lookup.concept(row.concept));
  if (row === null || printed) return printed && printFigure(scope, printed, printed.amount);
  const typed = askedIn(scope, name);
  const unit = row.unit === 'count' ? row.quantifier : UNIT_NAME[scope.template.settings.unit];
  const said = typed && printFigure(scope, typed, typed.amount).text;
  return blank(row.id, row.name, `${row.name}是多少${unit}？填数字，没有填 0。`, said);
}

/** The figure, with the numbers that answers tell beside it. */
function withTyped({ answers, template }: Scope, figure: NamedFigure): TypedFigure {
  let found: TypedFigure = { ...figure, typed: {} };
  for (const side of SIDES) {
    const answer = figure[side] === null && figure.unit === 'yuan' ? answerTo(answers, idOf(side, figure)) : null;
    const yuan = answer === null ? null : numberAnswered(answer, template.settings.unit);
    if (yuan === null) continue;
    const typed: Sourced = { yuan, half: yuan.times(0), cells: [] };
    found = { ...found, [side]: typed, typed: { ...found.typed, [side]: true } };
  }
  return found;
}

/** Whether the template asks for what no table tells: of nothing only for 三公, whose every item is compared. */
export function isAsked(scope: Scope, side: TypedSide, figure: TypedFigure): boolean {
  const { asksPrior, asksBudget } = scope.template.settings;
  if (figure.unit !== 'yuan' || (figure[side] !== null && figure.typed[side] !== true)) return false;
  if (side === 'budget') return asksBudget && scope.template.type === 'final-accounts';
  return asksPrior && (present(figure.amount) !== null || isPrintedThreePublic(figure));
}

function isPrintedThreePublic({ id, amount }: NamedFigure): boolean {
  return id.startsWith('three-public') && amount.cells.length > 0;
}

const HINTS: Readonly<Record<TypedSide, string>> = { prior: '上年数', budget: '年初预算数' };

/**
 * The blank for a number beside the figure.
 *
 * @param hint what stands in its place until it is answered, where that is not the number
 * @param said what stands there once a number is answered; null where it is not, or its words stand themselves
 */
export function askFor(
  scope: Scope,
  side: TypedSide,
  figure: TypedFigure,
  said: string | null,
  hint: string = HINTS[side],
): BlankPiece {
  const unit = scope.template.settings.unit === 'yuan' ? '元' : '万元';
  const [what, own] = side === 'prior' ? ['上年', '本年'] : ['年初预算', '决算'];
  return blank(
    idOf(side, figure),
    hint,
    [
      `${labelOf(scope, figure)}${what}是多少${unit}？${own}为`,
      printFigure(scope, figure, figure.amount),
      `${unit}。填数字，${side === 'prior' ? '增减' : '完成比例'}自动算出。`,
    ],
    said,
  );
}

/** Whether something was answered, a number or words. */
export function isAnswered({ answers }: Scope, side: TypedSide, figure: NamedFigure): boolean {
  return answerTo(answers, idOf(side, figure)) !== null;
}

/** The number as the template prints amounts. */
export function typedText(scope: Scope, side: TypedSide, figure: TypedFigure): string | null {
  return figure.typed[side] === true ? amountText(scope, figure[side]!.yuan) : null;
}

function idOf(side: TypedSide, { id }: NamedFigure): string {
  return `${side}.${id}`;
}
