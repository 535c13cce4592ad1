import type { PageFault, PaperPage } from '../../../core/sheet/grid.js';
import { pageFault } from './page-fault.js';
import { latticeOf, placesOf, type Lattice } from './lattice.js';
import { middleOf, type Glyph, type PageContent, type Place, type UnseenText } from './page-content.js';
import { rulings } from './ruling.js';
import { readCells, type PageTable } from './table-cells.js';
import { linesOf, type TextLine } from './text-lines.js';

/** A page from top to bottom. */
export interface PageLayout extends PaperPage {
  /** As the file counts them, from 1. */
  readonly page: number;
  readonly blocks: readonly Block[];
  /** Why nothing of it is read, or something on it beside its text is not. */
  readonly fault: PageFault | null;
  /** The lines of its one table; null where it has none or several. */
  readonly frame: Frame | null;
  /** Pages on which its columns go on, joined to it (page-widths.ts). */
  readonly beside?: readonly Beside[];
  readonly unseen: readonly UnseenText[];
  /** Nothing is printed on it but lines of text, of which `blocks` tell. */
  readonly isBare: boolean;
}

/** A page beside another. */
export interface Beside {
  readonly page: number;
  /** Where its columns begin beside that. */
  readonly from: number;
  /** How far right its signs stand there. */
  readonly by: number;
}

/** Where lines stand, read as a table or not. */
export interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

export type Block = TableBlock | UnreadBlock | LineBlock;

export interface TableBlock extends Span {
  readonly kind: 'table';
  readonly table: PageTable;
}

/** A place of the page where a table stands that is not read. */
export interface UnreadBlock extends Span {
  readonly kind: 'unread';
  readonly why: PageFault;
}

export interface LineBlock extends Span {
  readonly kind: 'line';
  readonly line: TextLine;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

interface Box extends Span {
  readonly left: number;
  readonly right: number;
}

/** Points that a table's outer lines may stand inside the page's edge and still be cut. */
const AT_EDGE = 1.5;

export function layoutOf(content: PageContent, page: number): PageLayout {
  const { width, height, quarterTurns, unseen } = content;
  const paper = { page, width, height, quarterTurns, unseen, isBare: isBare(content) };
  const fault = pageFault(content);
  if (fault === 'scanned' || fault === 'garbled') return { ...paper, blocks: [], fault, frame: null };
  const areas = areasOf(content);
  const outside = linesOf(content.glyphs.filter((glyph) => !areas.some((area) => isInside(area, middleOf(glyph)))));
  const lines = outside.map((line): LineBlock => ({ kind: 'line', line, top: line.y - line.size, bottom: line.y }));
  const tables = areas.map((area): TableBlock | UnreadBlock => blockOf(area, content, lines));
  return {
    ...paper,
    blocks: [...lines, ...tables].sort((left, right) => left.top - right.top),
    fault,
    frame: areas.length === 1 ? areas[0]!.frame : null,
  };
}

function isBare({ allGlyphs, glyphs, pictures, drawings, rules, isPainted }: PageContent): boolean {
  return !isPainted && pictures === 0 && drawings === 0 && rules.length === 0 && allGlyphs === glyphs.length;
}

interface Area extends Box {
  /** Null where its lines leave cells open. */
  readonly lattice: Lattice | null;
  readonly frame: Frame;
}

/** What lines enclose, without frames around a page or a text. */
function areasOf({ rules, glyphs }: PageContent): Area[] {
  const areas = rulings(rules).grids.flatMap((ruling): Area[] => {
    const [xs, ys] = [placesOf(ruling.down), placesOf(ruling.across)];
    const box = { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, frame: { xs, ys } };
    const lattice = latticeOf(ruling);
    return lattice?.cells.length === 1 ? [] : [{ ...box, lattice }];
  });
  const filled = areas.filter((area) => glyphs.some((glyph) => isInside(area, middleOf(glyph))));
  const whole = filled.filter((area) => !filled.some((other) => other !== area && holds(other, area)));
  return whole.map((area) =>
    filled.some((other) => other !== area && overlap(area, other)) ? { ...area, lattice: null } : area,
  );
}

function blockOf(area: Area, content: PageContent, lines: readonly LineBlock[]): TableBlock | UnreadBlock {
  const { top, bottom } = area;
  const unread = (why: PageFault): UnreadBlock => ({ kind: 'unread', why, top, bottom });
  const hasIn = (places: readonly Place[]): boolean => places.some((place) => isInside(area, place));
  if (area.right > content.width - AT_EDGE || area.left < AT_EDGE) return unread('cut');
  if (area.lattice === null) return unread('half-ruled');
  // what stands beside a table belongs to it, and no line says where
  if (lines.some(({ line }) => line.y - line.size / 2 > top && line.y < bottom)) return unread('half-ruled');
  if (hasIn(content.turned)) return unread('turned');
  if (hasIn(content.cut)) return unread('cut');
  const table = readCells(area.lattice, within(content.glyphs, area));
  return typeof table === 'string' ? unread(table) : { kind: 'table', table, top, bottom };
}

function within(glyphs: readonly Glyph[], area: Box): Glyph[] {
  return glyphs.filter((glyph) => isInside(area, middleOf(glyph)));
}

function isInside({ left, right, top, bottom }: Box, { x, y }: Place): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
