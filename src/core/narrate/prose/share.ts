import type { Line } from '../figures/line.js';
import { present, type Sourced } from '../figures/sourced.js';
import { money, percent, say, type Piece } from './pieces.js';

/** "，占57.17%" of an exact whole; nothing when the whole is zero or negative. */
export function share(part: Sourced, whole: Sourced | null, before = '，占'): Piece {
  if (!whole || !present(whole) || whole.yuan.isNegative()) return '';
  return say`${before}${percent(part.yuan.div(whole.yuan), { cells: [...part.cells, ...whole.cells] })}%`;
}

/** "基本支出667.54万元" */
export function lineAmount(line: Pick<Line, 'name' | 'amount'>): Piece {
  return say`${line.name}${money(line.amount)}万元`;
}

/** "，完成预算98.20%" where the tables print the budget too and it is more than zero. */
export function completion(actual: Sourced, budget: Sourced | null | undefined): Piece {
  if (!budget || !present(budget) || budget.yuan.isNegative()) return '';
  return say`，完成预算${percent(actual.yuan.div(budget.yuan), { cells: [...actual.cells, ...budget.cells] })}%`;
}
