import { type Decimal } from 'decimal.js';
import type { Sources } from '../../figures/sourced.js';
import type { Figure } from '../narrative.js';

/** What a sentence is made of until it is composed: text, figures with their cells, blanks for a person. */
export type Piece = string | FigurePiece | BlankPiece | OwnNamePiece | readonly Piece[];

export type FigurePiece = { readonly kind: 'figure' } & Omit<Figure, 'start' | 'end'>;

export interface BlankPiece {
  readonly kind: 'blank';
  /** Stable id under which an answer is looked up. */
  readonly id: string;
  /** What stands in the text until it is answered: 【待填：hint】. */
  readonly hint: string;
  /** With the figures that it is asked about. */
  readonly question: Piece;
  /** What an answer is told as, where that is not the answer itself: a number as the template prints it. */
  readonly said: string | null;
}

/** {本部门}: in full where it stands first. */
export interface OwnNamePiece {
  readonly kind: 'own-name';
  readonly full: Piece;
}

/** Value: exact, in 元, per cent or pieces; what stands in the text is `text`, its unit is said by the sentence. */
export function figurePiece(
  name: string,
  text: string,
  value: Decimal,
  unit: Figure['unit'],
  { cells, priorCells }: Sources,
): FigurePiece {
  const prior = priorCells?.length ? { priorCells } : {};
  return { kind: 'figure', name, text, value: value.toFixed(), unit, cells, ...prior };
}

export function blank(id: string, hint: string, question: Piece, said: string | null = null): BlankPiece {
  return { kind: 'blank', id, hint, question, said };
}
