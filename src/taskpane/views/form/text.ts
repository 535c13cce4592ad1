import { button, h } from '../../dom.js';
import type { FormLine, FormPiece, FormPlace, ShownCell, ShownForm } from '../../model/form-lines.js';
import type { Session } from '../../session.js';
import { inlineButton } from '../paragraph.js';
import { captionOf } from './note.js';

/** Where clicks in the text lead. */
interface TextLinks {
  /** To what is to be known of a place. */
  look(place: FormPlace): void;
  /** To the field of a question. */
  answer(id: string): void;
}

/** The filled form, paragraph by paragraph; its figures lead to their cells, its blanks to their questions. */
export function formText({ blocks, around }: ShownForm, session: Session, links: TextLinks): HTMLElement[] {
  const line = (one: FormLine): HTMLElement => lineNode(one, session, links);
  return [
    ...blocks.map((block) => (block.kind === 'line' ? line(block.line) : tableNode(block.rows, line))),
    ...(around.length > 0 ? [h('h4', { class: 'heading' }, '页眉、页脚'), ...around.map(line)] : []),
  ];
}

function lineNode({ look, pieces }: FormLine, session: Session, links: TextLinks): HTMLElement {
  const nodes = pieces.map((piece) => pieceNode(piece, session, links));
  if (look === 'text') return h('p', { class: 'paragraph' }, ...nodes);
  return h(
    'p',
    {
      'class': look === 'title' ? 'document-title' : 'heading heading-1',
      'role': 'heading',
      'aria-level': look === 'title' ? 2 : 3,
    },
    ...nodes,
  );
}

function tableNode(rows: readonly (readonly ShownCell[])[], line: (one: FormLine) => HTMLElement): HTMLElement {
  return h(
    'div',
    { 'class': 'rows form-table', 'tabindex': 0, 'role': 'group', 'aria-label': '模板里的表，可左右滚动' },
    h(
      'table',
      {},
      ...rows.map((row) =>
        h(
          'tr',
          {},
          ...row.map(({ columns, rows: high, lines }) =>
            h('td', { colspan: columns, rowspan: high }, ...lines.map(line)),
          ),
        ),
      ),
    ),
  );
}

function pieceNode(piece: FormPiece, session: Session, links: TextLinks): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'figure':
      return figureNode(
        piece.text,
        piece.cells.length > 0 && (() => void session.show(piece.cells, 0, captionOf(piece.text, ''))),
        {
          class: 'figure',
        },
      );
    case 'supplied':
      return inlineButton(
        { 'class': 'supplied', 'data-id': piece.id, 'aria-label': `${piece.text}，修改` },
        () => links.answer(piece.id),
        piece.text,
      );
    case 'place':
      return placeNode(piece.place, piece.text, session, links);
  }
}

function placeNode(place: FormPlace, said: string, session: Session, links: TextLinks): HTMLElement {
  const { kind, number, id, cells, why, text } = place;
  const common = { 'data-place': String(number), 'aria-label': `${text}，${kind === 'open' ? '待填' : '没有把握'}` };
  const toText = said.trim() === '' ? '＿＿' : said;
  if (kind === 'open')
    return inlineButton(
      { ...common, 'class': 'blank', 'data-id': id ?? '' },
      () => (id === null ? links.look(place) : links.answer(id)),
      toText,
    );
  return inlineButton(
    { ...common, class: 'mark-unsure' },
    () => {
      links.look(place);
      if (cells.length > 0) void session.show(cells, 0, captionOf(text, why));
    },
    toText,
  );
}

function figureNode(text: string, click: false | (() => void), attributes: { readonly class: string }): HTMLElement {
  return click
    ? button({ ...attributes, 'aria-label': `${text}，看出处` }, click, text)
    : h('span', { class: `${attributes.class} figure-unsourced` }, text);
}
