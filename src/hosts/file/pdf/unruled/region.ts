import { squash } from '../../../../core/text/squash.js';
import { isPageNumber } from '../part-lines.js';
import { textOf, type TextLine } from '../text-lines.js';
import { AMOUNT, wordsOf, type Word } from './words.js';

/** Rows that stand evenly, a line each. */
export interface Rows {
  readonly rows: readonly (readonly Word[])[];
  /** Points from one row's baseline to the next. */
  readonly pitch: number;
}

/** Where the one table of a page stands that no lines enclose: the lines of its head, and its rows from the first amount on. */
export interface Region extends Rows {
  readonly head: readonly (readonly Word[])[];
  /** 栏次 1 2 3, in the lowest line of the head; it may have heads of columns in it too. */
  readonly counts: readonly Word[];
}

/** Points by which baselines of even rows may differ. */
const EVEN = 0.4;
/** Of the font's size: lines of one text stand nearer than rows, and notes below a table farther. */
const [LEAST_PITCH, APART] = [1.5, 2];
const NOTE = /^(?:注|备注|说明)[:：\d]/;

/**
 * Below the lines that say the unit and the department, down to a note, a page's number or the end. Null where there is no such line,
 * more than one table, no amount, or where rows do not stand evenly, as where a name is broken over lines.
 */
export function regionOf(lines: readonly TextLine[], height: number): Region | null {
  const own = lines.filter((line) => !isPageNumber(line, height));
  const above = own.findLastIndex(standsAbove);
  if (above < 0 || !own.slice(0, above + 1).some(namesMoney)) return null;
  const all = own.slice(above + 1).map(wordsOf);
  const first = all.findIndex((words) => words.some(({ text }) => AMOUNT.test(text)));
  if (first < 1) return null;
  if (own.slice(0, above).some((line) => wordsOf(line).some(({ text }) => AMOUNT.test(text)))) return null;
  const rows = rowsOf(all.slice(first));
  if (rows === null) return null;
  const counts = countsOf(all[first - 1]!);
  const lowest = all[first - 1]!.filter((word) => !counts.includes(word));
  return { head: [...all.slice(0, first - 1), lowest], counts, ...rows };
}

/** Says the unit, or the department, of the table below it. */
function standsAbove(line: TextLine): boolean {
  return /(?:单位|部门|编制)[:：]/.test(squash(textOf(line.glyphs)));
}

/** 单位：万元; only a part of a table that is cut over page widths has it not. */
function namesMoney(line: TextLine): boolean {
  return /单位[:：].{0,4}元/.test(squash(textOf(line.glyphs)));
}

/** A page of rows alone, on which a table goes on. Null where its lines do not stand evenly. */
export function rowsOfPage(lines: readonly TextLine[], height: number): Rows | null {
  return rowsOf(lines.filter((line) => !isPageNumber(line, height)).map(wordsOf));
}

function rowsOf(lines: readonly (readonly Word[])[]): Rows | null {
  const rows = tableOf(lines);
  const pitch = pitchOf(rows);
  return pitch === null ? null : { rows, pitch };
}

/** Without what stands below the table: notes, lines of one text farther down. */
function tableOf(below: readonly (readonly Word[])[]): (readonly Word[])[] {
  const isNote = ([only, ...more]: readonly Word[]): boolean => more.length === 0 && NOTE.test(only!.text);
  const note = below.findIndex(isNote);
  const rows = note < 0 ? below : below.slice(0, note);
  const last = Math.max(
    0,
    rows.findLastIndex((words) => words.length > 1),
  );
  const end = rows.findIndex((row, at) => at > last && row[0]!.y - rows[at - 1]![0]!.y > APART * row[0]!.size);
  return end < 0 ? [...rows] : rows.slice(0, end);
}

/** The usual step from row to row; null where a line stands nearer, or so near that it may be a part of a row. */
function pitchOf(rows: readonly (readonly Word[])[]): number | null {
  const steps = rows.slice(1).map((row, at) => row[0]!.y - rows[at]![0]!.y);
  const pitch = [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 2)];
  if (pitch === undefined || pitch < LEAST_PITCH * rows[0]![0]!.size) return null;
  return steps.every((step) => step > pitch - EVEN) ? pitch : null;
}

/** Whole numbers that count the columns, and the word that says so; none where it is no such line. */
function countsOf(words: readonly Word[]): Word[] {
  const counts = words.filter(({ text }) => /^(?:\d{1,2}|[栏行]次)$/.test(text));
  const numbers = counts.map(({ text }) => Number(text)).filter((number) => !Number.isNaN(number));
  const isLine = numbers.length > 1 && numbers.every((one, at) => at === 0 || one > numbers[at - 1]!);
  return isLine ? counts : [];
}
