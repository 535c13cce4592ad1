import { strToU8 } from 'fflate';
import { addressOf, columnLetters } from '../../../core/sheet/address.js';
import { displayWidth } from '../../../core/text/width.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';
import { packed } from '../ooxml/zip-pack.js';

/** A list to be read, filtered and printed in Excel. */
export interface List {
  /** Name of the one sheet. */
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
}

export interface ListColumn {
  readonly name: string;
  /** In half-width characters. */
  readonly width: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Points: of a line of 10 pt, and above and below the words together. */
const LINE_HEIGHT = 14;
const PADDING = 6;

/**
 * The list as an .xlsx of one sheet: every cell a text, so that no id is taken for a number or a formula; the head stays
 * in sight, is a filter, and is printed on every page. The same list gives the same bytes.
 */
export function listWorkbook(list: List): Uint8Array {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(list),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet(list),
    'xl/styles.xml': STYLES,
  };
  return packed(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML_DECLARATION + xml)])));
}

function sheet({ columns, rows }: List): string {
  const line = (cells: readonly string[], at: number, style: number): string =>
    `<row r="${at + 1}" ht="${heightOf(cells, columns)}" customHeight="1">${cells
      .map(
        (text, column) =>
          `<c r="${addressOf(at, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
      )
      .join('')}</row>`;
  const head = columns.map(({ name }) => name);
  const range = `A1:${addressOf(rows.length, columns.length - 1)}`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/>' +
    `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${line(head, 0, 1)}${rows.map((cells, at) => line(cells, at + 1, 0)).join('')}</sheetData>` +
    `<autoFilter ref="${range}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** LibreOffice never fits a row to its text, so the height is reckoned from the widths. */
function heightOf(cells: readonly string[], columns: readonly ListColumn[]): number {
  const lines = cells.map((text, at) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (columns[at]!.width - 2))), 0),
  );
  return Math.max(...lines) * LINE_HEIGHT + PADDING;
}

function workbook({ name, columns, rows }: List): string {
  const sheetName = `'${name.replaceAll("'", "''")}'`;
  const last = columnLetters(columns.length - 1);
  const defined = (id: string, rest: string, area: string): string =>
    `<definedName name="_xlnm.${id}" localSheetId="0"${rest}>${escapeXml(`${sheetName}!${area}`)}</definedName>`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${defined('_FilterDatabase', ' hidden="1"', `$A$1:$${last}$${rows.length + 1}`)}` +
    `${defined('Print_Titles', '', '$1:$1')}</definedNames></workbook>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const font = (extra: string): string => `<font>${extra}<sz val="10"/><name val="宋体"/><charset val="134"/></font>`;
const rule = (style: string): string =>
  `<border><left/><right/><top/><bottom style="${style}"><color rgb="FF000000"/></bottom><diagonal/></border>`;
const cell = (at: number): string =>
  `<xf numFmtId="49" fontId="${at}" fillId="0" borderId="${at + 1}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" ` +
  'applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>';

/** Format 0: a cell of the list, 1: of its head. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>${rule('thin')}${rule('medium')}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="2">${cell(0)}${cell(1)}</cellXfs></styleSheet>`;
