import { squash } from '../../../core/text/squash.js';
import { chunksOf, textOf, type TextLine } from './text-lines.js';

/** Of the font's size: parts of a line farther apart stand in columns. */
const COLUMN_GAP = 1.6;
/** Signs; a longer line is a sentence. */
const LONGEST = 60;
const SENTENCE = /[。；！？]/;
const AMOUNT = /^[-+−－(（]?[￥¥]?(?:\d{1,3}(?:[,，]\d{3})+(?:[.．]\d+)?|\d+[.．]\d+)[)）]?%?$/;
const WHOLE_NUMBER = /^-?\d+$/;
const PAGE_NUMBER = /^[-—–·.|]*第?\d{1,4}页?(?:[/共，,]{1,2}\d{1,4}页?)?[-—–·.|]*$/;
/** Signs that lead to a page's number in the contents. */
export const LEADERS = '.．…·‥';
/** Many columns: no line over a table has so many parts. */
const COLUMNS = 4;

export interface LinePart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export function partsOf(line: TextLine): LinePart[] {
  return chunksOf(line, COLUMN_GAP).map((glyphs) => ({
    text: textOf(glyphs).trim(),
    left: glyphs[0]!.left,
    right: glyphs.at(-1)!.right,
  }));
}

/** A row of a table that no lines enclose. */
export function isTabular(line: TextLine): boolean {
  const texts = partsOf(line).map(({ text }) => text.normalize('NFKC').replace(/\s/g, ''));
  if (texts.some((text) => AMOUNT.test(text) || /^#{2,}$/.test(text))) return true;
  return texts.filter((text) => WHOLE_NUMBER.test(text)).length > 1 || texts.length >= COLUMNS;
}

/** Holds an amount, or ###, with a blank before and behind it: of columns that stand too near to be told apart, or of a sentence. */
export function holdsAmount(line: TextLine): boolean {
  const words = textOf(line.glyphs).normalize('NFKC').split(/\s+/);
  return words.some((word) => AMOUNT.test(word) || /^#{2,}$/.test(word));
}

export function isSentence(line: TextLine): boolean {
  const text = textOf(line.glyphs);
  return text.length > LONGEST || SENTENCE.test(text);
}

/** In the margin at the foot or head of a page. */
export function isPageNumber(line: TextLine, height: number): boolean {
  return (line.y > 0.88 * height || line.y < 0.1 * height) && PAGE_NUMBER.test(squash(textOf(line.glyphs)));
}

/** Names a table: 收入支出决算总表, 三公经费情况表（续）, 政府采购（货物、服务）预算表. */
export const NAMES_TABLE = /(?:[一-龥]{3}|[一-龥]{3}[（(][^（()）]+[)）][一-龥]{1,2})表(?:[（(].*[)）])?$/u;

/** What the title of a table that goes on has behind it. */
export const GOES_ON = /[（(]续表?[)）]/;

/** What the title of a table that goes on says beside its words. */
export const CONTINUED = /[（(]续表?[)）]|第\d+页|共\d+页|-\d+-/g;

export function isTitle(line: TextLine): boolean {
  return partsOf(line).some(({ text }) => NAMES_TABLE.test(squash(text)));
}

export function namesUnit(line: TextLine): boolean {
  return /单位[:：]/.test(squash(textOf(line.glyphs)));
}

/** A unit whose line was broken: what it is of stands below. */
const BROKEN_UNIT = /单位(?:[:：]?|[:：](?:人民币)?[百千万亿]?)$/;

/** Of the font's size: baselines nearer than this are of cells side by side whose text was broken. */
const INTERLEAVED = 0.9;

/** Signs for which a line that is broken has no place left, at most. */
const LEFT_FREE = 2.5;

/**
 * Lines above a table as their parts. A title that was broken is one line, and so is a text in a narrow cell. Where a
 * unit was broken, in a narrow cell, it and what stands beside it is joined, down to the last line.
 *
 * @param xs where the table's columns begin and end
 */
export function joinedParts(lines: readonly TextLine[], xs: readonly number[]): LinePart[][] {
  const width = xs.at(-1)! - xs[0]!;
  const rows = joinedUnit(lines);
  return rows.reduce<LinePart[][]>((joined, parts, at) => {
    const [above, before, [part]] = [joined.at(-1), rows[at - 1], parts];
    const isPair = above?.length === 1 && before?.length === 1 && parts.length === 1;
    if (isPair && (isBrokenTitle(above[0]!, part!, width) || isBrokenInCell(before[0]!, part!, xs)))
      joined[joined.length - 1] = [asOne(above[0]!, part!)];
    else joined.push(parts);
    return joined;
  }, []);
}

/** Both stand in the middle of the table, and the first is as wide as it. */
function isBrokenTitle(above: LinePart, below: LinePart, width: number): boolean {
  const isCentred = Math.abs(above.left + above.right - below.left - below.right) < 0.05 * width;
  const length = above.right - above.left;
  const isFull = width - length < (LEFT_FREE * length) / above.text.length;
  return isCentred && isFull && !above.text.endsWith('表');
}

/** Signs; in wider columns a line that ends at their side does so by chance. */
const NARROW = 8;
/** Points within which texts at the left of one cell begin. */
const SAME_LEFT = 1;
const LABEL = /^(?:部门|单位|编制|填报|公开|金额|预算|决算|日期|[^:：]{2,8}[:：])/;

/** Both stand at the left of a narrow column, and the next sign had no place in the first. */
function isBrokenInCell(above: LinePart, below: LinePart, xs: readonly number[]): boolean {
  const column = xs.findIndex((x, at) => above.left >= x && above.right <= (xs[at + 1] ?? -Infinity));
  if (column < 0 || Math.abs(above.left - below.left) > SAME_LEFT) return false;
  // its cell leaves as much free at the right as at the left
  const end = xs[column + 1]! - (above.left - xs[column]!);
  const sign = (below.right - below.left) / below.text.length;
  const isNarrow = end - above.left < (NARROW * (above.right - above.left)) / above.text.length;
  return isNarrow && above.right + sign > end && !above.text.endsWith('表') && !LABEL.test(squash(below.text));
}

function joinedUnit(lines: readonly TextLine[]): LinePart[][] {
  const rows = sideBySide(lines);
  const broken = rows.findIndex((row) =>
    row.some((line) => partsOf(line).some(({ text }) => BROKEN_UNIT.test(squash(text)))),
  );
  const rowOf = (row: readonly TextLine[]): LinePart[] => stacked(row.flatMap(partsOf));
  return broken < 0 ? rows.map(rowOf) : [...rows.slice(0, broken).map(rowOf), rowOf(rows.slice(broken).flat())];
}

/**
 * Lines of cells side by side, of which one is broken and another stands at its middle, are one row; lines of rows too low for
 * them stand as near, and none of them is broken.
 */
function sideBySide(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const above = rows.at(-1)?.at(-1);
    if (above && line.y - above.y < INTERLEAVED * line.size) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => (holdsBroken(row) ? [row] : row.map((line) => [line])));
}

function holdsBroken(row: readonly TextLine[]): boolean {
  return row.some((line, at) =>
    row
      .slice(at + 1)
      .some((below) => partsOf(line).some((part) => partsOf(below).some((next) => goesOn(part, next, line.size)))),
  );
}

/** The lines of one text begin, end or stand in the middle below one another. */
function goesOn(above: LinePart, below: LinePart, size: number): boolean {
  const apart = [
    above.left - below.left,
    above.right - below.right,
    (above.left + above.right - below.left - below.right) / 2,
  ];
  return !LABEL.test(squash(below.text)) && apart.some((by) => Math.abs(by) < size / 2);
}

/** Parts that stand below one another as one, but where another begins. */
function stacked(parts: readonly LinePart[]): LinePart[] {
  const columns: LinePart[] = [];
  for (const part of parts) {
    const home = columns.findIndex((one) => one.left < part.right && part.left < one.right);
    const above = columns[home];
    // a number and a unit in rows too low for them
    if (above === undefined || LABEL.test(squash(part.text))) columns.push(part);
    else columns[home] = asOne(above, part);
  }
  return columns.sort((left, right) => left.left - right.left);
}

function asOne(above: LinePart, below: LinePart): LinePart {
  return {
    text: above.text + below.text,
    left: Math.min(above.left, below.left),
    right: Math.max(above.right, below.right),
  };
}
