import { MEASURES } from './measure.js';
import { breaksSentence, isRow, LONGER, STOPS, WIDEST, WORD, type TextLine } from './text-line.js';

/** The edge of a page whose lines end within a few signs of each other. */
export interface RaggedEdge {
  readonly isFull: (line: string, next: string) => boolean;
  /** Full lines that break a sentence. */
  readonly broken: number;
}

/** Columns by which lines of one page differ: figures are narrower in print than 汉字, and a space is stretched. */
const RAGGED = 8;
/** The first line of a paragraph is set in by two signs, which a copy leaves out. */
const INDENT = 4;
/** So many lines end alike for no other reason. */
const LEAST_BROKEN = 10;

/**
 * The edge of lines that were copied from a printed page, null for any other text: most long lines end near it, and
 * most of these break a sentence.
 */
export function raggedEdgeOf(lines: readonly TextLine[]): RaggedEdge | null {
  const prose = lines.filter(({ text }) => STOPS.test(text) && !isRow(text));
  const widths = prose.map(({ text }) => printedWidth(text)).sort((a, b) => b - a);
  const edge = widths[Math.floor(widths.length * LONGER)];
  if (edge === undefined || edge > WIDEST) return null;
  const isFull = (line: string, next: string): boolean => {
    const rest = edge - printedWidth(line);
    return rest < RAGGED + (breaksSentence(line) ? INDENT : 0) || rest < printedWidth(WORD.exec(next)?.[0] ?? '');
  };
  const full = prose.filter(({ text }) => isFull(text, ''));
  const broken = full.filter(({ text }) => breaksSentence(text)).length;
  const isPage = broken >= LEAST_BROKEN && broken * 5 >= full.length * 3 && full.length * 4 >= prose.length;
  return isPage ? { isFull, broken } : null;
}

/** Beside figures a space is half a sign of theirs. */
function printedWidth(line: string): number {
  const spaces = line.split(' ').length - 1;
  return MEASURES[0]!(line) - spaces / 2;
}
