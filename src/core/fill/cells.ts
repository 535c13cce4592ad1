import type { Owner } from './conventions.js';
import type { Draft, FormCell } from './draft.js';
import { asCrosses, blanksIn, withoutCodes } from './lexicon/blanks.js';
import { headOf, saysOwner, unitAbove, unitAlone, unitOfBlanks, type Head } from './lexicon/table-heads.js';
import { sentenceOf, type CellReading } from './cell-sentence.js';

interface Placed {
  readonly cell: FormCell;
  readonly text: string;
}

/** No page has more; a wider table is a damaged one. */
const MOST_COLUMNS = 100;
/** Lines above a table that may say its unit. */
const ABOVE = 3;

/** The drafts with what each blank of a table's cell is of. */
export function withCells(drafts: readonly Draft[], owner: Owner): Draft[] {
  const tables = new Map<number, { readonly from: number; readonly cells: Placed[] }>();
  drafts.forEach(({ paragraph: { cell }, wording }, at) => {
    if (cell === undefined) return;
    const table = tables.get(cell.table) ?? { from: at, cells: [] };
    tables.set(cell.table, table);
    const last = table.cells.at(-1);
    if (last?.cell.row === cell.row && last.cell.column === cell.column)
      table.cells[table.cells.length - 1] = { cell, text: `${last.text}${wording.text}` };
    else table.cells.push({ cell, text: wording.text });
  });
  const usual = unitOfBlanks(drafts.flatMap(({ paragraph: { cell, text } }) => (cell ? [] : [text])));
  const read = new Map(
    [...tables].map(([number, { from, cells }]) => [
      number,
      new TableReader(cells, { before: unitBefore(drafts, from), usual }, owner),
    ]),
  );
  return drafts.map((draft, at) => {
    const { paragraph, wording } = draft;
    const { cell } = paragraph;
    if (cell === undefined || cell.column >= MOST_COLUMNS) return draft;
    const reader = read.get(cell.table)!;
    const isBlank = isFigure(wording.text) || (isFirstOf(cell, drafts[at - 1]) && reader.isLeftEmpty(cell));
    return isBlank ? { ...draft, reading: reader.readingOf(cell, wording.text) } : draft;
  });
}

/** A cell may hold several paragraphs. */
function isFirstOf({ table, row, column }: FormCell, before: Draft | undefined): boolean {
  const other = before?.paragraph.cell;
  return other?.table !== table || other.row !== row || other.column !== column;
}

function unitBefore(drafts: readonly Draft[], from: number): string | null {
  const lines = drafts.slice(Math.max(0, from - ABOVE), from).reverse();
  return lines.map(({ wording }) => unitAbove(wording.text)).find((unit) => unit !== null) ?? null;
}

/** A blank and nothing else but its unit. */
function isFigure(text: string): boolean {
  const [blank, ...others] = blanksIn(text);
  if (blank === undefined || others.length > 0) return false;
  const rest = text.slice(0, blank.start) + text.slice(blank.end);
  return rest.trim() === '' || unitAlone(rest) !== null;
}

/** But for a year. */
const NUMBER = /^(?!\s*20\d\d\s*$)[\s\d.,，．%％—－-]*$/;

const ITEM_CODE = /^2\d{6}$/;
const CODE_BEFORE = /^(\s*(?:其中[:：]\s*)?)(2\d{2}(?:\d{2}){0,2})\s*(?=[一-龥])/;

/** 2010301 行政运行, 30201 办公费: the code of a 项 tells which one, others tell no more than the name. */
function partedFromCode(label: string): { readonly code: string | null; readonly name: string } {
  const code = CODE_BEFORE.exec(label)?.[2] ?? '';
  return {
    code: ITEM_CODE.test(code) ? code : null,
    name: withoutCodes(label.replace(CODE_BEFORE, '$1')),
  };
}

class TableReader {
  private readonly rows = new Map<number, Placed[]>();
  private readonly heads = new Map<number, string[]>();
  private readonly width: number;
  /** The first row that holds a figure: what stands above are heads. */
  private readonly firstRow: number;
  private readonly unit: string | null;
  /** No cell has a sign of a blank: the empty ones are the blanks. */
  private readonly isEmpty: boolean;

