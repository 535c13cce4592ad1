import type { PrintedCell, PrintedRow, PrintedTable } from '../../../core/narrate/tables/printed.js';
import { textArea } from './page.js';
import type { TextSize } from './styles.js';
import { cellMargin } from './table-columns.js';
import { CELL_PADDING, type TableLook } from './table-look.js';
import { paragraph, textRun, xmlText } from './word-xml.js';

/** More head rows than this would leave no room for figures if they were repeated. */
const MOST_REPEATED = 6;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');
const MERGE = { first: '<w:vMerge w:val="restart"/>', later: '<w:vMerge w:val="continue"/>' } as const;

/** Title of a part of a table that goes on, which stands in no contents. */
export function continuedTitle(title: string, pageBreakBefore: boolean): string {
  const turn = pageBreakBefore ? '<w:pageBreakBefore/>' : '';
  return paragraph('TableTitle', textRun(title), `${turn}<w:outlineLvl w:val="9"/>`);
}

/** What stands below the title: department and unit, the table itself with its heads repeated on every page, notes. */
export function tableBlock(table: PrintedTable, look: TableLook): string {
  const notes = table.empty && table.notes.length === 0 ? ['（本表无数据）'] : table.notes;
  const said = notes.map((note, at) => paragraph('TableNote', textRun(note), at < notes.length - 1 ? KEEP_NEXT : ''));
  return headLine(table, look) + grid(table, look, said.length > 0) + said.join('');
}

const KEEP_NEXT = '<w:keepNext/>';

/** Rows of the end of a table that stand on one page with its notes. */
const WITH_NOTES = 2;

function headLine({ left, right }: PrintedTable, { orientation }: TableLook): string {
  if (left === '' && right === '') return '';
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${textArea(orientation).width}"/></w:tabs>`;
  return paragraph('TableLine', `${textRun(left)}<w:r><w:tab/></w:r>${textRun(right)}`, tab);
}

/** ECMA-376 part 1, 17.4.37, its elements in the schema's order. */
function grid({ title, head, body }: PrintedTable, look: TableLook, noted: boolean): string {
  if (head.length + body.length === 0) return '';
  const { size, widths } = look;
  const side = Math.floor(cellMargin(size) / 2);
  const [above, beside] = [margin(CELL_PADDING / 2), margin(side)];
  const width = widths.reduce((sum, one) => sum + one, 0);
  const repeated = body.length > 0 && head.length <= MOST_REPEATED;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top ${above}/><w:left ${beside}/><w:bottom ${above}/>` +
    `<w:right ${beside}/></w:tblCellMar><w:tblCaption w:val="${xmlText(title)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    head.map((row) => tableRow(row, look, body.length > 0 || noted, repeated)).join('') +
    body.map((row, at) => tableRow(row, look, noted && at >= body.length - WITH_NOTES)).join('') +
    '</w:tbl>'
  );
}

function margin(twips: number): string {
  return `w:w="${twips}" w:type="dxa"`;
}

/** A row that stands with what follows it, heads repeated on every page. */
function tableRow(row: PrintedRow, { size, widths }: TableLook, withNext: boolean, repeated = false): string {
  let column = 0;
  const cells = row.map((cell) => {
    const width = widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    return tableCell(cell, width, size, withNext);
  });
  return `<w:tr><w:trPr><w:cantSplit/>${repeated ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

function tableCell(
  { text, span, merge, align }: PrintedCell,
  width: number,
  size: TextSize,
  withNext: boolean,
): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
    `${merge ? MERGE[merge] : ''}<w:vAlign w:val="center"/>`;
  const words = text === '' ? '' : textRun(text);
  const aligned = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(`TableText${size}`, words, `${withNext ? KEEP_NEXT : ''}${aligned}`)}</w:tc>`;
}
