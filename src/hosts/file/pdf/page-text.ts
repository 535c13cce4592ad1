import type { UnreadPages } from '../../../core/sheet/grid.js';
import { mostOf } from '../../../core/sheet/extremes.js';
import { tablesOf } from './across.js';
import { joinRuns } from './join-runs.js';
import type { LineBlock, PageLayout } from './page-layout.js';
import { goesOn, paragraphText, type Page } from './paragraphs.js';
import { LEADERS, partsOf } from './part-lines.js';
import type { RunRows } from './run-grid.js';
import { withoutRunning } from './running-lines.js';
import { piecesOf, type Piece, type TableRun } from './runs.js';
import { chunksOf, textOf } from './text-lines.js';
import { columnOf, isFull, type PlacedLine } from './text-column.js';
import { pagesName, unreadSpans } from './unread-pages.js';

/** The text of pages as that of a .docx is told, and what of them is not in it. */
export interface PagesText {
  /** A paragraph a line, rows of tables with tabs. */
  readonly text: string;
  readonly unread: readonly UnreadPages[];
}

/** Of the font's size, where no two lines tell it. */
const USUAL_LEADING = 1.5;
/** Of the font's size: baselines nearer or farther are not of one paragraph. */
const LEADING = [0.9, 3.2] as const;
/** Of the font's size: a blank that stands between words. */
const BLANK = 0.8;
/** Told as the tab that prints them. */
const LED = new RegExp(`\\s*[${LEADERS}]{3,}\\s*(\\d{1,4})$`);

/** Lines are joined into paragraphs, over pages too; page numbers and running heads are left out. */
export function textOfPages(layouts: readonly PageLayout[]): PagesText {
  const pieces = joinRuns(piecesOf(withoutRunning(layouts)));
  for (const piece of pieces) if (piece.kind === 'run' && showsHashes(piece.run)) piece.run.fault ??= 'hashes';
  const tables = new Map(tablesOf(pieces).map(({ first, rows }) => [first, rows]));
  const story = new Story(pagesOf(layouts, pieces));
  for (const piece of pieces) {
    if (piece.kind === 'line') story.line(placed(piece.block, piece.page));
    // its text is read; a picture beside it is not
    else if (piece.kind === 'unread' && piece.why !== 'picture') story.gap();
    else if (piece.kind === 'run') addRun(piece.run, tables.get(piece.run), story);
  }
  return {
    text: story.end(),
    unread: unreadSpans(pieces).map(({ first, last, why }) => ({ pages: pagesName(first, last), why })),
  };
}

/** A text knows no amount that is not shown: its table would say nothing where something is. */
function showsHashes({ parts }: TableRun): boolean {
  return parts.some(({ block }) => block.table.texts.some(({ text }) => /^#{2,}$/.test(text)));
}

/** @param rows of the table, with the first of its runs alone */
function addRun({ above, parts, below, fault }: TableRun, rows: RunRows | undefined, story: Story): void {
  for (const block of above) story.line(placed(block, parts[0]!.page));
  if (fault !== null) story.gap();
  else if (rows !== undefined) story.rows(linesOf(rows));
  for (const block of below) story.line(placed(block, parts.at(-1)!.page));
}

/** Every row has all columns, as columns of a text stand under each other by tabs alone. */
function linesOf({ rows, columns }: RunRows): string[] {
  return rows.map((row) => Array.from({ length: columns }, (_, at) => String(row[at]?.value ?? '')).join('\t'));
}

/** Gathers paragraphs and rows. */
class Story {
  private readonly told: string[] = [];
  private open: PlacedLine[] = [];

  constructor(private readonly pages: (page: number) => Page) {}

  line(line: PlacedLine): void {
    const last = this.open.at(-1);
    if (last !== undefined && !goesOn(this.open, line, this.pages(last.page), this.pages(line.page))) this.close();
    this.open.push(line);
  }

  rows(rows: readonly string[]): void {
    this.close();
    this.told.push(...rows);
  }

  /** Something that is not read: a sentence that it cuts says nothing. */
  gap(): void {
    const last = this.open.at(-1);
    const isCut = last !== undefined && isFull(last, last, this.pages(last.page).column);
    this.close(isCut ? (text) => /^.*[。；！？]/su.exec(text)?.[0] ?? '' : undefined);
  }

  end(): string {
    this.close();
    return this.told.join('\n');
  }

  private close(kept: (text: string) => string = (text) => text): void {
    if (this.open.length > 0) this.told.push(kept(paragraphText(this.open)));
    this.open = [];
  }
}

function placed({ line }: LineBlock, page: number): PlacedLine {
  const parts = partsOf(line);
  return {
    page,
    line,
    text: chunksOf(line, BLANK).map(textOf).join('\u3000').replace(LED, '\t$1'),
    left: line.glyphs[0]!.left,
    right: mostOf(line.glyphs.map(({ right }) => right)),
    inParts: parts.length > 1,
  };
}

/** The column of pages of one width, and the usual way from line to line. */
function pagesOf(layouts: readonly PageLayout[], pieces: readonly Piece[]): (page: number) => Page {
  const widths = new Map(layouts.map(({ page, width }) => [page, Math.round(width)]));
  const lines = pieces.flatMap((piece) => {
    if (piece.kind === 'line') return [placed(piece.block, piece.page)];
    if (piece.kind === 'unread') return [];
    const { above, parts, below } = piece.run;
    return [
      ...above.map((block) => placed(block, parts[0]!.page)),
      ...below.map((block) => placed(block, parts.at(-1)!.page)),
    ];
  });
  const known = new Map<number, Page>();
  return (page) => {
    const width = widths.get(page)!;
    const there = known.get(width) ?? pageOf(lines.filter((line) => widths.get(line.page) === width));
    known.set(width, there);
    return there;
  };
}

function pageOf(lines: readonly PlacedLine[]): Page {
  const ways = lines.flatMap(({ page, line }, at) => {
    const next = lines[at + 1];
    const way = next?.page === page ? (next.line.y - line.y) / line.size : 0;
    return way >= LEADING[0] && way <= LEADING[1] ? [way] : [];
  });
  ways.sort((left, right) => left - right);
  return { column: columnOf(lines), leading: ways[Math.floor(ways.length / 2)] ?? USUAL_LEADING };
}
