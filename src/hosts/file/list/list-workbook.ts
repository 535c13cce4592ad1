import { strToU8 } from 'fflate';
import type { List, ListColumn } from '../../../core/report/list.js';
import { addressOf, columnLetters } from '../../../core/sheet/address.js';
import { displayWidth } from '../../../core/text/width.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';
import { packed } from '../ooxml/zip-pack.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Points: of a line of 10 pt, and above and below the words together. */
const LINE_HEIGHT = 14;
const PADDING = 6;
/** Of a line above or below the list. */
const TALL = 22;
/** Excel's own limits: points of a row, signs of a cell. */
const TALLEST = 409;
const LONGEST = 32_767;

/**
 * The lists as an .xlsx, a sheet each: every text a text, so that no id is taken for a number or a formula; the head
 * stays in sight, is a filter, and is printed on every page. The same lists give the same bytes.
 */
export function listWorkbook(...lists: readonly List[]): Uint8Array {
  const sheets = lists.map((list, at) => ({ list, name: `worksheets/sheet${at + 1}.xml` }));
  const parts = {
    '[Content_Types].xml': contentTypes(sheets.map(({ name }) => name)),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(lists),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(({ name }) => ['worksheet', name] as const),
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map(({ list, name }, at) => [`xl/${name}`, sheet(list, at === 0)])),
    'xl/styles.xml': STYLES,
  };
  return packed(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML_DECLARATION + xml)])));
}

/** Cell formats, by their place in STYLES. */
const FORMAT = { cell: 0, head: 1, title: 2, line: 3, number: 4 } as const;

function sheet(list: List, isFirst: boolean): string {
  const { columns, rows, caption = [], foot = [] } = list;
  const row = (at: number, cells: Cells, style: number, height: number): string =>
    `<row r="${at + 1}" ht="${height}" customHeight="1">${cells
      .map((value, column) => cellXml(addressOf(at, column), value, style))
      .join('')}</row>`;
  const line = (cells: Cells, at: number, style: number): string => row(at, cells, style, heightOf(cells, columns));
  const { top, bottom } = bordersOf(list);
  const head = line(
    columns.map(({ name }) => name),
    top,
    FORMAT.head,
  );
  const body = rows.map((cells, at) => line(cells, top + 1 + at, FORMAT.cell));
  const above = caption.map((text, at) => row(at, [text], at === 0 ? FORMAT.title : FORMAT.line, TALL));
  const below = foot.map((text, at) => row(bottom + 2 + at, [text], FORMAT.line, TALL));
  const first = `A${top + 2}`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${addressOf(bottom + (foot.length > 0 ? 1 + foot.length : 0), columns.length - 1)}"/>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ySplit="${top + 1}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="16"/>' +
    `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${above.join('')}${head}${body.join('')}${below.join('')}</sheetData>` +
    `<autoFilter ref="A${top + 1}:${addressOf(bottom, columns.length - 1)}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

type Cells = List['rows'][number];

function cellXml(address: string, value: string | number, style: number): string {
  return typeof value === 'number'
    ? `<c r="${address}" s="${FORMAT.number}"><v>${value}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, LONGEST))}</t></is></c>`;
}

/** Zero-based rows of the head and of the last line. */
function bordersOf({ caption = [], rows }: List): { readonly top: number; readonly bottom: number } {
  return { top: caption.length, bottom: caption.length + rows.length };
}

/** LibreOffice never fits a row to its text, so the height is reckoned from the widths. */
function heightOf(cells: Cells, columns: readonly ListColumn[]): number {
  const lines = cells.map((value, at) =>
    String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (columns[at]!.width - 2))), 0),
  );
  return Math.min(Math.max(...lines) * LINE_HEIGHT + PADDING, TALLEST);
}

function workbook(lists: readonly List[]): string {
  const defined = lists.map((list, at) => {
    const { top, bottom } = bordersOf(list);
    const last = columnLetters(list.columns.length - 1);
    const quoted = `'${list.name.replaceAll("'", "''")}'`;
    const name = (id: string, rest: string, area: string): string =>
      `<definedName name="_xlnm.${id}" localSheetId="${at}"${rest}>${escapeXml(`${quoted}!${area}`)}</definedName>`;
    return [
      name('_FilterDatabase', ' hidden="1"', `$A$${top + 1}:$${last}$${bottom + 1}`),
      name('Print_Titles', '', `$${top + 1}:$${top + 1}`),
    ];
  });
  // Excel wants them in the order of their names
  const names = [0, 1].flatMap((kind) => defined.map((own) => own[kind]!));
  const sheets = lists.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${names.join('')}</definedNames></workbook>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

function contentTypes(sheets: readonly string[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${sheets.map((name) => part(name, 'worksheet')).join('')}${part('styles.xml', 'styles')}</Types>`
  );
}

/** 文本 and 常规. */
const TEXT_FORMAT = 49;
const GENERAL_FORMAT = 0;

const font = (size: number, extra: string): string =>
  `<font>${extra}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
const rule = (style: string): string =>
  `<border><left/><right/><top/><bottom style="${style}"><color rgb="FF000000"/></bottom><diagonal/></border>`;
const cell = (fontId: number, borderId: number, wrap = true, format = TEXT_FORMAT): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" ` +
  `applyAlignment="1"><alignment vertical="center"${wrap ? ' wrapText="1"' : ''}/></xf>`;

/** In the order of FORMAT. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="3">${font(10, '')}${font(10, '<b/>')}${font(14, '<b/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>${rule('thin')}${rule('medium')}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5">${cell(0, 1)}${cell(1, 2)}${cell(2, 0, false)}${cell(0, 0, false)}` +
  `${cell(0, 1, true, GENERAL_FORMAT)}</cellXfs></styleSheet>`;
