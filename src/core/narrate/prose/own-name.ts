import type { Piece } from './pieces.js';

/** Writes the department's name in full where it stands first, and as the template calls it from then on. */
export class OwnName {
  private isTold = false;

  constructor(private readonly short: string | null) {}

  /** The piece with {本部门} told; in the order of the text. */
  tell(piece: Piece): Piece {
    if (typeof piece === 'string') return piece;
    if (!('kind' in piece)) return piece.map((part) => this.tell(part));
    if (piece.kind !== 'own-name') return piece;
    const isFirst = !this.isTold;
    this.isTold = true;
    return isFirst || this.short === null ? piece.full : this.short;
  }
}
