import type { PageFault } from '../../../core/sheet/grid.js';
import { squash } from '../../../core/text/squash.js';
import { commonColumns, sameRows } from './columns.js';
import { innerTitle } from './inner-title.js';
import { CONTINUED, GOES_ON, isTitle, joinedParts, NAMES_TABLE, partsOf } from './part-lines.js';
import { pagesOf, type Piece, type TableRun } from './runs.js';
import { textOf, type TextLine } from './text-lines.js';

/** Points from its table's sides within which a title was cut by the page's width. */
const AT_SIDE = 18;
/** Points by which a title in the middle may be nearer to one side. */
const EVEN = 1;
const NOTE = /^(?:注|备注|说明)\d*[：:]/;
/** Of the font's size: how far below a table, or one of its notes, the next note begins. */
const NEAR = 2;
const MOST_BELOW = 4;
/** The same of lines that begin below one another, as those of a note in a narrow cell. */
const MOST_BROKEN = 16;
/** Points. */
const SAME_LEFT = 1;

/**
 * Tables that run over pages, whole; where a part is not read, or nobody can say what a part belongs to, nothing of the
 * table is. Pieces of runs that were joined to an earlier one are gone.
 */
export function joinRuns(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    if (piece.kind === 'run' && follow(piece.run, kept)) continue;
    if (piece.kind === 'unread' && before?.kind === 'run' && spoils(piece, before.run))
      before.run.fault ??= reasonFor(before.run, piece);
    if (piece.kind === 'line' && before?.kind === 'run' && isBelow(piece, before.run)) {
      before.run.below.push(piece.block);
      continue;
    }
    kept.push(piece);
  }
  return kept;
}

/** A note, or one of the few lines right below it that say what it is of. */
function isBelow({ page, block }: Piece & { kind: 'line' }, { parts, open, below }: TableRun): boolean {
  const last = parts.at(-1)!;
  if (last.page !== page) return false;
  const above = below.at(-1) ?? open.at(-1) ?? last.block;
  const left = block.line.glyphs[0]!.left;
  const goesOn = below.at(-1) !== undefined && Math.abs(below.at(-1)!.line.glyphs[0]!.left - left) < SAME_LEFT;
  const isNear =
    block.top - above.bottom < NEAR * block.line.size && below.length < (goesOn ? MOST_BROKEN : MOST_BELOW);
  return isNear || NOTE.test(squash(textOf(block.line.glyphs)));
}

/** What is not read stands right behind the table, or first on the next page: it may be its next rows. */
function spoils({ page, why }: Piece & { kind: 'unread' }, run: TableRun): boolean {
  return why !== 'picture' && (run.parts.at(-1)!.page >= page - 1 || pagesOf(run).at(-1)! >= page - 1);
}

/** Whether the run was joined to one before it. */
function follow(run: TableRun, kept: readonly Piece[]): boolean {
  const before = kept.at(-1);
  const earlier = lastRun(kept);
  const isTitled = innerTitle(run.parts[0]!.block.table)?.isSure === true || isTitledAbove(run);
  if (before?.kind === 'unread') followUnread(run, before, earlier, isTitled);
  if (earlier === null) return false;
  if (before?.kind === 'run') {
    if (isPageBefore(earlier, run)) return isNextPage(run, earlier, isTitled);
    if (run.parts[0]!.page === earlier.parts.at(-1)!.page && run.above.length === 0 && !isTitled) spoil(earlier, run);
  }
  if (isPageWidth(run, earlier) || mayGoOn(run, earlier, isTitled)) spoil(earlier, run);
  return false;
}

/** Behind what was not read: its next rows, or those of the table before it. */
function followUnread(
  run: TableRun,
  unread: Piece & { kind: 'unread' },
  earlier: TableRun | null,
  isTitled: boolean,
): void {
  if (unread.why !== 'picture' && !isTitled) run.fault ??= reasonFor(run, unread);
  // the page between was not read, and here the same table goes on
  if (earlier !== null && (isSameAbove(run, earlier) || (run.fault !== null && isPageBefore(earlier, run))))
    spoil(earlier, run);
}

/** In the same columns on the next page, without a title, below lines that say nothing of it. */
function mayGoOn({ parts }: TableRun, earlier: TableRun, isTitled: boolean): boolean {
  const [last, next] = [earlier.parts.at(-1)!, parts[0]!];
  return !isTitled && next.page === last.page + 1 && commonColumns(last.block.table.xs, next.block.table.xs) !== null;
}

