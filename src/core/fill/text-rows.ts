import type { Draft, FormCell, ReadForm } from './draft.js';
import { blanksIn } from './lexicon/blanks.js';
import { Wording, type Segment } from './wording.js';

const TAB = '\t';
/** Numbers of tables that a host gives are far below. */
const FIRST_TABLE = 1_000_000;

/**
 * Lines of a form that was a text whose cells are parted by tabs: each cell a draft of its own, with its row and column,
 * in the offsets of its line. A single line is no table, nor are lines without a blank.
 */
export function withTextRows(drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    let end = at;
    while (end < drafts.length && isRow(drafts[end]!, end > at ? drafts[at]! : null)) end += 1;
    const rows = drafts.slice(at, end);
    if (rows.length < 2 || !(rows.some(hasBlankCell) || areLeftEmpty(rows))) {
      found.push(...drafts.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1) - 1;
      continue;
    }
    const table = FIRST_TABLE + at;
    rows.forEach((row, number) => found.push(...cellsOf(row, { table, row: number })));
    at = end - 1;
  }
  return found;
}

/** A line that begins with a tab is indented, but below the heads of as many columns its first cell is empty. */
function isRow({ paragraph: { cell, place, under }, wording, dropped }: Draft, heads: Draft | null): boolean {
  const { text } = wording;
  return (
    dropped === null &&
    (cell ?? place ?? under) === undefined &&
    text.trimStart().includes(TAB) &&
    text.trim() !== '' &&
    (!text.startsWith(TAB) || (heads !== null && tabsIn(text) === tabsIn(heads.wording.text)))
  );
}

function tabsIn(text: string): number {
  return text.split(TAB).length - 1;
}

/** A sign that is no blank within a line may be one by itself. */
function hasBlankCell({ wording: { text } }: Draft): boolean {
  return blanksIn(text).length > 0 || text.split(TAB).some((cell) => blanksIn(cell).length > 0);
}

/** Heads, and below them labels with nothing behind. */
function areLeftEmpty([head, ...rows]: readonly Draft[]): boolean {
  const cellsOf = ({ wording }: Draft): string[] => wording.text.split(TAB).map((cell) => cell.trim());
  const heads = cellsOf(head!);
  return (
    heads.every((cell) => cell !== '') &&
    rows.every(
      (row) =>
        cellsOf(row).length === heads.length &&
        cellsOf(row)
          .slice(1)
          .every((cell) => cell === ''),
    )
  );
}

function cellsOf(row: Draft, { table, row: number }: Pick<FormCell, 'table' | 'row'>): Draft[] {
  return partedAtTabs(row.wording).map((wording, column): Draft => ({
    ...row,
    wording,
    paragraph: {
      ...row.paragraph,
      text: wording.text,
      cell: { table, row: number, column, columns: 1, rows: 1 },
    },
  }));
}

function partedAtTabs(row: Wording): Wording[] {
  const cells: Segment[][] = [[]];
  for (const segment of row.segments) {
    if (segment.kind === 'new') {
      cells.at(-1)!.push(segment);
      continue;
    }
    let start = segment.start;
    for (let at = segment.start; at < segment.end; at += 1) {
      if (row.source[at] !== TAB) continue;
      cells.at(-1)!.push({ kind: 'keep', start, end: at });
      cells.push([]);
      start = at + 1;
    }
    cells.at(-1)!.push({ kind: 'keep', start, end: segment.end });
  }
  return cells.map((segments, at) => new Wording(row.source, segments, at === 0 ? row.removed : []));
}

/** The lines whole again, with what was read of each at its first cell. */
export function asLines(
  drafts: readonly Draft[],
  reading: ReadForm,
): { readonly lines: Draft[]; readonly reading: ReadForm } {
  const starts = drafts.flatMap((draft, at) => (isLaterCell(draft) ? [] : [at]));
  const lines = starts.map((from, index): Draft => {
    const cells = drafts.slice(from, starts[index + 1] ?? drafts.length);
    return cells.length === 1 ? cells[0]! : { ...cells[0]!, wording: joined(cells.map(({ wording }) => wording)) };
  });
  const at = <Item>(all: readonly Item[]): Item[] => starts.map((index) => all[index]!);
  return {
    lines,
    reading: { ...reading, offsets: at(reading.offsets), starts: at(reading.starts), sections: at(reading.sections) },
  };
}

function isLaterCell({ paragraph: { cell } }: Draft): boolean {
  return cell !== undefined && cell.table >= FIRST_TABLE && cell.column > 0;
}

/** The tab stands in the source right before the next cell's first sign. */
function joined(cells: readonly Wording[]): Wording {
  const [first] = cells;
  let tab = -1;
  const segments = cells.flatMap((cell, at): Segment[] => {
    if (at === 0) return [...cell.segments];
    tab = first!.source.indexOf(TAB, tab + 1);
    return [{ kind: 'keep', start: tab, end: tab + 1 }, ...cell.segments];
  });
  return new Wording(
    first!.source,
    segments.filter((segment) => segment.kind === 'new' || segment.end > segment.start),
    cells.flatMap(({ removed }) => removed),
  );
}
