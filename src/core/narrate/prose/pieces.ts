import { type Decimal } from 'decimal.js';
import { printDecimal, printPercent, printYuan } from '../../money/print.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Figure } from '../narrative.js';

/** What a sentence is made of until it is composed: text, figures with their cells, blanks for a person. */
export type Piece = string | FigurePiece | BlankPiece | readonly Piece[];

export type FigurePiece = { readonly kind: 'figure' } & Omit<Figure, 'start' | 'end'>;

export interface BlankPiece {
  readonly kind: 'blank';
  /** Stable id under which an answer is looked up. */
  readonly id: string;
  /** What stands in the text until it is answered: 【待填：hint】. */
  readonly hint: string;
  readonly question: string;
}

/** Cells a figure was taken from, of this workbook and of last year's. */
export interface Sources {
  readonly cells: readonly CellRef[];
  readonly priorCells?: readonly CellRef[];
}

/** Tag for sentences: say`收入预算${money(total)}万元。` */
export function say(texts: TemplateStringsArray, ...values: readonly Piece[]): Piece {
  const pieces: Piece[] = [];
  texts.forEach((text, index) => pieces.push(text, values[index] ?? ''));
  return pieces;
}

/** An amount in 万元 with two decimals, from exact 元. The unit is said by the sentence. */
export function money(amount: Sources & { readonly yuan: Decimal }): FigurePiece {
  const text = printYuan(amount.yuan, { unit: 'ten-thousand-yuan', decimals: 2 });
  return figure(text, amount.yuan, 'yuan', amount);
}

/** A percentage with two decimals from an exact ratio. The sign % is said by the sentence. */
export function percent(ratio: Decimal, sources: Sources): FigurePiece {
  return figure(printPercent(ratio), ratio.times(100), 'percent', sources);
}

/** A number of things, as printed in its cell. */
export function count(value: Decimal, sources: Sources): FigurePiece {
  return figure(printDecimal(value, value.decimalPlaces()), value, 'count', sources);
}

function figure(text: string, value: Decimal, unit: Figure['unit'], { cells, priorCells }: Sources): FigurePiece {
  const prior = priorCells?.length ? { priorCells } : {};
  return { kind: 'figure', text, value: value.toFixed(), unit, cells, ...prior };
}

export function blank(id: string, hint: string, question: string): BlankPiece {
  return { kind: 'blank', id, hint, question };
}

/** Pieces with a separator between them; absent ones are left out. */
export function joined(pieces: readonly (Piece | null)[], separator: string): Piece {
  const present = pieces.filter((piece) => piece !== null);
  return present.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
