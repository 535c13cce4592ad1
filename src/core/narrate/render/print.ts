import { printDecimal, printPercent, printYuan } from '../../money/print.js';
import type { NamedFigure } from '../../figures/named.js';
import { figurePiece, type FigurePiece, type Piece } from '../prose/pieces.js';
import type { Sources } from '../../figures/sourced.js';
import type { Decimal } from 'decimal.js';
import type { Scope } from './scope.js';

/** An amount as the template prints amounts, a count as its cell prints it; the unit is said by the sentence. */
export function printFigure(
  scope: Scope,
  { name, unit }: Pick<NamedFigure, 'name' | 'unit'>,
  amount: Sources & { readonly yuan: Decimal },
): FigurePiece {
  if (unit === 'count')
    return figurePiece(name, printDecimal(amount.yuan, amount.yuan.decimalPlaces()), amount.yuan, 'count', amount);
  return figurePiece(name, amountText(scope, amount.yuan), amount.yuan, 'yuan', amount);
}

export function amountText({ template: { settings } }: Scope, yuan: Decimal): string {
  const { unit, decimals, trimZeros, grouped, shortZero } = settings;
  return printYuan(yuan, { unit, decimals, grouped, trimZeros: trimZeros || (shortZero && yuan.isZero()) });
}

export function percentText({ template: { settings } }: Scope, ratio: Decimal): string {
  const { percentDecimals, trimZeros, shortZero } = settings;
  return printPercent(ratio, percentDecimals, trimZeros || (shortZero && ratio.isZero()));
}

/** What a piece says, without its figures' places: for headings. */
export function plainText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('kind' in piece && piece.kind === 'own-name') return plainText(piece.full);
  if ('kind' in piece) return piece.kind === 'figure' ? piece.text : (piece.said ?? `【${piece.hint}】`);
  return piece.map(plainText).join('');
}
