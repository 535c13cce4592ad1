import { SEVERITY_NAME, CATEGORY_NAME } from '../../../core/report/words.js';
import type { ResultRow, ResultTable } from '../../../core/report/result-table.js';
import { addressOf } from '../../../core/sheet/address.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import type { ResultStyles } from './result-styles.js';
import { escapeXml, XML_DECLARATION } from '../ooxml/xml-text.js';
import { mostOf } from '../../../core/sheet/extremes.js';

const WIDTHS = [6, 7, 10, 62, 18, 18, 16];
const LINK_WIDTH = 20;
const AMOUNT = /^-?\d+(?:\.(\d+))?$/;
const FIRST_LINK = 7;
/** So that the page stays wide enough to read when printed; the parts of a long sum stand together in its table. */
const MOST_LINKS = 3;
/** In points, of a line of 10 pt. */
const LINE_HEIGHT = 14;

/** The worksheet 校验结果, with inline strings and links into the other sheets. */
export function resultSheet(table: ResultTable, style: ResultStyles, namespace: string): string {
  const links: string[] = [];
  const rows: string[] = [];
  const row = (cells: readonly (string | null)[], height = ''): void => {
    rows.push(`<row r="${rows.length + 1}"${height}>${cells.join('')}</row>`);
  };
  const at = (column: number): string => addressOf(rows.length, column);
  const text = (column: number, value: string, format: number): string =>
    `<c r="${at(column)}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;

  row([text(0, table.title, style.title)], ' ht="28" customHeight="1"');
  for (const [index, line] of table.head.entries()) row([text(0, line, index === 1 ? style.strong : style.plain)]);
  row([]);
  const linkColumns = Math.min(
    MOST_LINKS,
    mostOf(
      [...table.rows, ...table.answered].map(({ cells }) => cells.length),
      1,
    ),
  );
  row(
    [
      ...table.columns.map((name, column) =>
        text(column, name, column >= 4 && column < FIRST_LINK ? style.amountHead : style.head),
      ),
      ...Array.from(
        { length: linkColumns - 1 },
        (_, index) => `<c r="${at(FIRST_LINK + 1 + index)}" s="${style.head}"/>`,
      ),
    ],
    ' ht="20" customHeight="1"',
  );
  const frozen = rows.length;
  const foundRow = (found: ResultRow, number: number): void =>
    row(
      [
        `<c r="${at(0)}" s="${style.middle}"><v>${number}</v></c>`,
        text(1, SEVERITY_NAME[found.severity], style.severity[found.severity]),
        text(2, CATEGORY_NAME[found.category], style.middle),
        text(3, found.message, style.wrapped),
        ...found.figures.map(
          (figure, place) => amount(at(4 + place), figure, found, style) ?? text(4 + place, figure, style.wrapped),
        ),
        ...found.cells.slice(0, MOST_LINKS).map((cell, place) => {
          links.push(`<hyperlink ref="${at(FIRST_LINK + place)}" location="${escapeXml(location(cell))}"/>`);
          const rest = place === MOST_LINKS - 1 && found.cells.length > MOST_LINKS ? ` 等${found.cells.length}格` : '';
          return text(FIRST_LINK + place, label(cell) + rest, style.link);
        }),
        ...Array.from(
          { length: linkColumns - Math.min(MOST_LINKS, found.cells.length) },
          (_, place) => `<c r="${at(FIRST_LINK + linkColumns - 1 - place)}" s="${style.link}"/>`,
        ).reverse(),
      ],
      ` ht="${rowHeight(found)}" customHeight="1"`,
    );
  for (const [index, found] of table.rows.entries()) foundRow(found, index + 1);
  if (table.rows.length === 0) row([text(0, '没有要处理的问题。', style.plain)]);
  if (table.answered.length > 0) {
    row([]);
    row([text(0, `已说明 ${table.answered.length} 处`, style.bold)]);
    for (const [index, found] of table.answered.entries()) foundRow(found, table.rows.length + index + 1);
  }
  for (const { title, relations } of table.foot) {
    row([]);
    row([text(0, title, style.bold)]);
    for (const relation of relations) row([text(0, relation, style.plain)]);
  }

  const last = FIRST_LINK + linkColumns;
  return (
    `${XML_DECLARATION}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${addressOf(rows.length - 1, last - 1)}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">` +
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="16"/><cols>` +
    `${WIDTHS.map((width, index) => column(index + 1, index + 1, width)).join('')}${column(FIRST_LINK + 1, last, LINK_WIDTH)}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** A number where it is one, so that it can be reckoned with; the unit is part of its format. */
function amount(address: string, figure: string, { unit }: ResultRow, style: ResultStyles): string | null {
  const match = AMOUNT.exec(figure);
  if (!match || unit === '') return null;
  return `<c r="${address}" s="${style.amount(match[1]?.length ?? 0, unit)}"><v>${figure}</v></c>`;
}

/** Excel fits a row to its text when it is edited, LibreOffice never: the height is reckoned from the widths. */
function rowHeight({ message, figures, cells }: ResultRow): number {
  const lines = [
    linesIn(message, WIDTHS[3]!),
    ...figures.map((figure, place) => linesIn(figure, WIDTHS[4 + place]!)),
    ...cells.slice(0, MOST_LINKS).map((cell) => linesIn(`${label(cell)} 等99格`, LINK_WIDTH)),
  ];
  return Math.max(...lines) * LINE_HEIGHT + 6;
}

/** A Chinese character takes two places of a column's width; two places are left for the margins. */
function linesIn(text: string, width: number): number {
  const places = (line: string): number => [...line].reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / (width - 2))), 0);
}

function column(min: number, max: number, width: number): string {
  return `<col min="${min}" max="${max}" width="${width}" customWidth="1"/>`;
}

function label({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}

function location({ sheet, address }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
