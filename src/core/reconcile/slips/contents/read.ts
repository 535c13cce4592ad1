import type { Document, Mark, Paragraph } from '../../../claims/index.js';
import { bareTitle, entryWords, endOfContentsHeading, isEntry } from '../../../claims/lexicon/contents.js';
import { fold } from '../../../text/fold.js';
import { LEVEL, markOf } from '../../../text/list-mark.js';
import type { Span } from '../../../text/span.js';
import { prose } from '../found.js';
import { gather } from '../../../sheet/gather.js';

/** A title with its number: an entry of the contents, or a heading of the text. */
export interface Titled extends Span {
  readonly mark: Pick<Mark, 'kind' | 'number'> | null;
  readonly title: string;
  /** For comparing. */
  readonly bare: string;
}

export interface Contents {
  readonly entries: readonly Titled[];
  /** Lines of the text behind it that may be what an entry announces, in order. */
  readonly headings: readonly Titled[];
  /** Where the text behind it begins. */
  readonly end: number;
}

/** A space, the digits of a page and some spaces behind them. */
const PAGE_SIGNS = 12;
/** No contents has more lines. */
const MOST_ENTRIES = 150;
const LEAST_ENTRIES = 4;

/**
 * The contents of a text and the headings behind it; null where there is none. It ends where its first entry, or the
 * number of it, comes again.
 */
export function contentsOf(document: Document): Contents | null {
  const from = endOfContentsHeading(document.text);
  if (from === null) return null;
  const entries: Titled[] = [];
  let end = document.text.length;
  for (const line of linesFrom(document.text, from)) {
    const entry = titled(line, entryWords(line.words));
    if (!isEntry(line.words) || entries.length === MOST_ENTRIES || (entries.length > 1 && begins(entry, entries))) {
      end = line.start;
      break;
    }
    if (entry.bare !== '') entries.push(entry);
  }
  const last = entries.findLastIndex(({ mark }) => mark !== null);
  if (last >= 0 && last < entries.length - 1) {
    // the title of the text stands behind the last numbered entry
    end = entries[last + 1]!.start;
    entries.length = last + 1;
  }
  if (entries.length < LEAST_ENTRIES) return null;
  const headings = prose(document.paragraphs).filter(({ start }) => start >= end);
  return { entries, headings: headingsIn(headings), end };
}

interface Line extends Span {
  readonly words: string;
}

/** Lines as they are printed: a reader of sentences would join them. */
function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    // the page of an entry: folded, that of 公开表 8 would read as a number of the table
    const page = /[ \t\u3000]\d{1,3}\s*$/.exec(text.slice(Math.max(start, end - PAGE_SIGNS), end));
    const words = fold(text, [{ start, end: end - (page?.[0].length ?? 0) }]).text;
    const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
    if (words !== '') yield { start: start + lead, end: start + text.slice(start, end).trimEnd().length, words };
    start = end + 1;
  }
}

function titled({ start, end }: Span, words: string): Titled {
  const mark = markOf(words);
  const title = mark === null ? words : words.slice(mark.text.length);
  return { start, end, mark, title, bare: bareTitle(title) };
}

/** The first entry again, or a chapter of its depth with its number. */
function begins({ mark, bare }: Titled, [first, ...others]: readonly Titled[]): boolean {
  if (bare === first!.bare && mark?.number === first!.mark?.number) return true;
  const top = [first!, ...others].find((entry) => entry.mark !== null)?.mark;
  if (mark === null || top == null || LEVEL[mark.kind] > LEVEL[top.kind]) return false;
  return mark.kind === top.kind && mark.number === top.number;
}

const LONGEST_HEADING = 80;

/** Headings, and short lines that may be titles without a number. A part may have its name in the line below. */
function headingsIn(paragraphs: readonly Paragraph[]): Titled[] {
  return gather(paragraphs, (paragraph, index) => {
    const { folded, mark, isHeading, section } = paragraph;
    if (isHeading && section !== null) {
      if (section.title === '' && mark?.kind === 'part') {
        const below = paragraphs[index + 1];
        return below === undefined ? [] : [{ ...titled(paragraph, below.folded.text), mark }];
      }
      return [{ ...titled(paragraph, section.title), mark, title: section.title, bare: bareTitle(section.title) }];
    }
    return folded.text.length <= LONGEST_HEADING && isEntry(folded.text) ? [titled(paragraph, folded.text)] : [];
  });
}
