import type { Workbook } from '../../../core/sheet/grid.js';
import type { Printer } from '../../shown/printer.js';
import { parseXml, type Name, type XmlTag } from '../ooxml/parse-xml.js';
import { Refusal } from '../unreadable-workbook.js';
import type { MarkupLimits } from './html-table.js';
import { SpreadsheetSheet, type SpreadsheetCell } from './spreadsheet-sheet.js';
import { SpreadsheetStyles } from './spreadsheet-styles.js';

const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';

/**
 * Reads an XML Spreadsheet 2003, as older finance systems write it. Throws `damaged` for crooked XML, `too-large`
 * beyond the limits, or what the printer throws.
 */
export function readSpreadsheetXml(xml: string, limits: MarkupLimits, printer: Printer): Omit<Workbook, 'name'> {
  const reader = new Reader(limits, printer);
  parseXml(xml, reader, () => new Refusal('damaged', reader.place()));
  return reader.result();
}

class Reader {
  private readonly sheets: SpreadsheetSheet[] = [];
  private readonly styles = new SpreadsheetStyles();
  private readonly context: { texts: []; date1904: boolean; printer: Printer };
  private sheet: SpreadsheetSheet | undefined;
  private cell: { -readonly [Key in keyof SpreadsheetCell]: SpreadsheetCell[Key] } | null = null;
  private rowStyle: string | undefined;
  private cells = 0;
  private isManual = false;
  private inData = false;
  /** Depth inside a comment of a cell. */
  private inComment = 0;
  private option: string | null = null;
  private optionText = '';

  constructor(
    private readonly limits: MarkupLimits,
    printer: Printer,
  ) {
    this.context = { texts: [], date1904: false, printer };
  }

  open(tag: XmlTag): void {
    if (this.inComment > 0 || (tag.uri === SPREADSHEET && tag.local === 'Comment')) {
      this.inComment += 1;
    } else if (tag.uri === EXCEL) {
      this.option = tag.local;
      this.optionText = '';
      if (tag.local === 'Date1904') this.context.date1904 = true;
    } else if (tag.uri === SPREADSHEET) {
      this.openOwn(tag);
    }
  }

  text(text: string): void {
    if (this.inComment > 0) return;
    if (this.inData && this.cell) this.cell.text += text;
    else if (this.option !== null) this.optionText += text;
  }

  close({ uri, local }: Name): void {
    if (this.inComment > 0) {
      this.inComment -= 1;
    } else if (uri === EXCEL && local === this.option) {
      this.closeOption(local);
    } else if (uri === SPREADSHEET && local === 'Data') {
      this.inData = false;
    } else if (uri === SPREADSHEET && local === 'Cell') {
      this.closeCell();
    }
  }

  /** The sheet in which reading stopped. */
  place(): string | undefined {
    return this.sheet === undefined ? undefined : `工作表“${this.sheet.name}”`;
  }

  result(): Omit<Workbook, 'name'> {
    const grids = this.sheets.map((sheet) => sheet.grid());
    const computes =
      this.isManual && grids.some((grid) => grid.rows.some((row) => row?.some((cell) => cell?.formula !== undefined)));
    return { grids, ...(computes ? { calculation: 'manual' } : {}) };
  }

  private openOwn(tag: XmlTag): void {
    const own = (name: string): string | undefined =>
      tag.attributes.find(({ local, uri }) => local === name && (uri === SPREADSHEET || uri === ''))?.value;
    const index = placeOf(own('Index'));
    switch (tag.local) {
      case 'Style':
        this.styles.open(own('ID') ?? '', own('Parent'));
        break;
      case 'NumberFormat':
        this.styles.describe(own('Format'));
        break;
      case 'Worksheet':
        this.openSheet(own('Name') ?? '');
        break;
      case 'Column':
        this.sheet?.column(index, countOf(own('Span')), isHidden(own('Hidden'), own('Width')));
        break;
      case 'Row':
        this.rowStyle = own('StyleID');
        this.sheet?.openRow(index, countOf(own('Span')), isHidden(own('Hidden'), own('Height')));
        break;
      case 'Cell':
        this.cell = {
          index,
          across: countOf(own('MergeAcross')),
          down: countOf(own('MergeDown')),
          formula: own('Formula')?.replace(/^=/, '') ?? null,
          format: this.styles.formatOf(own('StyleID') ?? this.rowStyle),
          type: null,
          text: '',
        };
        break;
      case 'Data':
        if (this.cell) this.cell.type = own('Type') ?? 'String';
        this.inData = true;
        break;
    }
  }

  private openSheet(name: string): void {
    this.sheet = new SpreadsheetSheet(name, this.context);
    this.sheets.push(this.sheet);
    if (this.sheets.length > this.limits.sheets) throw new Refusal('too-large');
  }

  private closeCell(): void {
    if (this.cell && this.sheet?.add(this.cell)) this.cells += 1;
    if (this.cells > this.limits.cells) throw new Refusal('too-large');
    this.cell = null;
  }

  private closeOption(name: string): void {
    this.option = null;
    if (name === 'Visible' && this.sheet)
      this.sheet.hidden = this.optionText.trim() !== 'SheetVisible' && this.optionText.trim() !== '';
    if (name === 'Calculation') this.isManual = this.optionText.trim().startsWith('Manual');
  }
}

/** ss:Index counts from 1. */
function placeOf(index: string | undefined): number | null {
  const place = Number(index);
  return index !== undefined && Number.isInteger(place) && place >= 1 ? place - 1 : null;
}

function countOf(text: string | undefined): number {
  const count = Number(text ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function isHidden(hidden: string | undefined, length: string | undefined): boolean {
  return hidden?.trim() === '1' || (length !== undefined && length.trim() !== '' && Number(length) === 0);
}
