import { MEASURES, type Measure } from './measure.js';
import { raggedEdgeOf } from './ragged-edge.js';
import { breaksSentence, isRow, LONGER, STOPS, WIDEST, WORD, type TextLine } from './text-line.js';
import { gather } from '../../sheet/gather.js';

/** Where a text is wrapped. */
export interface Wrapping {
  /** The line would have been too long with the first signs of the next. */
  readonly isFull: (line: string, next: string) => boolean;
  /** Rows of tables were wrapped with the rest. */
  readonly rowsToo: boolean;
  /** Rows, or the cells that stand on lines of their own, begin with a tab. */
  readonly tabLeads: boolean;
}

/** Nobody wraps narrower. */
const NARROWEST = 20;
const MOST_CANDIDATES = 8;
/** Numbers that end a line by chance while the next begins with another. */
const FEW_TORN = 0.02;
/** An edge that is no column breaks so many times the sentences of the best column. */
const MORE_BROKEN = 1.2;

/** The column at which a text is wrapped, by any of the measures; null for a text with a line a paragraph. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping | null {
  const all = gather(MEASURES, (measure) => columnOf(lines, measure) ?? []);
  const best = all.sort((a, b) => b.full - a.full)[0];
  const ragged = raggedEdgeOf(lines);
  if (ragged !== null && ragged.broken > (best?.broken ?? 0) * MORE_BROKEN)
    return { isFull: ragged.isFull, rowsToo: false, tabLeads: false };
  if (best === undefined) return null;
  const { measure, width } = best;
  const torn = lines.filter(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    return isTorn(text, next) && fills(measure, width, text, next);
  });
  const isFull = torn.length > best.full * FEW_TORN ? fills : fillsWithWord;
  const rows = lines.filter(({ text }) => isRow(text));
  return {
    isFull: (line, next) => isFull(measure, width, line, next),
    rowsToo: rows.length > 0 && rows.filter(({ text }) => measure(text) > width).length <= rows.length * LONGER,
    tabLeads: rows.filter(({ text }) => text.startsWith('\t')).length * 2 > rows.length,
  };
}

interface Column {
  readonly measure: Measure;
  readonly width: number;
  /** Lines that end at it. */
  readonly full: number;
  /** Those that break a sentence. */
  readonly broken: number;
}

function columnOf(lines: readonly TextLine[], measure: Measure): Column | null {
  const prose = gather(lines, ({ text }, index) =>
    text.trim() === '' || isRow(text) ? [] : [measured(measure, text, lines[index + 1]?.text ?? '')],
  );
  const counts = new Map<number, number>();
  for (const { width } of prose) counts.set(width, (counts.get(width) ?? 0) + 1);
  const longer = Math.ceil(prose.length * LONGER);
  let above = 0;
  const candidates: { readonly width: number; readonly lines: number }[] = [];
  for (const [width, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (above > longer) break;
    above += count;
    for (const one of [width, width - 2]) {
      if (one >= NARROWEST && one <= WIDEST)
        candidates.push({ width: one, lines: count + (counts.get(one - 1) ?? 0) + (counts.get(one) ?? 0) });
    }
  }
  const tried = candidates
    .sort((a, b) => b.lines - a.lines || b.width - a.width)
    .slice(0, MOST_CANDIDATES)
    .map(({ width }): Column => {
      const full = prose.filter((line) => line.next.trim() !== '' && fillsUpTo(width, line));
      const fits = prose.filter((line) => line.width > width + 2).length <= longer;
      const broken = full.filter(({ text }) => breaksSentence(text));
      const isProse = full.filter(({ text }) => STOPS.test(text)).length * 3 >= full.length;
      const enough =
        full.length >= 3
          ? full.length >= prose.length * 0.08 && broken.length * 2 >= full.length
          : full.length === 2 && broken.length === 2;
      return { measure, width, full: fits && isProse && enough ? full.length : 0, broken: broken.length };
    });
  const [best] = tried.sort((a, b) => b.full - a.full);
  return best !== undefined && best.full > 0 ? best : null;
}

/** A closing mark may hang over the edge. */
const HANGING = /[，。；：、）》”！？]$/;

/** A number over two lines: cut at the column, whatever stands there. */
function isTorn(line: string, next: string): boolean {
  return !isRow(line) && !isRow(next) && /\d[.,]?$/.test(line) && /^[.,]?\d/.test(next);
}

function fills(measure: Measure, width: number, line: string, next: string): boolean {
  const own = measure(line);
  return own <= width && own + measure(next.slice(0, 1)) > width;
}

/** A line with what tells whether it is full. */
interface Measured {
  readonly text: string;
  readonly next: string;
  readonly width: number;
  /** Its last sign may stand over the edge. */
  readonly hangs: boolean;
  /** Width of what of the next line is not parted. */
  readonly word: number;
}

function measured(measure: Measure, text: string, next: string): Measured {
  const word = measure(WORD.exec(next)?.[0] ?? '');
  return { text, next, width: measure(text), hangs: HANGING.test(text), word };
}

function fillsUpTo(column: number, { width, hangs, word }: Measured): boolean {
  return width <= column + 2 && (width <= column || hangs) && width + word > column;
}

function fillsWithWord(measure: Measure, width: number, line: string, next: string): boolean {
  return fillsUpTo(width, measured(measure, line, next));
}
