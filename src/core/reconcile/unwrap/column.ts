import { MEASURES, type Measure } from './measure.js';

/** A line of the text without its line end. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text is wrapped. */
export interface Wrapping {
  /** The line would have been too long with the first signs of the next. */
  readonly isFull: (line: string, next: string) => boolean;
}

/** Nobody wraps narrower, or prints wider. */
const NARROWEST = 20;
const WIDEST = 200;
/** Lines that may be longer than the column: a row, an address. */
const LONGER = 0.03;
const MOST_CANDIDATES = 8;
/** A closing mark may hang over the edge. */
const HANGING = /[，。；：、）》”！？]$/;

/** The column at which a text is wrapped, by any of the measures; null for a text with a line a paragraph. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping | null {
  const all = MEASURES.flatMap((measure) => columnOf(lines, measure) ?? []);
  const best = all.sort((a, b) => b.full - a.full)[0];
  return best ? { isFull: (line, next) => isFull(best.measure, best.width, line, next) } : null;
}

interface Column {
  readonly measure: Measure;
  readonly width: number;
  /** Lines that end at it. */
  readonly full: number;
}

function columnOf(lines: readonly TextLine[], measure: Measure): Column | null {
  const prose = lines.flatMap(({ text }, index) => (text.trim() === '' || /[\t|]/.test(text) ? [] : [{ text, next: lines[index + 1]?.text ?? '', width: measure(text.trimEnd()) }]));
  const counts = new Map<number, number>();
  for (const { width } of prose) counts.set(width, (counts.get(width) ?? 0) + 1);
  const longer = Math.ceil(prose.length * LONGER);
  let above = 0;
  const candidates: { readonly width: number; readonly lines: number }[] = [];
  for (const [width, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (above > longer) break;
    above += count;
    for (const one of [width, width - 2]) {
      if (one >= NARROWEST && one <= WIDEST) candidates.push({ width: one, lines: count + (counts.get(one - 1) ?? 0) + (counts.get(one) ?? 0) });
    }
  }
  const tried = candidates.sort((a, b) => b.lines - a.lines || b.width - a.width).slice(0, MOST_CANDIDATES).map(({ width }): Column => {
    const full = prose.filter(({ text, next }) => next.trim() !== '' && isFull(measure, width, text, next));
    const fits = prose.filter((line) => line.width > width + 2).length <= longer;
    const broken = full.filter(({ text }) => !ENDED.test(text));
    const enough = full.length >= 3 ? full.length >= prose.length * 0.08 && broken.length * 2 >= full.length : full.length === 2 && broken.length === 2;
    return { measure, width, full: fits && enough ? full.length : 0 };
  });
  const [best] = tried.sort((a, b) => b.full - a.full);
  return best !== undefined && best.full > 0 ? best : null;
}

const ENDED = /[。！？；：]["”）]?\s*$/;
/** What is not parted at the end of a line: a number, a word, and the closing marks behind a sign. */
const FIRST = /^\s*(?:[A-Za-z0-9.,%]+|.)[，。；：、）》”！？%]*/;

function isFull(measure: Measure, width: number, line: string, next: string): boolean {
  const own = measure(line.trimEnd());
  if (own > width + 2 || (own > width && !HANGING.test(line.trimEnd()))) return false;
  const [first = ''] = FIRST.exec(next) ?? [];
  return own + measure(first) > width;
}
