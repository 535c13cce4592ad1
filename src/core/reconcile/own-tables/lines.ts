import { linesOf } from '../../claims/outline/lines.js';
import type { TextCell } from '../../claims/index.js';

/** Lines of one kind in a row: those of a table, or a single other one. */
export type Stretch =
  | { readonly kind: 'text'; readonly cell: TextCell }
  | { readonly kind: 'gap' }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly TextCell[])[] };

/**
 * A text cut into its tables and what lies between. Only tabs and pipes part cells for sure; columns of spaces are
 * text.
 */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let rows: (readonly TextCell[])[] = [];
  const close = (): void => {
    if (rows.length > 0) found.push({ kind: 'rows', rows });
    rows = [];
  };
  for (const { kind, start, end } of linesOf(text)) {
    const raw = text.slice(start, end);
    const separator = separatorOf(raw);
    if (separator !== null) {
      if (!/^[\s|:\-—]*$/.test(raw) || !raw.includes('-')) rows.push(cellsOf(raw, start, separator));
      continue;
    }
    close();
    found.push(kind === 'blank' || kind === 'page' ? { kind: 'gap' } : { kind: 'text', cell: cellOf(raw, start) });
  }
  close();
  return found;
}

function separatorOf(raw: string): '\t' | '|' | null {
  if (raw.includes('\t')) return '\t';
  const content = raw.trim();
  return content.length > 2 && content.startsWith('|') && content.endsWith('|') ? '|' : null;
}

function cellsOf(raw: string, offset: number, separator: '\t' | '|'): TextCell[] {
  const cells: TextCell[] = [];
  const from = separator === '|' ? raw.indexOf('|') + 1 : 0;
  const to = separator === '|' ? raw.lastIndexOf('|') : raw.length;
  let start = from;
  for (let index = from; index <= to; index += 1) {
    if (index < to && (raw[index] !== separator || (separator === '|' && raw[index - 1] === '\\'))) continue;
    cells.push(cellOf(raw.slice(start, index), offset + start));
    start = index + 1;
  }
  return cells;
}

/** Markdown's emphasis is no part of a cell. */
function cellOf(raw: string, offset: number): TextCell {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const bold = /^(\*{2})([^*]+)\*{2}$/.exec(text);
  const start = offset + lead + (bold ? 2 : 0);
  const words = bold ? bold[2]! : text;
  return { text: words, start, end: start + words.length };
}
