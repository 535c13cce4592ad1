import type { PrintedRow, PrintedTable } from '../../../core/narrate/tables/printed.js';
import { textArea } from './page.js';
import { paragraph, run, TAB } from './run.js';
import type { TextSize } from './styles.js';
import { cellMargin } from './table-columns.js';
import { CELL_PADDING, type TableLook } from './table-look.js';
import { xmlText } from './xml.js';

/** More head rows than this would leave no room for figures if they were repeated. */
const MOST_REPEATED = 6;

/** What stands below the title: department and unit, the table itself with its heads repeated on every page, notes. */
export function tableBlock(table: PrintedTable, look: TableLook): string {
  const width = textArea(look.orientation).width;
  const line = table.left === '' && table.right === '' ? '' :
    paragraph('TableLine', `${run(table.left)}${TAB}${run(table.right)}`, `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`);
  const notes = table.empty && table.notes.length === 0 ? ['（本表无数据）'] : table.notes;
  return line + grid(table, look) + notes.map((note) => paragraph('TableNote', run(note))).join('');
}

function grid({ title, head, body }: PrintedTable, { size, widths }: TableLook): string {
  if (head.length + body.length === 0) return '';
  const border = (edge: string): string => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const side = Math.floor(cellMargin(size) / 2);
  const repeated = body.length > 0 && head.length <= MOST_REPEATED;
  const rows = [...head.map((row) => rowXml(row, size, widths, repeated)), ...body.map((row) => rowXml(row, size, widths, false))];
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${CELL_PADDING / 2}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${CELL_PADDING / 2}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xmlText(title)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function rowXml(row: PrintedRow, size: TextSize, widths: readonly number[], repeated: boolean): string {
  let column = 0;
  const cells = row.map(({ text, span, merge, align }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const merged = merge === null ? '' : merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
    const content = paragraph(`TableText${size}`, text === '' ? '' : run(text), align === 'left' ? '' : `<w:jc w:val="${align}"/>`);
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${merged}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${repeated ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}