  constructor(
    cells: readonly Placed[],
    private readonly units: { readonly before: string | null; readonly usual: string | null },
    private readonly owner: Owner,
  ) {
    this.isEmpty = !cells.some(({ text }) => isFigure(text));
    let width = 0;
    let first = Infinity;
    let unit: string | null = null;
    for (const placed of cells) {
      const { cell, text } = placed;
      width = Math.max(width, cell.column + cell.columns);
      if (isFigure(text) || this.isEmptyFigure(cell, text)) first = Math.min(first, cell.row);
      for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
        const others = this.rows.get(row);
        if (others) others.push(placed);
        else this.rows.set(row, [placed]);
      }
    }
    this.width = width;
    this.firstRow = first;
    for (const { cell, text } of cells) if (cell.columns >= width) unit ??= unitAbove(text);
    this.unit = unit ?? units.before;
  }

  /** Nothing stands in it, in a table without other blanks, below a head of its own. */
  isLeftEmpty(cell: FormCell): boolean {
    const placed = this.rows.get(cell.row)?.find((one) => one.cell.column === cell.column);
    return placed !== undefined && this.isEmptyFigure(cell, placed.text) && this.headsOf(cell).length > 0;
  }

  private isEmptyFigure({ column }: FormCell, text: string): boolean {
    return this.isEmpty && column > 0 && text.trim() === '';
  }

  readingOf(cell: FormCell, text: string): CellReading {
    const labels = this.labelsOf(cell);
    const heads = this.headsOf(cell);
    const called = [labels[0] ?? '', ...heads].filter(Boolean).join(' ');
    const { code: printed, name } = partedFromCode(labels[0] ?? '');
    const label = this.meant(name);
    const code = this.codeOf(cell) ?? printed;
    const row = code === null || label.concept === '' ? label : { ...label, concept: `${label.concept}（${code}）` };
    const column = heads.map((head) => this.meant(head));
    const isBare = asCrosses(text).replace(/[\sX.,，．]/g, '') === '';
    const inHead = row.unit ?? column.findLast((head) => head.unit !== null)?.unit;
    const unit = isBare ? (this.unitOf(cell) ?? inHead ?? this.unit) : '';
    return { ...sentenceOf(row, column, { owner: this.owner, unit, usual: this.units.usual }), called };
  }

  /** The department's own name and a number tell nothing of a figure. */
  private meant(text: string): Head {
    const head = headOf(text);
    const isOwner = saysOwner(head.concept) || (this.owner.department !== null && text.includes(this.owner.department));
    return isOwner ? { ...head, concept: '' } : head;
  }

  /** Texts left of a cell in its row, the nearest first. */
  private labelsOf({ row, column }: FormCell): string[] {
    return (this.rows.get(row) ?? [])
      .filter(({ cell, text }) => cell.column < column && tells(text) && unitAlone(text) === null)
      .sort((left, right) => right.cell.column - left.cell.column)
      .map(({ text }) => text.trim());
  }

  /** Of a 项, in a cell of its own. */
  private codeOf({ row, column }: FormCell): string | null {
    const before = (this.rows.get(row) ?? []).filter(({ cell }) => cell.column < column);
    return before.map(({ text }) => text.trim()).find((text) => ITEM_CODE.test(text)) ?? null;
  }

  private unitOf({ row, column }: FormCell): string | null {
    const units = (this.rows.get(row) ?? [])
      .filter(({ cell }) => cell.column < column)
      .map(({ text }) => unitAlone(text))
      .filter((unit) => unit !== null);
    return units.length === 1 ? units[0]! : null;
  }

  /** Texts above a cell, the highest first; a cell over the whole width is the table's title. */
  private headsOf({ column }: FormCell): string[] {
    const known = this.heads.get(column);
    if (known) return known;
    const found = new Set<string>();
    for (let at = 0; at < this.firstRow; at += 1) {
      for (const { cell, text } of this.rows.get(at) ?? [])
        if (cell.column <= column && column < cell.column + cell.columns && cell.columns < this.width && tells(text))
          found.add(text.trim());
    }
    const heads = [...found];
    this.heads.set(column, heads);
    return heads;
  }
}

function tells(text: string): boolean {
  return !NUMBER.test(text) && !isFigure(text);
}
