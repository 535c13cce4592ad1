import { shownNumber } from '../../../src/hosts/shown/print-number.js';
import type { Cell, Grid, Range, Workbook } from '../../../src/core/sheet/grid.js';
import type { Look } from './looks.js';

/** Points: of a sign of Chinese in a column, and of the margins of its cells. */
const [SIGN, PADDING] = [10, 1];
const LINE = '0.5pt solid #000000';
const NUMBER = /^[-\d.,]+$/;

/** A workbook as one flat OpenDocument file (.fods), in the look in which it is to be printed. */
export function flatBook(book: Workbook, look: Look): string {
  const styles = new Styles();
  const sheets = book.grids.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const body = sheets.map((grid) => sheetOf(grid, look, styles)).join('');
  const [width, height] = look.portrait ? ['21cm', '29.7cm'] : ['29.7cm', '21cm'];
  const names = ['office', 'style', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const compatible = [
    ['fo', 'xsl-fo'],
    ['svg', 'svg'],
  ].map(([name, of]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${of}-compatible:1.0"`);
  const number = 'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';
  return [
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${[...names, ...compatible, number].join(' ')}`,
    ' office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    `<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${look.font ?? 'Noto Sans CJK SC'}'"/>`,
    '</office:font-face-decls><office:styles><style:default-style style:family="table-cell"><style:text-properties',
    ' style:font-name="F" style:font-name-asian="F" fo:font-size="9pt" style:font-size-asian="9pt" fo:language="zh"',
    ' fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>',
    '<style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>',
    '<number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-decimal-places="2"',
    ' number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
    `<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${width}"`,
    ` fo:page-height="${height}" style:print-orientation="${look.portrait ? 'portrait' : 'landscape'}" fo:margin="1.5cm"`,
    `${look.split ? ' style:scale-to="100%"' : ' style:scale-to-X="1" style:scale-to-Y="0"'}/><style:footer-style>`,
    '<style:header-footer-properties fo:min-height="0.6cm"/></style:footer-style></style:page-layout>',
    `${styles.written()}</office:automatic-styles><office:master-styles><style:master-page style:name="P"`,
    ' style:page-layout-name="L"><style:header style:display="false"/><style:footer>',
    '<text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page>',
    `</office:master-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`,
    '</office:document>',
  ].join('');
}

/** Styles by what they say, each written once. */
class Styles {
  private readonly names = new Map<string, string>();

  name(family: 'table' | 'table-row' | 'table-column' | 'table-cell', properties: string, more = ''): string {
    const style = `style:family="${family}"${more}>${properties}`;
    const name = this.names.get(style) ?? `s${this.names.size}`;
    this.names.set(style, name);
    return name;
  }

  written(): string {
    return [...this.names].map(([style, name]) => `<style:style style:name="${name}" ${style}</style:style>`).join('');
  }
}

interface Sheet {
  readonly grid: Grid;
  readonly columns: number;
  /** The rows that are a table: head to last line. */
  readonly first: number;
  readonly last: number;
}

function sheetOf(grid: Grid, look: Look, styles: Styles): string {
  const columns = Math.max(
    1,
    ...grid.rows.map((row) => row?.length ?? 0),
    ...grid.merges.map(({ right }) => right + 1),
  );
  const sheet: Sheet = { grid, columns, ...bodyOf(grid, columns) };
  const widths = widthsOf(sheet).map((width) => (width * SIGN * (look.columnWidth ?? 1)).toFixed(1));
  const columnStyles = widths.map((width) =>
    styles.name('table-column', `<style:table-column-properties style:column-width="${width}pt"/>`),
  );
  const height = look.rowHeight === undefined ? '' : ` style:row-height="${look.rowHeight}pt"`;
  const isOptimal = `style:use-optimal-row-height="${height === ''}"`;
  const rowStyle = styles.name('table-row', `<style:table-row-properties${height} ${isOptimal}/>`);
  const heads = look.repeatHeads ? headsOf(sheet) : 0;
  const rows = Array.from({ length: grid.rows.length }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, column) => cellOf(sheet, row, column, look, styles));
    return `<table:table-row table:style-name="${rowStyle}">${cells.join('')}</table:table-row>`;
  });
  const repeated =
    heads === 0 ? '' : `<table:table-header-rows>${rows.slice(0, heads).join('')}</table:table-header-rows>`;
  const properties = '<style:table-properties table:display="true"/>';
  return [
    `<table:table table:name="${escaped(grid.name)}"`,
    ` table:style-name="${styles.name('table', properties, ' style:master-page-name="P"')}">`,
    ...columnStyles.map((style) => `<table:table-column table:style-name="${style}"/>`),
    repeated,
    ...rows.slice(heads),
    '</table:table>',
  ].join('');
}

