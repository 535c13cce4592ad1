import { printable } from './printable.js';

/** Markup that is already safe. Only the `html` template makes it. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = string | number | null | undefined | false | Html | readonly Piece[];

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** html`<p>${text}</p>`: whatever is put in is escaped, unless it came from this template itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.reduce((text, string, index) => text + render(pieces[index - 1]) + string));
}

/** A row of a table. */
export function tr(...cells: readonly Html[]): Html {
  return html`<tr>${cells}</tr>`;
}

export function td(piece: Piece): Html {
  return html`<td>${piece}</td>`;
}

/** A cell whose digits stand under those of its column. */
export function numberTd(piece: Piece): Html {
  return html`<td class="number">${piece}</td>`;
}

export function th(piece: Piece): Html {
  return html`<th>${piece}</th>`;
}

export function numberTh(piece: Piece): Html {
  return html`<th class="number">${piece}</th>`;
}

function render(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (piece === null || piece === undefined || piece === false) return '';
  return typeof piece === 'object' ? piece.map(render).join('') : escapeHtml(String(piece));
}

/**
 * Control characters, which no HTML may hold, become a space; marks of direction, which would turn what follows, go.
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => ENTITY[char]!);
}
