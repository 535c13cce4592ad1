import { columnsInBoth, isContinued } from '../../sheet/continued.js';
import type { Grid } from '../../sheet/grid.js';
import { squash } from '../../text/squash.js';
import { kindOfTitle } from '../../taxonomy/kinds.js';
import { isTableNumber } from '../../recognize/table-number.js';
import type { TextCell } from '../../claims/index.js';
import { stretchesOf, type Stretch } from './lines.js';
import { mostOf } from '../../sheet/extremes.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

type Rows = readonly (readonly TextCell[])[];

/** A table of the text as a sheet, with the place of each of its cells. */
export interface TextGrid {
  readonly grid: Grid;
  /** By row and column of the grid. */
  readonly cells: readonly (readonly (TextCell | undefined)[])[];
  /** Rows of the grid above the table's first. */
  readonly above: number;
  /** The first line of text below it. */
  readonly below: TextCell | null;
}

/** Lines above a table that may tell its title, number, department and unit. */
const MOST_ABOVE = 5;
const FEWEST_ROWS = 2;
const LONGEST_LINE = 60;

/** Tables of a text whose title is told and whose columns are beyond doubt: every row has as many cells. */
export function gridsOf(text: string): TextGrid[] {
  const stretches = stretchesOf(text);
  const found: Found[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.kind !== 'rows') continue;
    const table = tableOf(stretch.rows);
    if (table === null || goesOn(stretches, index)) continue;
    const titled = withTitle(stretches, index, table);
    if (titled === null) continue;
    const below = textBelow(stretches, index);
    const last = found.at(-1);
    const whole = last && isContinued(titled.title, last.title) ? joined(last.body, table.body) : null;
    if (last && whole) found[found.length - 1] = { ...last, body: whole, below };
    else found.push({ ...titled, body: table.body, below });
  }
  const names = new Map<string, number>();
  return found.map(({ title, above, body, below }) => {
    const count = (names.get(title) ?? 0) + 1;
    names.set(title, count);
    return gridOf(count === 1 ? title : `${title}（${count}）`, above, body, below);
  });
}

function joined(first: Rows, next: Rows): Rows | null {
  const texts = (rows: Rows): string[][] => rows.map((row) => row.map(({ text }) => text));
  const named = columnsInBoth(texts(first), texts(next));
  return named === null ? null : first.map((row, at) => [...row, ...next[at]!.slice(named)]);
}

interface Found {
  readonly title: string;
  readonly above: Rows;
  readonly body: Rows;
  readonly below: TextCell | null;
}

/** Leading lines such as "部门：…→单位：元" are above the table; a cell over the whole width is a row of any width. */
function tableOf(rows: Rows): { readonly lead: Rows; readonly body: Rows } | null {
  const width = mostOf(rows.map((row) => row.length));
  const first = rows.findIndex((row) => row.length === width);
  const [lead, body] = [rows.slice(0, first), rows.slice(first)];
  const isWhole = (row: readonly TextCell[]): boolean => row.slice(1).every(({ text }) => text === '');
  if (width < 2 || body.length < FEWEST_ROWS || !body.every((row) => row.length === width || isWhole(row))) return null;
  return lead.every((row) => row.every(({ text }) => text === '' || isAbove(text))) ? { lead, body } : null;
}

/** More rows without a title of their own below: a table that a page break cut, or none. */
function goesOn(stretches: readonly Stretch[], index: number): boolean {
  const near = (step: 1 | -1): Stretch | undefined => {
    let at = index + step;
    while (stretches[at]?.kind === 'gap') at += step;
    return stretches[at];
  };
  return (
    (near(1)?.kind === 'rows' && !hasOwnTitle(near(1) as Rowed)) ||
    (near(-1)?.kind === 'rows' && !hasOwnTitle(stretches[index] as Rowed))
  );
}

type Rowed = Extract<Stretch, { kind: 'rows' }>;

function hasOwnTitle({ rows }: Rowed): boolean {
  return rows
    .slice(0, 3)
    .some((row) => row.filter(({ text }) => text !== '').length <= 2 && row.some(({ text }) => isTitle(text)));
}

function isTitle(text: string): boolean {
  const bare = squash(text).replace(/\([^()]*\)$/, '');
  return bare.length <= LONGEST_LINE && bare.endsWith('表') && kindOfTitle(bare) !== null;
}

function isAbove(text: string): boolean {
  return (
    text.length <= LONGEST_LINE &&
    !/[。；]/.test(text) &&
    !/(?:\d[\d,]*\.\d+|\d{4,})\s*$/.test(text.replace(/20\d\d$/, ''))
  );
}

/** The lines above down from the title; null where none bears a title. */
function withTitle(
  stretches: readonly Stretch[],
  index: number,
  { lead, body }: { readonly lead: Rows; readonly body: Rows },
): { readonly title: string; readonly above: Rows } | null {
  const inside = [...lead, ...body.slice(0, 2)].flat().find(({ text }) => isTitle(text));
  if (inside) return { title: squash(inside.text), above: lead };
  const above: (readonly TextCell[])[] = [...lead];
  for (let at = index - 1, taken = 0; at >= 0 && taken < MOST_ABOVE; at -= 1) {
    const stretch = stretches[at]!;
    if (stretch.kind === 'gap') continue;
    if (stretch.kind === 'rows' || !isAbove(stretch.cell.text)) return null;
    above.unshift([stretch.cell]);
    taken += 1;
    if (!isTitle(stretch.cell.text)) continue;
    const number = stretches.slice(0, at).findLast(({ kind }) => kind !== 'gap');
    return {
      title: squash(stretch.cell.text),
      above: number?.kind === 'text' && isTableNumber(squash(number.cell.text)) ? [[number.cell], ...above] : above,
    };
  }
  return null;
}

function textBelow(stretches: readonly Stretch[], index: number): TextCell | null {
  const next = stretches.slice(index + 1).find(({ kind }) => kind !== 'gap');
  return next?.kind === 'text' ? next.cell : null;
}

function gridOf(name: string, above: Rows, body: Rows, below: TextCell | null): TextGrid {
  const width = mostOf(body.map((row) => row.length));
  const cells = [...above.map((row) => gather(row, statementsIn)), ...body];
  const merges = gather(cells, (row, at) =>
    at < above.length && row.length === 1 ? [{ top: at, bottom: at, left: 0, right: width - 1 }] : [],
  );
  const rows = cells.map((row) => row.map(({ text }) => (text === '' ? undefined : { value: text })));
  return { grid: { name, hidden: false, rows, merges }, cells, above: above.length, below };
}

/** "公开01表　单位：元" in one line: two statements. */
function statementsIn({ text, start }: TextCell): TextCell[] {
  return matchesIn(text, /\S(?:[^\S\u3000]?\S)*/g).map(({ 0: words, index }) => ({
    text: words,
    start: start + index,
    end: start + index + words.length,
  }));
}
