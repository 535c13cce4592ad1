import type { Paragraph } from '../../core/narrate/narrative.js';
import { isDoubt } from '../../core/narrate/notes.js';
import { button, h, on } from '../dom.js';
import { piecesOf, type Piece } from '../model/narrative-text.js';
import type { Session } from '../session.js';

/** A paragraph whose figures lead to their cells, whose blanks and answers lead to their questions. */
export function narrativeParagraph(
  paragraph: Paragraph,
  session: Session,
  toQuestion?: (id: string) => void,
): HTMLElement {
  return h('p', { class: 'paragraph' }, ...piecesOf(paragraph).map((piece) => pieceNode(piece, session, toQuestion)));
}

function pieceNode(piece: Piece, session: Session, toQuestion?: (id: string) => void): Node | string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind !== 'figure') {
    const { kind, id, text } = piece;
    if (isDoubt(id)) return h('span', { class: 'blank' }, text);
    return inlineButton(
      { 'class': kind, 'data-id': id, 'aria-label': `${text}，${kind === 'blank' ? '填写' : '修改'}` },
      () => toQuestion?.(id),
      text,
    );
  }
  const { cells } = piece.figure;
  if (cells.length === 0) return h('span', { class: 'figure figure-unsourced' }, piece.text);
  return button(
    {
      'class': piece.figure.doubtful ? 'figure figure-doubtful' : 'figure',
      'aria-label': `${piece.text}，${piece.figure.doubtful ? '存疑，' : ''}看出处`,
    },
    () => void session.show(cells, 0, `说明中的 ${piece.text}`),
    piece.text,
  );
}

/** A button that breaks over lines as text does. */
export function inlineButton(
  attributes: Readonly<Record<string, string>>,
  click: () => void,
  text: string,
): HTMLElement {
  return on(h('span', { role: 'button', tabindex: 0, ...attributes }, text), {
    click,
    keydown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      click();
    },
  });
}
