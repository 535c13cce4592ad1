import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type FileChild,
  type ITableOptions,
  type XmlComponent,
} from 'docx';
import type { PrintedRow, PrintedTable } from '../../../core/narrate/tables/printed.js';
import { value } from './element.js';
import { textArea } from './page.js';
import { printable, run } from './run.js';
import type { TextSize } from './styles.js';
import { cellMargin } from './table-columns.js';
import { CELL_PADDING, type TableLook } from './table-look.js';

/** More head rows than this would leave no room for figures if they were repeated. */
const MOST_REPEATED = 6;

const LINE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' } as const;
const BORDERS = { top: LINE, left: LINE, bottom: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const MERGE = { first: VerticalMergeType.RESTART, later: VerticalMergeType.CONTINUE } as const;

/** A table with a title for those who do not see it, which docx does not write. */
class TitledTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root as readonly XmlComponent[];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to an element that its options lack
    properties!.addChildElement(value('w:tblCaption', printable(title)));
  }
}

/** What stands below the title: department and unit, the table itself with its heads repeated on every page, notes. */
export function tableBlock(table: PrintedTable, look: TableLook): FileChild[] {
  const notes = table.empty && table.notes.length === 0 ? ['（本表无数据）'] : table.notes;
  return [
    ...headLine(table, look),
    ...grid(table, look),
    ...notes.map((note) => new Paragraph({ style: 'TableNote', children: [run(note)] })),
  ];
}

function headLine({ left, right }: PrintedTable, { orientation }: TableLook): Paragraph[] {
  if (left === '' && right === '') return [];
  const tab = { type: TabStopType.RIGHT, position: textArea(orientation).width };
  return [
    new Paragraph({
      style: 'TableLine',
      tabStops: [tab],
      children: [run(left), new TextRun({ children: [new Tab()] }), run(right)],
    }),
  ];
}

function grid({ title, head, body }: PrintedTable, { size, widths }: TableLook): Table[] {
  if (head.length + body.length === 0) return [];
  const side = Math.floor(cellMargin(size) / 2);
  const repeated = body.length > 0 && head.length <= MOST_REPEATED;
  return [
    new TitledTable(title, {
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: BORDERS,
      margins: {
        marginUnitType: WidthType.DXA,
        top: CELL_PADDING / 2,
        bottom: CELL_PADDING / 2,
        left: side,
        right: side,
      },
      rows: [...head.map((row) => tableRow(row, size, repeated)), ...body.map((row) => tableRow(row, size, false))],
    }),
  ];
}

function tableRow(row: PrintedRow, size: TextSize, repeated: boolean): TableRow {
  const cells = row.map(
    ({ text, span, merge, align }) =>
      new TableCell({
        ...(span > 1 && { columnSpan: span }),
        ...(merge && { verticalMerge: MERGE[merge] }),
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style: `TableText${size}`,
            ...(align !== 'left' && { alignment: align }),
            children: text === '' ? [] : [run(text)],
          }),
        ],
      }),
  );
  return new TableRow({ cantSplit: true, ...(repeated && { tableHeader: true }), children: cells });
}
