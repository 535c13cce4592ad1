import { present, type Sourced } from '../../figures/sourced.js';
import { percentText } from '../render/print.js';
import type { Scope } from '../render/scope.js';
import { figurePiece, type Piece } from './pieces.js';

/**
 * A share in per cent of an exact whole; null when the whole is zero, negative or not known. `closed`: as its list
 * closes to 100.
 */
export function share(
  scope: Scope,
  name: string,
  part: Sourced,
  whole: Sourced | null,
  closed: string | null = null,
): Piece | null {
  if (!whole || !present(whole) || whole.yuan.isNegative()) return null;
  const ratio = part.yuan.div(whole.yuan);
  return figurePiece(name, closed ?? percentText(scope, ratio), ratio.times(100), 'percent', {
    cells: [...part.cells, ...whole.cells],
  });
}
