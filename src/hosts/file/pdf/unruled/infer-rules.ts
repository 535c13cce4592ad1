import { MIDDLE, type Rule } from '../page-content.js';
import type { TextLine } from '../text-lines.js';
import { columnsOf } from './aligned-columns.js';
import { SAME, type Columns } from './column-search.js';
import { headCellsOf, type HeadCell } from './head-cells.js';
import { blocksOf } from './head-blocks.js';
import { regionOf, rowsOfPage, type Region, type Rows } from './region.js';
import { AMOUNT, middleOf, type Word } from './words.js';

/** With fewer kinds of texts that confirm its columns it would be a guess. */
const LEAST_CONFIRMED = 3;

/** A table as it would be ruled. */
export interface InferredTable {
  readonly rules: readonly Rule[];
  readonly columns: Columns;
}

/**
 * The lines that the one table of a page has not, as they would be drawn, where its texts agree on them in one way alone; null where
 * they do not, or it has several tables.
 *
 * @param lines of the page, from top to bottom
 * @param height of the page, in points
 * @param before the columns of a table on the page before, which may go on; null for none
 */
export function inferTable(lines: readonly TextLine[], height: number, before: Columns | null): InferredTable | null {
  const region = regionOf(lines, height);
  if (region !== null) return tableOf(region);
  const rows = before === null ? null : rowsOfPage(lines, height);
  if (before === null || rows === null || !goesOn(rows, before)) return null;
  return { rules: rowRules(before, rows, middleOfLine(rows.rows[0]!) - rows.pitch / 2), columns: before };
}

function tableOf(region: Region): InferredTable | null {
  const blocks = blocksOf(region.head, region.pitch);
  if (blocks === null || blocks.length < 2) return null;
  const all = (columnsOf(region, blocks) ?? []).flatMap((columns) => {
    const cells = columns.confirmed < LEAST_CONFIRMED ? null : headCellsOf(columns, blocks, region.counts);
    return cells === null ? [] : [{ columns, cells }];
  });
  const most = Math.max(...all.map(({ columns }) => columns.confirmed));
  const ways = all.filter(({ columns }) => columns.confirmed === most);
  const [way] = ways;
  if (way === undefined || !ways.every(({ columns }) => isSame(columns, way.columns, region))) return null;
  const levels = levelsOf(way.cells, region);
  if (levels === null) return null;
  const { columns, cells } = way;
  return { columns, rules: [...headRules(columns, cells, levels), ...rowRules(columns, region, levels.at(-1)!)] };
}

/** Every amount ends, and every name begins, where those on the page before do. */
function goesOn({ rows }: Rows, { xs, free }: Columns): boolean {
  const words = rows.flat();
  const fits = ({ left, right, text }: Word): boolean => {
    const column = xs.findLastIndex((x) => x <= left);
    const [begin, end] = [xs[column], xs[column + 1]];
    if (begin === undefined || end === undefined || right > end) return false;
    return !AMOUNT.test(text) || Math.abs(right + free - end) < SAME;
  };
  const beginsAtLeft = words.some(({ left }) => Math.abs(left - free - xs[0]!) < SAME);
  return beginsAtLeft && words.some(({ text }) => AMOUNT.test(text)) && words.every(fits);
}

/** The same heads, and each text below the same one. */
function isSame(one: Columns, other: Columns, { rows }: Region): boolean {
  const columnOf = ({ xs }: Columns, word: Word): number => xs.findLastIndex((x) => x <= middleOf(word));
  return (
    one.leaves.length === other.leaves.length &&
    one.leaves.every((leaf, at) => leaf === other.leaves[at]) &&
    rows.flat().every((word) => columnOf(one, word) === columnOf(other, word))
  );
}

/** Where the levels of a head part, from its top to the first row; null where one level reaches into the next. */
function levelsOf(cells: readonly HeadCell[], { rows, pitch }: Region): number[] | null {
  const [{ y, size }] = rows[0] as [Word];
  const depth = Math.max(...cells.map(({ level }) => level)) + 1;
  const middle = (baseline: number): number => baseline - MIDDLE * size;
  const places = [middle(Math.min(...cells.map(({ block }) => block.top))) - pitch / 2];
  for (let level = 1; level < depth; level++) {
    const above = cells.filter((cell) => endOf(cell, cells) === level).map(({ block }) => block.bottom);
    const below = cells.filter((cell) => cell.level === level).map(({ block }) => block.top);
    const [end, begin] = [Math.max(...above), Math.min(...below)];
    if (end >= begin) return null;
    places.push(middle((end + begin) / 2));
  }
  places.push(middle(y) - pitch / 2);
  return places.every((place, at) => at === 0 || place > places[at - 1]!) ? places : null;
}

/** The level at which the cells below it begin; past the last one where there are none. */
function endOf(cell: HeadCell, cells: readonly HeadCell[]): number {
  const below = cells.filter(
    (other) => other.level > cell.level && other.first <= cell.last && other.last >= cell.first,
  );
  return Math.min(...below.map(({ level }) => level), Infinity);
}

function headRules({ xs }: Columns, cells: readonly HeadCell[], levels: readonly number[]): Rule[] {
  const end = levels.at(-1)!;
  return cells.flatMap((cell) => {
    const [from, to] = [levels[cell.level]!, levels[endOf(cell, cells)] ?? end];
    const [left, right] = [xs[cell.first]!, xs[cell.last + 1]!];
    return [across(from, left, right), across(to, left, right), down(left, from, to), down(right, from, to)];
  });
}

/** @param top where the first row begins */
function rowRules({ xs }: Columns, { rows, pitch }: Rows, top: number): Rule[] {
  const middles = rows.map(middleOfLine);
  const ends = middles.map((middle, at) => (middle + (middles[at + 1] ?? middle + pitch)) / 2);
  return [...[top, ...ends].map((y) => across(y, xs[0]!, xs.at(-1)!)), ...xs.map((x) => down(x, top, ends.at(-1)!))];
}

function middleOfLine([first]: readonly Word[]): number {
  return first!.y - MIDDLE * first!.size;
}

function across(at: number, from: number, to: number): Rule {
  return { along: 'x', at, from, to };
}

function down(at: number, from: number, to: number): Rule {
  return { along: 'y', at, from, to };
}
