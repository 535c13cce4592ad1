import type { Table } from '../../src/core/disclosure/model.js';
import type { TableKind } from '../../src/core/taxonomy/table-kind.js';
import { allFacts } from '../../src/core/disclosure/query.js';
import { recognize } from '../../src/core/recognize/index.js';
import { addressOf, parseAddress } from '../../src/core/sheet/address.js';
import type { Cell, CellValue, Grid, Workbook } from '../../src/core/sheet/grid.js';
import { squash } from '../../src/core/text/squash.js';

/** A cell that remembers where it stood before a change: "公开03表!C7". Blank cells have one too. */
export interface MarkedCell extends Cell {
  readonly origin: string;
}

/** Where the one table of a sheet stands, as the sound workbook was read; rows and columns zero-based. */
export interface Layout {
  readonly kind: TableKind;
  readonly title: { readonly row: number; readonly column: number };
  /** The cell of the header line that states the unit. */
  readonly unit: { readonly row: number; readonly column: number } | null;
  readonly unitName: '元' | '万元';
  readonly departmentRow: number | null;
  readonly headTop: number;
  readonly left: number;
  readonly right: number;
  /** Absent for tables without lines and for the wide row of 三公. */
  readonly body: Body | null;
}

export interface Body {
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  /** By panel. */
  readonly amounts: readonly (readonly number[])[];
  /** Rows of the total line of a table without sides. */
  readonly totals: readonly number[];
  /** Depth of each row in its tree. */
  readonly levels: ReadonlyMap<number, number>;
}

export interface Page {
  readonly grid: Grid;
  /** Null for a sheet without a table or with several. */
  readonly layout: Layout | null;
}

export interface AmountPlace {
  readonly decimals: number;
  readonly unit: '元' | '万元';
  /** Persons, cars, percentages: no money. */
  readonly plain: boolean;
}

/** A sound workbook, read once: what the changes need to know of its layout. */
export interface Book {
  readonly workbook: Workbook;
  readonly pages: readonly Page[];
  readonly amounts: ReadonlyMap<string, AmountPlace>;
  readonly labels: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

export function bookOf(plain: Workbook): Book {
  const workbook = { ...plain, grids: plain.grids.map(marked) };
  const { tables } = recognize(workbook);
  const amounts = new Map(
    tables.flatMap((table) =>
      allFacts(table).map(
        ({ fact, column, row }) =>
          [
            `${table.sheet}!${fact.cell.address}`,
            {
              decimals: table.decimals,
              unit: fact.amount?.unit === 'yuan' ? '元' : '万元',
              plain:
                column.dimensions.quantity !== undefined ||
                column.dimensions.change === 'percent' ||
                row.item === 'count',
            },
          ] as const,
      ),
    ),
  );
  const rows = tables.flatMap((table) => table.panels.flatMap((panel) => panel.rows));
  return {
    workbook,
    amounts,
    pages: workbook.grids.map((grid) => ({
      grid,
      layout: layoutOf(
        grid,
        tables.filter(({ sheet }) => sheet === grid.name),
      ),
    })),
    labels: new Set(rows.map(({ labelCell }) => `${labelCell.sheet}!${labelCell.address}`)),
    codes: new Set(rows.flatMap(({ codeCell }) => (codeCell ? [`${codeCell.sheet}!${codeCell.address}`] : []))),
  };
}

/** The same book with another value in one cell. */
export function withFault(book: Book, origin: string, value: CellValue): Book {
  const change = (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((cells) => cells?.map((cell) => (originOf(cell) === origin ? { ...cell, value } : cell))),
  });
  const pages = book.pages.map(({ grid, layout }) => ({ grid: change(grid), layout }));
  return { ...book, pages, workbook: { ...book.workbook, grids: pages.map(({ grid }) => grid) } };
}

export function originOf(cell: Cell | undefined): string | undefined {
  return (cell as MarkedCell | undefined)?.origin;
}

function marked(grid: Grid): Grid {
  const width = grid.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  return {
    ...grid,
    rows: grid.rows.map((cells, row) =>
      Array.from({ length: width }, (_, column): MarkedCell => ({
        value: null,
        ...cells?.[column],
        origin: `${grid.name}!${addressOf(row, column)}`,
      })),
    ),
  };
}

function layoutOf(grid: Grid, tables: readonly Table[]): Layout | null {
  const [table] = tables;
  if (tables.length !== 1 || table === undefined) return null;
  const title = parseAddress(table.titleCell.address)!;
  const unit = table.unitStatements.find(({ place }) => place === 'header');
  const columns = table.panels.flatMap((panel) => panel.columns);
  const rows = table.panels.flatMap((panel) => panel.rows);
  const heads = new Set(columns.flatMap(({ heads: path }) => path.slice(0, 1)));
  const headTop = grid.rows.findIndex(
    (cells, row) =>
      row > title.row &&
      cells?.some((cell) => typeof cell?.value === 'string' && heads.has(squash(cell.value))) === true,
  );
  const wide = rows.some((row) => parseAddress(row.labelCell.address)!.row !== row.index);
  if (headTop < 0) return null;
  return {
    kind: table.kind,
    title,
    headTop,
    left: table.range.left,
    right: table.range.right,
    unit: unit ? parseAddress(unit.cell.address)! : null,
    unitName: table.unit === 'yuan' ? '元' : '万元',
    departmentRow: table.departmentCell ? parseAddress(table.departmentCell.address)!.row : null,
    body: wide || rows.length === 0 ? null : bodyOf(table),
  };
}

function bodyOf(table: Table): Body {
  const rows = table.panels.flatMap((panel) => panel.rows);
  const columnsOf = (addresses: readonly (string | undefined)[]): number[] =>
    [...new Set(addresses.flatMap((address) => (address ? [parseAddress(address)!.column] : [])))].sort(
      (left, right) => left - right,
    );
  return {
    top: Math.min(...rows.map(({ index }) => index)),
    bottom: Math.max(...rows.map(({ index }) => index)),
    labels: columnsOf(rows.map(({ labelCell }) => labelCell.address)),
    codes: columnsOf(rows.map(({ codeCell }) => codeCell?.address)),
    amounts: table.panels.map(({ columns }) => columns.map(({ index }) => index)),
    totals:
      table.panels.length > 1 || table.panels[0]!.side !== null
        ? []
        : rows.filter(({ item }) => item === 'total').map(({ index }) => index),
    levels: new Map(rows.map(({ index, level }) => [index, level])),
  };
}
