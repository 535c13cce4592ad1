import type { StrayEntry } from '../../../core/sheet/grid.js';
import { fold } from '../../../core/text/fold.js';
import { markOf } from '../../../core/text/list-mark.js';
import { squash } from '../../../core/text/squash.js';
import type { PageLayout } from './page-layout.js';
import { isPageNumber, LEADERS, NAMES_TABLE, partsOf } from './part-lines.js';
import { textOf, type TextLine } from './text-lines.js';

/** A line of the contents. */
interface Entry {
  readonly title: string;
  readonly listed: number;
  /** Of the PDF, that it stands on. */
  readonly contents: number;
}

/** An entry with the page of the PDF that its title stands on. */
interface Found extends Entry {
  readonly layout: PageLayout;
}

const HEADING = /^目[录次]$/;
const LED = new RegExp(`^(.*[^${LEADERS}])[${LEADERS}]{3,}(\\d{1,3})$`);
const NUMBER = /^\d{1,3}$/;
/** Lines with pages of a page that is one of the contents, at least. */
const LEAST_ENTRIES = 3;
/** Signs of a title that is one. */
const LEAST_SIGNS = 4;
/** Entries that must agree, and of those that are found how many: where pages print their numbers, and where none does. */
const AGREEING = { printed: { least: 3, share: 0.5 }, counted: { least: 4, share: 0.74 } } as const;

/** Entries of the contents that name another page than that of their title. Where anything about it is not certain, none. */
export function strayEntries(layouts: readonly PageLayout[]): StrayEntry[] {
  const contents = contentsOf(layouts);
  if (contents.length === 0) return [];
  const body = layouts.filter(({ page }) => page > contents.at(-1)!.page);
  const printed = printedNumbers(body);
  // a title may stand on a page that is not read
  if (printed === 'contradicting' || body.some(({ fault }) => fault === 'scanned' || fault === 'garbled')) return [];
  const found = located(contents.flatMap(entriesOf), body);
  const [ahead, agreeing] = mostCommon(found.map(({ listed, layout }) => listed - layout.page));
  const { least, share } = AGREEING[printed === null ? 'counted' : 'printed'];
  if (agreeing < least || agreeing <= share * found.length || (printed !== null && printed.ahead !== ahead)) return [];
  const agrees = ({ listed, layout }: Found): boolean => listed - layout.page === ahead;
  return found.flatMap((entry, at): StrayEntry[] => {
    const { title, listed, contents: on, layout } = entry;
    const before = found.slice(0, at).findLast(agrees);
    const after = found.slice(at + 1).find(agrees);
    const isInOrder = layout.page >= (before?.layout.page ?? 0) && layout.page <= (after?.layout.page ?? Infinity);
    const there = body.find(({ page }) => page === listed - ahead);
    const isCertain = isInOrder && printed?.pages.has(layout.page) !== false && !mayHold(there, entry);
    const stray = { title, listed, counted: layout.page + ahead, isPrinted: printed !== null };
    return agrees(entry) || !isCertain ? [] : [{ ...stray, contents: on, page: layout.page }];
  });
}

/** Whether a title may stand on the page that the contents name: in other words, or where it is not read. */
function mayHold(layout: PageLayout | undefined, { title }: Entry): boolean {
  if (layout === undefined) return false;
  if (layout.fault !== null || layout.blocks.some(({ kind }) => kind === 'unread')) return true;
  return textsOf(layout).some(({ text }) => text.includes(wordsOf(title)));
}

/** The pages of the contents: one with its heading, and those after it. None where there is no heading, or a second one. */
function contentsOf(layouts: readonly PageLayout[]): PageLayout[] {
  const headed = layouts.filter((layout) => linesOf(layout).some((line) => HEADING.test(squash(textOf(line.glyphs)))));
  if (headed.length !== 1) return [];
  const first = layouts.indexOf(headed[0]!);
  const end = layouts.findIndex((layout, at) => at >= first && !isOfEntries(layout));
  return layouts.slice(first, end < 0 ? undefined : end);
}

function isOfEntries(layout: PageLayout): boolean {
  const entries = entriesOf(layout).length;
  return entries >= LEAST_ENTRIES && 2 * entries > linesOf(layout).length;
}

