import { figureId } from '../../figures/named.js';
import { present } from '../../figures/sourced.js';
import type { Guarded, Test } from '../template/template.js';
import { changeOf } from './change.js';
import { itemsIn } from './items.js';
import { hasRoundingRest } from './rounding.js';
import type { Scope } from './scope.js';
import { figureIn, type TypedFigure } from './typed.js';

/** Whether a line is written: all that stands between its ？ and its colon holds. */
export function holdsAll({ conditions }: Pick<Guarded, 'conditions'>, scope: Scope): boolean {
  return (conditions ?? []).every(({ test, name }) => TESTS[test](scope, name));
}

type Check = (scope: Scope, name: string) => boolean;

const ofFigure =
  (check: (figure: TypedFigure, scope: Scope) => boolean): Check =>
  (scope, name) => {
    const figure = figureIn(scope, name);
    return figure !== null && check(figure, scope);
  };
const hasItems: Check = (scope, list) => itemsIn(scope, list).length > 0;
const hasPrior: Check = ({ lookup }) => lookup.books.prior !== null;

const TESTS: Readonly<Record<Test, Check>> = {
  有: ofFigure(() => true),
  缺: (scope, name) => figureIn(scope, name) === null,
  有数: ofFigure(({ amount }) => present(amount) !== null),
  为零: ofFigure(({ amount }) => present(amount) === null),
  空表: ofFigure(({ amount }) => amount.cells.length === 0),
  有项: hasItems,
  无项: (scope, list) => !hasItems(scope, list),
  有变: ofFigure((figure, scope) => changeOf(scope, figure) === 'changed'),
  持平: ofFigure((figure, scope) => changeOf(scope, figure) === 'same'),
  有上年: hasPrior,
  无上年: (scope, name) => !hasPrior(scope, name),
  有表: ({ kinds }, name) => kinds.has(figureId(name) ?? ''),
  有尾差: hasRoundingRest,
};
