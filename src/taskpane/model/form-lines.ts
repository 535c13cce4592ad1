import type { Fresh, FormCell } from '../../core/fill/index.js';
import type { CellRef } from '../../core/sheet/grid.js';
import type { FilledText } from '../engine/write.js';

/** Where a person has to look: a figure or word filled with a doubt, or a blank left open. */
export interface FormPlace {
  /** In the order of the text, from 1. */
  readonly number: number;
  readonly kind: 'unsure' | 'open';
  readonly text: string;
  /** The words around it, in one line; of a table's cell the name of its row. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly cells: readonly CellRef[];
  /** The question of an open blank. */
  readonly id: string | null;
}

export type FormPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly cells: readonly CellRef[] }
  | { readonly kind: 'supplied'; readonly text: string; readonly id: string }
  | { readonly kind: 'place'; readonly text: string; readonly place: FormPlace };

export interface FormLine {
  readonly look: 'title' | 'heading' | 'text';
  readonly pieces: readonly FormPiece[];
}

/** A cell with the columns that it covers. */
export interface ShownCell {
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly FormLine[];
}

export type FormBlock =
  | { readonly kind: 'line'; readonly line: FormLine }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ShownCell[])[] };

export interface ShownForm {
  readonly blocks: readonly FormBlock[];
  /** Headers and footers. */
  readonly around: readonly FormLine[];
  readonly places: readonly FormPlace[];
}

/** A filled form as the pane draws it: its paragraphs in order, with what is sure, what is not and what is open. */
export function shownForm({ filled, form }: Pick<FilledText, 'filled' | 'form'>): ShownForm {
  const blocks: FormBlock[] = [];
  const around: FormLine[] = [];
  const places: FormPlace[] = [];
  const { title, sections } = filled.narrative;
  const headings = [...(title === '' ? [] : [title]), ...sections.map(({ heading }) => heading)].filter(
    (heading) => heading !== '',
  );
  const names = rowNames({ filled, form });
  let cells: PlacedCell[] = [];
  const endTable = (): void => {
    if (cells.length > 0) blocks.push({ kind: 'table', rows: rowsOf(cells) });
    cells = [];
  };
  for (const { source, copies } of filled.paragraphs) {
    const { cell, place } = form[source]!;
    const row = cell ? (names.get(rowKey(cell)) ?? '') : '';
    const lines = copies
      .filter(({ text }) => text.trim() !== '')
      .map(({ segments, text }): FormLine => {
        const isHeading = place !== 'around' && headings[0] === text.trim();
        if (isHeading) headings.shift();
        const look = text.trim() === title ? 'title' : 'heading';
        return {
          look: isHeading ? look : 'text',
          pieces: piecesOf(segments, text, row === text.trim() ? '' : row, places),
        };
      });
    if (place === 'around') around.push(...lines);
    else if (!cell) {
      endTable();
      blocks.push(...lines.map((line): FormBlock => ({ kind: 'line', line })));
    } else {
      if (cells.at(-1)?.cell.table !== cell.table) endTable();
      cells.push({ cell, lines });
    }
  }
  endTable();
  return { blocks, around, places };
}

interface PlacedCell {
  readonly cell: FormCell;
  readonly lines: readonly FormLine[];
}

/** Rows from the top, cells from the left; the paragraphs of a cell together. */
function rowsOf(cells: readonly PlacedCell[]): ShownCell[][] {
  const rows = new Map<number, Map<number, PlacedCell>>();
  for (const { cell, lines } of cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlacedCell>();
    rows.set(cell.row, row);
    row.set(cell.column, { cell, lines: [...(row.get(cell.column)?.lines ?? []), ...lines] });
  }
  return [...rows.values()].map((row) =>
    [...row.values()].map(({ cell: { columns, rows: high }, lines }) => ({ columns, rows: high, lines })),
  );
}

/** What stands first in each row of the tables. */
function rowNames({ filled, form }: Pick<FilledText, 'filled' | 'form'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { source, copies } of filled.paragraphs) {
    const { cell } = form[source]!;
    const text = copies.map((copy) => copy.text.trim()).join('');
    if (cell && text !== '' && !names.has(rowKey(cell))) names.set(rowKey(cell), text);
  }
  return names;
}

function rowKey({ table, row }: FormCell): string {
  return `${table}.${row}`;
}

type Segments = FilledText['filled']['paragraphs'][number]['copies'][number]['segments'];

function piecesOf(segments: Segments, text: string, row: string, places: FormPlace[]): FormPiece[] {
  const pieces: FormPiece[] = [];
  let at = 0;
  for (const segment of segments) {
    const start = at;
    at += segment.kind === 'new' ? segment.text.length : segment.end - segment.start;
    const said = text.slice(start, at);
    const piece = segment.kind === 'new' ? freshPiece(segment, text, start, row, places) : null;
    const last = pieces.at(-1);
    if (piece) pieces.push(piece);
    else if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + said };
    else if (said !== '') pieces.push({ kind: 'text', text: said });
  }
  return pieces;
}

/** Null for words that are sure and rest on no cell: the department, the year, 增加. */
function freshPiece(segment: Fresh, text: string, start: number, row: string, places: FormPlace[]): FormPiece | null {
  const { mark, figure, id, text: said, why } = segment;
  const cells = figure?.cells ?? [];
  if (mark === null) {
    if (figure) return { kind: 'figure', text: said, cells };
    return id === null ? null : { kind: 'supplied', text: said, id };
  }
  const place: FormPlace = {
    number: places.length + 1,
    kind: mark === 'open' ? 'open' : 'unsure',
    text: said.trim() === '' ? '＿＿' : said,
    ...wordsAround(text, start, start + said.length, row),
    why,
    cells,
    id,
  };
  places.push(place);
  return { kind: 'place', text: said, place };
}

const BEFORE = 16;
const AFTER = 8;

/** No more of the sentence than a narrow pane has room for. */
function wordsAround(text: string, start: number, end: number, row: string): Pick<FormPlace, 'before' | 'after'> {
  const from = Math.max(start - BEFORE, ...['。', '；'].map((sign) => text.lastIndexOf(sign, start - 1) + 1));
  const [after = ''] = /^[^。；]*/.exec(text.slice(end, end + AFTER)) ?? [];
  const line = (words: string): string => words.replace(/\s+/g, ' ').trimStart();
  return { before: `${row === '' ? '' : `${row} `}${line(text.slice(from, start))}`, after: line(after) };
}
