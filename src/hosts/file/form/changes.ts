import type { Fresh, Segment } from '../../../core/fill/index.js';
import { firstFrom } from '../../../core/text/first-from.js';
import type { Piece } from './paragraphs.js';

/** What is put in at an offset of the paragraph's text, and what of it goes. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly fresh: readonly Fresh[];
}

/** The changes that a piece is touched by, and those of them whose new text it takes. */
export interface OnPiece {
  readonly changes: readonly Change[];
  readonly placed: ReadonlySet<Change>;
}

/** In the order of the text; none overlaps another. */
export function changesOf(length: number, segments: readonly Segment[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let fresh: Fresh[] = [];
  const close = (to: number): void => {
    if (fresh.length > 0 || to > at) changes.push({ from: at, to, fresh });
    fresh = [];
  };
  for (const segment of segments) {
    if (segment.kind === 'new') fresh.push(segment);
    else {
      close(segment.start);
      at = segment.end;
    }
  }
  close(length);
  return changes;
}

/** The pieces that are touched, each with its changes. */
export function changesOn(pieces: readonly Piece[], changes: readonly Change[]): ReadonlyMap<Piece, OnPiece> {
  const found = new Map<Piece, { readonly changes: Change[]; readonly placed: Set<Change> }>();
  const on = (piece: Piece): { readonly changes: Change[]; readonly placed: Set<Change> } => {
    const own = found.get(piece) ?? { changes: [], placed: new Set<Change>() };
    found.set(piece, own);
    return own;
  };
  for (const change of changes) {
    const first = firstFrom(pieces.length, (at) => pieces[at]!.end <= change.from);
    for (let at = first; at < pieces.length && pieces[at]!.start < change.to; at += 1)
      on(pieces[at]!).changes.push(change);
    if (change.fresh.length === 0) continue;
    const taker = takerOf(pieces, change, first);
    if (taker === undefined) continue;
    const own = on(taker);
    if (own.changes.at(-1) !== change) own.changes.push(change);
    own.placed.add(change);
  }
  return found;
}

/** The piece that takes a change's new text: the one its first sign stands in, else the one that ends there. */
function takerOf(pieces: readonly Piece[], { from, to }: Change, first: number): Piece | undefined {
  if (to > from) return pieces[first] ?? pieces.at(-1);
  const before = pieces[first]?.start === from || first === pieces.length ? pieces[first - 1] : pieces[first];
  return before ?? pieces[0];
}
