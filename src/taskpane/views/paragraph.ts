import type { Paragraph } from '../../core/narrate/narrative.js';
import { button, h } from '../dom.js';
import { piecesOf, type Piece } from '../model/narrative-text.js';
import type { Session } from '../session.js';

/** A paragraph whose figures lead to their cells and whose blanks stand out. */
export function narrativeParagraph(paragraph: Paragraph, session: Session): HTMLElement {
  return h('p', { class: 'paragraph' }, ...piecesOf(paragraph).map((piece) => pieceNode(piece, session)));
}

function pieceNode(piece: Piece, session: Session): Node | string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'blank') {
    return h('span', { class: 'blank', tabindex: -1, 'data-id': piece.id },
      piece.text,
      h('span', { class: 'visually-hidden' }, '（待填写）'),
    );
  }
  const { cells } = piece.figure;
  if (cells.length === 0) return h('span', { class: 'figure figure-unsourced' }, piece.text);
  return button(
    { class: 'figure', 'aria-label': `${piece.text}，看出处` },
    () => void session.show(cells, 0, `说明中的 ${piece.text}`),
    piece.text,
  );
}