/** From the first row in which most columns are filled to the last of more than one text. */
function bodyOf(grid: Grid, columns: number): Pick<Sheet, 'first' | 'last'> {
  const filled = (row: number): number =>
    Array.from({ length: columns }, (_, column) => {
      const merge = mergeAt(grid, row, column);
      return grid.rows[merge?.top ?? row]?.[merge?.left ?? column];
    }).filter((cell) => shown(cell) !== '').length;
  const rows = grid.rows.length;
  const isAcross = (row: number): boolean => isMergedAcross(grid, row, columns);
  let first = 0;
  while (first < rows && (isAcross(first) || filled(first) < Math.max(2, columns * 0.6))) first += 1;
  if (first >= rows) first = 0;
  let last = rows - 1;
  while (last > first && (filled(last) < 2 || isAcross(last))) last -= 1;
  return { first, last };
}

function headsOf({ grid, first }: Sheet): number {
  return grid.merges.reduce((end, { top, bottom }) => (top === first ? Math.max(end, bottom + 1) : end), first + 1);
}

function mergeAt({ merges }: Grid, row: number, column: number): Range | undefined {
  return merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function isMergedAcross({ merges }: Grid, row: number, columns: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && left === 0 && right >= columns - 1,
  );
}

/** In signs: wide enough for every short text and every figure that is not merged over columns. */
function widthsOf({ grid, columns }: Sheet): number[] {
  const widths = new Array<number>(columns).fill(2.5);
  const across = new Set(
    grid.merges.filter(({ left, right }) => left < right).map(({ top, left }) => `${top},${left}`),
  );
  grid.rows.forEach((row, r) =>
    row?.forEach((cell, column) => {
      const signs = Array.from(shown(cell)).reduce((sum, sign) => sum + (sign > '\u2000' ? 1 : 0.55), 0);
      if (across.has(`${r},${column}`) || signs > 30) return;
      widths[column] = Math.max(widths[column]!, isFigure(cell) ? signs + 0.8 : Math.min(signs + 0.6, 16));
    }),
  );
  return widths;
}

function cellOf(sheet: Sheet, row: number, column: number, look: Look, styles: Styles): string {
  const { grid } = sheet;
  const merge = mergeAt(grid, row, column);
  const style = cellStyle(sheet, row, column, look, styles);
  if (merge && (merge.top !== row || merge.left !== column))
    return `<table:covered-table-cell table:style-name="${style}"/>`;
  const [over, down] = merge ? [merge.right - merge.left + 1, merge.bottom - merge.top + 1] : [1, 1];
  const spans = merge ? ` table:number-columns-spanned="${over}" table:number-rows-spanned="${down}"` : '';
  const begun = `<table:table-cell table:style-name="${style}"${spans}`;
  const cell = grid.rows[row]?.[column];
  const text = shown(cell);
  if (text === '') return `${begun}/>`;
  if (isRaw(cell, look)) return `${begun} office:value-type="float" office:value="${Number(cell?.value)}"/>`;
  const paragraphs = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `${begun} office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

function cellStyle(sheet: Sheet, row: number, column: number, look: Look, styles: Styles): string {
  const { grid, first, columns } = sheet;
  const cell = grid.rows[row]?.[column];
  const isNumber = isFigure(cell) && (column > 0 || typeof cell?.value === 'number');
  const isCentred = row === first || (row < first && isMergedAcross(grid, row, columns));
  const beside = isCentred ? 'center' : 'start';
  return styles.name(
    'table-cell',
    `<style:table-cell-properties${linesOf(sheet, row, column, look)}` +
      ` fo:wrap-option="${isNumber && look.narrow !== 'broken' ? 'no-wrap' : 'wrap'}"` +
      ` style:vertical-align="middle" fo:padding="${PADDING}pt"/>` +
      `<style:paragraph-properties fo:text-align="${isNumber ? 'end' : beside}"/>`,
    ` style:parent-style-name="Default"${isRaw(cell, look) ? ' style:data-style-name="N2"' : ''}`,
  );
}

/** A number as such: where its column is too narrow, ### is shown for it. */
function isRaw(cell: Cell | undefined, look: Look): boolean {
  return look.narrow === 'hashes' && typeof cell?.value === 'number';
}

function linesOf({ first, last, columns }: Sheet, row: number, column: number, look: Look): string {
  if (!look.gridTitle && (row < first || row > last)) return '';
  const side = (name: string): string => ` fo:border-${name}="${LINE}"`;
  switch (look.lines) {
    case 'none':
      return '';
    case 'horizontal':
      return side('top') + side('bottom');
    case 'half':
      return column < columns / 2 ? ` fo:border="${LINE}"` : '';
    case 'outer':
      return [
        row === first ? side('top') : '',
        row === last ? side('bottom') : '',
        column === 0 ? side('left') : '',
        column === columns - 1 ? side('right') : '',
      ].join('');
    case 'all':
      return (
        ` fo:border="${look.pen ?? LINE}"` +
        (look.pen?.includes('double') ? ' style:border-line-width="0.5pt 1pt 0.5pt"' : '')
      );
  }
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' || NUMBER.test(shown(cell));
}

/** What a cell prints: a number in the decimals of its format. */
function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value, format = 'General' } = cell;
  if (cell.shown !== undefined) return cell.shown;
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const decimals = /0(?:\.(0+))?/.exec(format);
  if (decimals === null) return shownNumber(value, format) ?? String(value);
  const digits = decimals[1]?.length ?? 0;
  const plain = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: format.includes(','),
  });
  return shownNumber(value, format) ?? plain.format(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
