import { firstFrom } from '../../text/first-from.js';
import { fold } from '../../text/fold.js';
import { breaksOff, endsAsHeading, isAttached, namesClassFirst, standsWithin, startsAnew } from '../lexicon/lines.js';
import { isTitle } from '../outline/blocks.js';
import { markOf, type FoundMark } from '../../text/list-mark.js';
import { chineseNumeral } from '../../text/numerals.js';
import { wrappingOf } from './column.js';
import { isRow, type TextLine } from './text-line.js';

/** A text without the line breaks that only fill a column, and the way back to the places of the text it is from. */
export interface Unwrapped {
  readonly text: string;
  /** Where a sign of it stands in the text it is from. */
  readonly at: (offset: number) => number;
}

/**
 * Joins the lines of a text that was wrapped at a column, so that a figure or a sentence over two lines is read as one.
 * A text with a line a paragraph stays as it is.
 */
export function unwrapped(text: string): Unwrapped {
  const lines = linesIn(text);
  const wrapping = lines.length < 3 ? null : wrappingOf(lines);
  if (wrapping === null) return { text, at: (offset) => offset };
  const full = lines.map(
    (line, index) =>
      index + 1 < lines.length &&
      lines[index + 1]!.text.trim() !== '' &&
      wrapping.isFull(line.text, lines[index + 1]!.text),
  );
  const indents = isIndented(lines, full);
  const kept: { readonly from: number; to: number }[] = [];
  let begin = 0;
  let paragraph = 0;
  for (let index = 0; index < lines.length - 1; index += 1) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    const isOfRow = isRow(line.text) || isRow(next.text);
    const joins =
      full[index]! &&
      (isOfRow
        ? wrapping.rowsToo && !(wrapping.tabLeads && next.text.startsWith('\t')) && !ROW_CODE.test(next.text)
        : goesOn({
            line: line.text,
            next: next.text,
            nextIsFull: full[index + 1]!,
            indents,
            before: () => text.slice(paragraph, line.end),
          }));
    if (!joins) {
      paragraph = next.start;
      continue;
    }
    const lead = indents === 'all' ? next.text.length - next.text.trimStart().length : 0;
    kept.push({ from: begin, to: line.end });
    begin = next.start + lead;
  }
  kept.push({ from: begin, to: text.length });
  return { text: kept.map(({ from, to }) => text.slice(from, to)).join(''), at: wayBack(kept) };
}

function linesIn(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0, stop = 0; start <= text.length; start = stop + 1) {
    stop = text.indexOf('\n', start);
    if (stop < 0) stop = text.length;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    lines.push({ start, end, text: text.slice(start, end) });
  }
  return lines;
}

const INDENT = /^(?:\u3000| {2}|\t)\s*\S/;

/** Whether paragraphs are told by an indent: `first` lines are set in, or `all` are and it tells nothing. */
function isIndented(lines: readonly TextLine[], full: readonly boolean[]): 'first' | 'all' | 'none' {
  const after = lines.filter((line, index) => index > 0 && full[index - 1] && line.text.trim() !== '');
  const set = after.filter(({ text }) => INDENT.test(text)).length;
  if (set * 2 > after.length) return 'all';
  return lines.filter(({ text }, index) => !full[index - 1] && INDENT.test(text)).length >= 3 ? 'first' : 'none';
}

/** A row of a table that begins with a code. */
const ROW_CODE = /^\d{3,}\t/;
const ENDED = /[。！？；：][”）]?$/;
/** A point of a list, a heading or a quotation of Markdown. */
const MARKDOWN = /^\s*(?:[-*+•·●▪] |#|>)/;

interface Break {
  readonly line: string;
  readonly next: string;
  readonly nextIsFull: boolean;
  readonly indents: 'first' | 'all' | 'none';
  /** The paragraph up to the end of the line. */
  readonly before: () => string;
}

/** Whether a line that fills the column goes on in the next. */
function goesOn({ line, next, nextIsFull, indents, before }: Break): boolean {
  if (MARKDOWN.test(next) || /^\s*#/.test(line) || (indents !== 'all' && INDENT.test(next))) return false;
  const last = folded(line);
  const ahead = folded(next);
  if (/\d$/.test(last) && /^\d/.test(ahead)) return true;
  const mark = markOf(ahead);
  if (mark !== null && !breaksOff(last)) return countsInside(folded(before()), mark);
  const isAnew = (startsAnew(ahead) && !standsWithin(ahead)) || namesClassFirst(ahead);
  if (isAnew && ENDED.test(last)) return false;
  if (!isTitle(last) || last.includes('：') || !endsAsHeading(last) || isAttached(ahead)) return true;
  // a heading that goes on stays a heading
  return !nextIsFull && isTitle(last + ahead);
}

const LONGEST_ITEM = 600;

/**
 * "…：1.甲；2.乙；" goes on with 3. in the same paragraph; where the number before leads the paragraph, the next leads one
 * too.
 */
function countsInside(paragraph: string, { kind, number, text }: FoundMark): boolean {
  const from = Math.max(1, paragraph.length - LONGEST_ITEM);
  if (number < 2) return false;
  const chinese = chineseNumeral(number - 1);
  const before = {
    'arabic': `${number - 1}${text.at(-1)!}`,
    'arabic-bracket': `（${number - 1}）`,
    'chinese-bracket': `（${chinese}）`,
  }[kind as string];
  if (before === undefined) return false;
  const at = paragraph.indexOf(before, from);
  return at > 0 && /[。；：，]/.test(paragraph[at - 1]!);
}

function folded(line: string): string {
  return fold(line, [{ start: 0, end: line.length }]).text;
}

function wayBack(kept: readonly { readonly from: number; readonly to: number }[]): Unwrapped['at'] {
  const starts: number[] = [];
  let length = 0;
  for (const { from, to } of kept) {
    starts.push(length);
    length += to - from;
  }
  return (offset) => {
    const at = Math.max(0, firstFrom(starts.length, (piece) => starts[piece]! <= offset) - 1);
    return kept[at]!.from + offset - starts[at]!;
  };
}