/** The table before ends on the page before: joined, another one, or nobody can say. */
function isNextPage(run: TableRun, earlier: TableRun, isTitled: boolean): boolean {
  const [part] = run.parts;
  const isBare = run.above.length === 0 && innerTitle(part!.block.table) === null;
  if (isBare || isSameAbove(run, earlier)) {
    const columns = commonColumns(earlier.parts.at(-1)!.block.table.xs, part!.block.table.xs);
    // below rows that its lines leave out nobody can say what goes on
    if (columns !== null && run.fault === null && earlier.open.length === 0 && run.open.length === 0) {
      earlier.parts.push(part!);
      return true;
    }
    run.goesAcross = columns === null && isToldToGoOn(run) && isWhole(run) && isWhole(earlier);
    if (!run.goesAcross) spoil(earlier, run);
  } else if (!isTitled || isPageWidth(run, earlier)) spoil(earlier, run);
  return false;
}

function isWhole({ fault, open }: TableRun): boolean {
  return fault === null && open.length === 0;
}

/** 某某表（续）: of the title that it names again. */
function isToldToGoOn({ above }: TableRun): boolean {
  return above.some(({ line }) => isTitle(line) && GOES_ON.test(squash(textOf(line.glyphs))));
}

function isTitledAbove({ above, parts }: TableRun): boolean {
  const lines = above.map(({ line }) => line);
  const whole = joinedParts(lines, parts[0]!.block.table.xs).flat();
  return lines.some(isTitle) || whole.some(({ text }) => NAMES_TABLE.test(squash(text)));
}

function isPageBefore(earlier: TableRun, run: TableRun): boolean {
  const before = run.parts[0]!.page - 1;
  return earlier.parts.at(-1)!.page === before || pagesOf(earlier).at(-1) === before;
}

/** A page's own reason is said of that page alone: the next one is no scan because a part of its table is. */
function reasonFor(run: TableRun, { page, why }: Piece & { kind: 'unread' }): PageFault {
  return pagesOf(run).includes(page) ? why : 'split';
}

function spoil(one: TableRun, other: TableRun): void {
  one.fault ??= 'split';
  other.fault ??= 'split';
}

function lastRun(kept: readonly Piece[]): TableRun | null {
  const found = kept.findLast((piece) => piece.kind === 'run');
  return found?.kind === 'run' ? found.run : null;
}

function isSameAbove(run: TableRun, earlier: TableRun): boolean {
  const [here, there] = [namesOf(run), namesOf(earlier)];
  return here.length > 0 && here.every((name) => there.includes(name));
}

function namesOf({ above, parts }: TableRun): string[] {
  const inside = innerTitle(parts[0]!.block.table)?.names ?? [];
  return [...above.flatMap(({ line }) => partsOf(line)).map(({ text }) => text), ...inside]
    .map((text) => squash(text).replace(CONTINUED, ''))
    .filter((text) => text !== '');
}

/** The columns of a table that was wider than its page, printed on a page of their own with what is left of the title. */
function isPageWidth(run: TableRun, earlier: TableRun): boolean {
  const { ys } = run.parts[0]!.block.table;
  const sameLines = earlier.parts.some(({ block }) => sameRows(block.table.ys, ys));
  return sameLines && (cutAt(earlier, 'right') || cutAt(run, 'left'));
}

function cutAt({ above, parts }: TableRun, side: 'left' | 'right'): boolean {
  // its widths are joined already
  if (parts[0]!.beside.length > 0) return false;
  const { xs } = parts[0]!.block.table;
  const [left, right] = [xs[0]!, xs.at(-1)!];
  // what stands below 部门： may be the rest of a name
  const named = above.findIndex(({ line }) => /[:：]/.test(textOf(line.glyphs)));
  const upper = named < 0 ? above : above.slice(0, named);
  const titles = above.filter((one) => isTitle(one.line) || (upper.includes(one) && isPartOfTitle(one.line)));
  return titles.some(({ line }) => {
    const [first, last] = [partsOf(line)[0]!, partsOf(line).at(-1)!];
    const [before, behind] = [first.left - left, right - (side === 'left' ? first : last).right];
    // one in the middle is whole, unless it takes all of the width
    if (Math.abs(before - behind) < EVEN) return before < EVEN;
    return side === 'left' ? before < AT_SIDE && before < behind : behind < AT_SIDE && behind < before;
  });
}

/** What is left of a title: words alone, no number of a table, no unit, no name of a department. */
function isPartOfTitle(line: TextLine): boolean {
  const parts = partsOf(line);
  return parts.length === 1 && !/[\d:：]/.test(parts[0]!.text);
}