function linesOf({ blocks, height }: PageLayout): TextLine[] {
  return blocks.flatMap((block) => (block.kind === 'line' && !isPageNumber(block.line, height) ? [block.line] : []));
}

function entriesOf(layout: PageLayout): Entry[] {
  return linesOf(layout).flatMap((line): Entry[] => {
    const [title, number] = titleAndNumber(line);
    if (number === null || (title.match(/\p{L}/gu)?.length ?? 0) < LEAST_SIGNS) return [];
    return [{ title, listed: number, contents: layout.page }];
  });
}

function titleAndNumber(line: TextLine): readonly [string, number | null] {
  const led = LED.exec(squash(textOf(line.glyphs)));
  if (led !== null) return [led[1]!, Number(led[2])];
  const parts = partsOf(line).map(({ text }) => squash(text));
  const last = parts.pop()!;
  return [parts.join(''), NUMBER.test(last) ? Number(last) : null];
}

/** Its words, without the number that it has in a list. */
function wordsOf(title: string): string {
  const { text } = fold(title, [{ start: 0, end: title.length }]);
  return squash(text.slice(markOf(text)?.text.length ?? 0));
}

/**
 * Entries, in their order, whose title stands once among the others and once on the pages, as a line or a cell. There it is a
 * heading: the same with its number, or the name of a table. Pages with entries of several pages list them once more.
 */
function located(entries: readonly Entry[], layouts: readonly PageLayout[]): Found[] {
  const places = new Map<string, (TextOfPage & { readonly layout: PageLayout })[]>();
  for (const { title } of entries) places.set(wordsOf(title), []);
  // most texts of a long document end otherwise
  const ends = new Set(entries.map(({ title }) => title.slice(-LEAST_SIGNS)));
  for (const layout of layouts)
    for (const text of textsOf(layout))
      if (ends.has(text.text.slice(-LEAST_SIGNS))) places.get(wordsOf(text.text))?.push({ ...text, layout });
  const found = entries.flatMap((entry): Found[] => {
    const words = wordsOf(entry.title);
    const [place, ...more] = places.get(words)!;
    if (place === undefined || more.length > 0) return [];
    if (entries.some((other) => other !== entry && wordsOf(other.title) === words)) return [];
    const isHeading = place.isLine && (place.text === entry.title || NAMES_TABLE.test(place.text));
    return isHeading ? [{ ...entry, layout: place.layout }] : [];
  });
  return found.filter(({ layout, listed }) =>
    found.every((other) => other.layout !== layout || other.listed === listed),
  );
}

interface TextOfPage {
  readonly text: string;
  /** And no cell. */
  readonly isLine: boolean;
}

function textsOf({ blocks }: PageLayout): TextOfPage[] {
  return blocks.flatMap((block): TextOfPage[] => {
    if (block.kind === 'unread') return [];
    if (block.kind === 'table') return block.table.texts.map(({ text }) => ({ text: squash(text), isLine: false }));
    const whole = squash(textOf(block.line.glyphs));
    const parts = partsOf(block.line).map(({ text }) => squash(text));
    return (parts.includes(whole) ? parts : [whole, ...parts]).map((text) => ({ text, isLine: true }));
  });
}

interface PrintedNumbers {
  /** Of the number that pages print, before that of the PDF: -2 where the third page is the first. */
  readonly ahead: number;
  /** Pages of the PDF that print theirs. */
  readonly pages: ReadonlySet<number>;
}

/** The numbers that the pages print; null for none. */
function printedNumbers(layouts: readonly PageLayout[]): PrintedNumbers | 'contradicting' | null {
  const pages = new Set<number>();
  const ways = new Set<number>();
  for (const { page, blocks, height } of layouts)
    for (const block of blocks) {
      if (block.kind !== 'line' || !isPageNumber(block.line, height)) continue;
      pages.add(page);
      ways.add(Number(/\d+/.exec(squash(textOf(block.line.glyphs)))![0]) - page);
    }
  if (ways.size === 0) return null;
  return ways.size === 1 ? { ahead: [...ways][0]!, pages } : 'contradicting';
}

/** The most common of them, and how many are. */
function mostCommon(numbers: readonly number[]): readonly [number, number] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0] ?? [0, 0];
}
