import type { Cell, Range } from '../../../core/sheet/grid.js';
import { parseAddress } from '../../../core/sheet/address.js';
import { Refusal } from '../unreadable-workbook.js';
import { cellOf, type CellContext } from './cell-value.js';
import { MOST_COLUMNS, MOST_ROWS } from '../ooxml/limits.js';
import { HiddenLines } from './hidden-lines.js';
import { RichText } from './shared-texts.js';
import { readXml, type Element } from './xml.js';

/** A worksheet part (ECMA-376 18.3.1.99): filled cells, merges and hidden lines. */
export interface SheetPart {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface SheetContext extends CellContext {
  /** Number format by style number. */
  readonly formats: readonly (string | undefined)[];
  /** Of the texts, formulas and marks of filled cells; beyond it `too-large`. Blank cells cost nothing. */
  readonly mostCharacters: number;
}

/** What a filled cell costs beside its text. */
const CELL_COST = 32;

/** Throws `damaged` where the XML is crooked or a cell points to a text that is not there. */
export function readSheetPart(content: Uint8Array, context: SheetContext): SheetPart {
  const reader = new SheetReader(context);
  readXml(content, reader);
  return reader.result();
}

class SheetReader {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Range[] = [];
  private readonly hidden = new HiddenLines();
  private readonly rich = new RichText();
  private row = -1;
  private column = -1;
  /** Of the cell opened last, until its column is asked for. */
  private address: string | undefined;
  private lastColumn = 0;
  private characters = 0;
  private inData = false;
  /** Of the cell that is open: its type and its style as they are written. */
  private isInCell = false;
  private type: string | undefined;
  private style: string | undefined;
  private part: 'v' | 'f' | 'is' | null = null;
  private value: string | null = null;
  private formula: string | null = null;
  private inline: string | null = null;

  constructor(private readonly context: SheetContext) {}

  open(element: Element): void {
    if (this.part === 'is') return this.rich.open(element);
    switch (element.local) {
      case 'sheetData':
        this.inData = true;
        break;
      case 'row':
        if (this.inData) this.openRow(element);
        break;
      case 'c':
        if (this.inData) this.openCell(element);
        break;
      case 'v':
      case 'f':
      case 'is':
        if (this.isInCell) this.openPart(element.local);
        break;
      case 'sheetFormatPr':
        this.hidden.defaults(element);
        break;
      case 'col':
        this.hidden.column(element);
        break;
      case 'mergeCell':
        this.merge(element.attribute('ref') ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.part === 'v') this.value += text;
    else if (this.part === 'f') this.formula += text;
    else if (this.part === 'is') this.rich.add(text);
  }

  close(name: string): void {
    if (this.part === 'is' && name !== 'is') return this.rich.close(name);
    if (name === this.part) {
      if (name === 'is') this.inline = this.rich.take();
      this.part = null;
    } else if (name === 'c' && this.isInCell) {
      this.closeCell();
    } else if (name === 'sheetData') {
      this.inData = false;
    }
  }

  result(): SheetPart {
    return {
      rows: this.rows,
      merges: this.merges,
      hiddenRows: this.hidden.rows,
      hiddenColumns: this.hidden.columnsUpTo(this.lastColumn),
    };
  }

  private openRow(element: Element): void {
    const printed = Number(element.attribute('r') ?? Number.NaN);
    this.row = Number.isInteger(printed) ? printed - 1 : this.row + 1;
    this.column = -1;
    this.address = undefined;
    if (this.row >= 0 && this.row < MOST_ROWS) this.hidden.row(element, this.row);
  }

  /** Without an address a cell stands right of the one before it. */
  private openCell(element: Element): void {
    const address = element.attribute('r');
    if (address === undefined) this.column = this.columnOfCell() + 1;
    this.address = address;
    // most cells are blank
    if (element.isSelfClosing) return;
    this.isInCell = true;
    this.type = element.attribute('t');
    this.style = element.attribute('s');
    this.value = this.formula = this.inline = null;
  }

  /**
   * Column of the cell opened last; beyond all columns where its address is none. Asked for filled cells alone: most
   * are blank.
   */
  private columnOfCell(): number {
    if (this.address === undefined) return this.column;
    const place = parseAddress(this.address.trim());
    if (this.row < 0 && place) this.row = place.row;
    this.column = place?.column ?? MOST_COLUMNS;
    this.address = undefined;
    return this.column;
  }

  private openPart(name: 'v' | 'f' | 'is'): void {
    this.part = name;
    if (name === 'v') this.value = '';
    else if (name === 'f') this.formula = '';
  }

  private closeCell(): void {
    this.isInCell = false;
    if (this.value === null && this.formula === null && this.inline === null) return;
    if (this.columnOfCell() >= MOST_COLUMNS || this.row < 0 || this.row >= MOST_ROWS) return;
    const cell = cellOf(
      {
        type: this.type?.trim() ?? 'n',
        value: this.value,
        inline: this.inline,
        formula: this.formula,
        format: this.context.formats[Number(this.style ?? 0)],
      },
      this.context,
    );
    if (cell === null) throw new Refusal('damaged');
    if (cell === undefined) return;
    this.characters += CELL_COST + (this.value?.length ?? 0) + (this.formula?.length ?? 0) + (this.inline?.length ?? 0);
    if (this.characters > this.context.mostCharacters) throw new Refusal('too-large');
    (this.rows[this.row] ??= [])[this.column] = cell;
    this.lastColumn = Math.max(this.lastColumn, this.column);
  }

  private merge(reference: string): void {
    const [from, to = from] = cornersOf(reference);
    if (
      !from ||
      !to ||
      to.row < from.row ||
      to.column < from.column ||
      to.row >= MOST_ROWS ||
      to.column >= MOST_COLUMNS
    )
      return;
    this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}

/** "A1:D38"; of one cell only that. */
function cornersOf(reference: string): ReturnType<typeof parseAddress>[] {
  const colon = reference.indexOf(':');
  if (colon < 0) return [parseAddress(reference.trim())];
  return [parseAddress(reference.slice(0, colon).trim()), parseAddress(reference.slice(colon + 1).trim())];
}
