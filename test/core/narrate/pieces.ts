import type { Decimal } from 'decimal.js';
import { printYuan } from '../../../src/core/money/print.js';
import { figurePiece, type FigurePiece, type Piece } from '../../../src/core/narrate/prose/pieces.js';
import type { Sources } from '../../../src/core/figures/sourced.js';

/** Tag for sentences: say`收入预算${money(total)}万元。` */
export function say(texts: TemplateStringsArray, ...values: readonly Piece[]): Piece {
  return texts.flatMap((text, index): Piece[] => [text, values[index] ?? '']);
}

/** An amount in 万元 with two decimals, from exact 元. */
export function money(amount: Sources & { readonly yuan: Decimal }): FigurePiece {
  return figurePiece(
    '甲',
    printYuan(amount.yuan, { unit: 'ten-thousand-yuan', decimals: 2 }),
    amount.yuan,
    'yuan',
    amount,
  );
}
