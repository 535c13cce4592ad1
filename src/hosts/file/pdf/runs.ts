import type { PageFault } from '../../../core/sheet/grid.js';
import type { Beside, Block, LineBlock, PageLayout, TableBlock } from './page-layout.js';
import { holdsAmount, isPageNumber, isSentence, isTabular, namesUnit, partsOf } from './part-lines.js';

/** A table of the document, over one page or several. */
export interface TableRun {
  /** Lines above it, its title among them. */
  readonly above: readonly LineBlock[];
  readonly parts: RunPart[];
  /** Names in its first column, right below its last line: rows without figures that its lines leave out. */
  readonly open: readonly LineBlock[];
  /** Lines right below it. */
  readonly below: LineBlock[];
  /** Its title goes on from that of the run before: its columns go on there too, beside names that are printed again. */
  goesAcross: boolean;
  /** Why nothing of it is read. */
  fault: PageFault | null;
}

export interface RunPart {
  readonly page: number;
  /** Pages on which its columns go on. */
  readonly beside: readonly Beside[];
  readonly block: TableBlock;
}

/** In their order. */
export function pagesOf({ parts }: TableRun): number[] {
  return parts
    .flatMap(({ page, beside }) => [page, ...beside.map((one) => one.page)])
    .sort((left, right) => left - right);
}

/** The document in its order: tables whole, and what is not read with its page. */
export type Piece =
  | { readonly kind: 'run'; readonly run: TableRun }
  | { readonly kind: 'unread'; readonly page: number; readonly why: PageFault }
  | { readonly kind: 'line'; readonly page: number; readonly block: LineBlock };

/** Texts that may stand between a page's beginning or another block and a table, and belong to the table. */
const MOST_ABOVE = 6;
/** Their lines: title, unit and department may each be broken in a narrow cell. */
const MOST_BROKEN = 16;
/** Of the font's size: how far apart the lines of a broken text stand at most. */
const CLOSE = 1.8;

/** Page by page, each table with the lines above it; rows that no line encloses are unread. */
export function piecesOf(pages: readonly PageLayout[]): Piece[] {
  const pieces: Piece[] = [];
  for (const layout of pages) {
    const { page } = layout;
    if (layout.fault !== null) pieces.push({ kind: 'unread', page, why: layout.fault });
    const blocks = layout.blocks.filter((block) => block.kind !== 'line' || !isPageNumber(block.line, layout.height));
    let from = 0;
    blocks.forEach((block, at) => {
      if (block.kind === 'line') return;
      const lines = blocks.slice(from, at).filter((one) => one.kind === 'line');
      const above = block.kind === 'table' ? linesAbove(lines) : [];
      pieces.push(...looseLines(lines.slice(0, lines.length - above.length), page));
      const open = block.kind === 'table' ? rowsBelow(block, blocks.slice(at + 1)) : [];
      pieces.push(
        block.kind === 'table' ? runOf(block, above, open, layout) : { kind: 'unread', page, why: block.why },
      );
      from = at + 1 + open.length;
    });
    const rest = blocks.slice(from).filter(isLine);
    pieces.push(...looseLines(rest, page, from === 0 && isCrampedTable(rest)));
  }
  return pieces;
}

/** A page of lines with amounts and no sentence is no cover: its columns stand too near to one another. */
function isCrampedTable(lines: readonly LineBlock[]): boolean {
  return lines.some(({ line }) => holdsAmount(line)) && !lines.some(({ line }) => isSentence(line));
}

function isLine(block: Block): block is LineBlock {
  return block.kind === 'line';
}

function linesAbove(lines: readonly LineBlock[]): LineBlock[] {
  const isClose = (at: number): boolean =>
    at + 1 < lines.length && lines[at + 1]!.line.y - lines[at]!.line.y < CLOSE * lines[at]!.line.size;
  let [from, texts] = [lines.length, 0];
  while (from > 0 && lines.length - from < MOST_BROKEN && !isSentence(lines[from - 1]!.line)) {
    if (texts === MOST_ABOVE && !isClose(from - 1)) break;
    from -= 1;
    if (!isClose(from)) texts += 1;
  }
  return lines.slice(from);
}

function runOf(
  block: TableBlock,
  above: readonly LineBlock[],
  open: readonly LineBlock[],
  { page, beside = [] }: PageLayout,
): Piece {
  // rows right above the first line: the head, or the table before, is not ruled
  const isOpen = above.some(({ line }) => isTabular(line)) || !open.every((row) => isInFirst(row, block));
  return {
    kind: 'run',
    run: {
      above,
      open,
      parts: [{ page, beside, block }],
      below: [],
      goesAcross: false,
      fault: isOpen ? 'half-ruled' : null,
    },
  };
}

/** Of the font's size: how near a row below the last line of a table stands. */
const NEXT_ROW = 2.2;

/** What stands below a table and is none of its rows: a note, a title, a statement. */
const NO_ROW = /[:：。]|表|^[（(]?(?:注|无|本)/;

/** Names that begin in the first column, one right below the other from the last line on. */
function rowsBelow({ table, bottom }: TableBlock, below: readonly Block[]): LineBlock[] {
  const rows: LineBlock[] = [];
  for (const block of below) {
    if (block.kind !== 'line') break;
    const { line } = block;
    const [part, more] = partsOf(line);
    const isNear = line.y - (rows.at(-1)?.line.y ?? bottom) < NEXT_ROW * line.size;
    const begins = part !== undefined && part.left > table.xs[0]! - line.size && part.left < table.xs[1]!;
    if (!isNear || !begins || more !== undefined || NO_ROW.test(part.text.replace(/^其中[:：]/, ''))) break;
    rows.push(block);
  }
  return rows;
}

/** It ends in the first column too, and is a name: of a number, or of what reaches over, nobody can say what it is. */
function isInFirst({ line }: LineBlock, { table }: TableBlock): boolean {
  const [part] = partsOf(line);
  return part!.right <= table.xs[1]! && /\p{L}/u.test(part!.text);
}

/** Rows of tables among them are told once where they follow one another. */
function looseLines(lines: readonly LineBlock[], page: number, isCramped = false): Piece[] {
  const hasUnit = lines.some(({ line }) => namesUnit(line));
  const pieces: Piece[] = [];
  for (const block of lines) {
    const columns = partsOf(block.line).length;
    const isRow = isTabular(block.line) || (isCramped && holdsAmount(block.line));
    if (isRow || columns > 2 || (columns > 1 && hasUnit && !namesUnit(block.line))) {
      if (pieces.at(-1)?.kind !== 'unread') pieces.push({ kind: 'unread', page, why: 'unruled' });
    } else pieces.push({ kind: 'line', page, block });
  }
  return pieces;
}
