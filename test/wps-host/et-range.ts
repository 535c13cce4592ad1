import { addressOf, columnLetters, parseAddress, rangeAddress } from '../../src/core/sheet/address.js';
import type { Range } from '../../src/core/sheet/grid.js';
import { errorValue } from '../../src/hosts/wps/error-values.js';
import { printDate } from '../../src/hosts/shown/print-number.js';
import { isDateFormat } from '../../src/hosts/shown/format-code.js';
import type { EtWorld } from './et-application.js';
import { cellsOf, type EtCell, type SheetState } from './et-state.js';
import { ABSENT, strict, WpsFault } from './strict.js';

const LAST = { row: 1_048_575, column: 16_383 };
const SHEET: Range = { top: 0, left: 0, bottom: LAST.row, right: LAST.column };

/** VBA refuses a longer one. */
const LONGEST_ADDRESS = 255;

export function areasNamed(address: string): readonly Range[] {
  if (address.length > LONGEST_ADDRESS) throw new WpsFault();
  return address.split(',').map((name) => {
    const [from, to] = name.split(':').map(parseAddress);
    if (!from || to === null) throw new WpsFault();
    return { top: from.row, left: from.column, bottom: (to ?? from).row, right: (to ?? from).column };
  });
}

export const wholeSheet: readonly Range[] = [SHEET];

/** Range of a sheet: one piece for reading, several only for marking. */
export function rangeObject(world: EtWorld, sheet: SheetState, areas: readonly Range[]): object {
  const [area] = areas as [Range];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const alone = height === 1 && width === 1;
  const alive = <T>(work: () => T): T => {
    if (!world.has(sheet)) throw new WpsFault('0x80010108');
    return work();
  };
  const each = <T>(tell: (row: number, column: number) => T): T | T[][] => {
    if (areas.length > 1) throw new WpsFault('several areas');
    if (alone) return tell(area.top, area.left);
    if (height * width > 2_000_000) throw new WpsFault('too large');
    return Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => tell(area.top + y, area.left + x)),
    );
  };
  const cell = (row: number, column: number): EtCell | undefined => sheet.rows.get(row)?.get(column);
  /** The one value that all cells have, else null. */
  const common = <T>(values: Iterable<T>): T | null => {
    const all = new Set(values);
    return all.size === 1 ? [...all][0]! : null;
  };
  function* cells(): Generator<[number, number]> {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
  const put = (tell: (y: number, x: number) => void): void => {
    if (!world.mayWrite(sheet, [...cells()])) throw new WpsFault('0x800A03EC protected');
    for (const [row, column] of cells()) tell(row - area.top, column - area.left);
    world.changed(sheet, rangeObject(world, sheet, areas));
  };
  const merged = (row: number, column: number): Range | undefined =>
    sheet.merges.find((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
  const looks = (what: string): void => void sheet.looks.push(`${areas.map(rangeAddress).join()} ${what}`);

  const members = {
    Row: area.top + 1,
    Column: area.left + 1,
    Rows: strict('Rows', world.crossings, { Count: height }),
    Columns: strict('Columns', world.crossings, { Count: width }),
    get Value2() {
      return alive(() =>
        world.lacks.has('Range.Value2') ? ABSENT : each((row, column) => valueOf(cell(row, column))),
      );
    },
    set Value2(value: unknown) {
      alive(() =>
        put((y, x) => {
          const one = alone ? value : (value as unknown[][])[y]![x];
          write(sheet, area.top + y, area.left + x, one);
        }),
      );
    },
    get Formula() {
      return alive(() => each((row, column) => formulaOf(cell(row, column))));
    },
    set Formula(value: unknown) {
      alive(() => put((y, x) => write(sheet, area.top + y, area.left + x, (value as unknown[][])[y]![x])));
    },
    get Text() {
      return alone ? textOf(cell(area.top, area.left)) : common([...cells()].map(([r, c]) => textOf(cell(r, c))));
    },
    get NumberFormat() {
      return alive(() => common([...cells()].map(([r, c]) => cell(r, c)?.format ?? 'General')));
    },
    set NumberFormat(format: string | null) {
      for (const [row, column] of cells()) {
        const before = cell(row, column);
        cellsOf(sheet.rows, row).set(column, { value: null, ...before, format: format! });
      }
    },
    get MergeCells() {
      return common([...cells()].map(([row, column]) => merged(row, column) !== undefined));
    },
    get MergeArea() {
      return rangeObject(world, sheet, [merged(area.top, area.left) ?? area]);
    },
    get EntireRow() {
      const rows = Array.from({ length: height }, (_, y) => sheet.hiddenRows.has(area.top + y));
      return strict('EntireRow', world.crossings, { Hidden: common(rows) });
    },
    get EntireColumn() {
      const columns = Array.from({ length: width }, (_, x) => sheet.hiddenColumns.has(area.left + x));
      return strict('EntireColumn', world.crossings, { Hidden: common(columns) });
    },
    get Locked() {
      return common([...cells()].map(([row, column]) => !sheet.unlocked?.has(addressOf(row, column))));
    },
    get FormatConditions() {
      return alive(() => world.rules(sheet, areas));
    },
    Interior: strict('Interior', world.crossings, {
      set Color(value: number) {
        looks(`fill ${value}`);
      },
    }),
    Font: strict('Font', world.crossings, {
      set Bold(value: boolean) {
        looks(`bold ${value}`);
      },
      set Size(value: number) {
        looks(`size ${value}`);
      },
    }),
    set VerticalAlignment(value: number) {
      looks(`vertical ${value}`);
    },
    set WrapText(value: boolean) {
      looks(`wrap ${value}`);
    },
    set ColumnWidth(value: number) {
      looks(`width ${value}`);
    },
    Address: (rowAbsolute: boolean, columnAbsolute: boolean) => {
      if (rowAbsolute || columnAbsolute) throw new WpsFault('not asked for here');
      if (width > LAST.column) return `${area.top + 1}:${area.bottom + 1}`;
      if (height > LAST.row) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
      return alone ? addressOf(area.top, area.left) : rangeAddress(area);
    },
    Select: () => alive(() => world.select(sheet, addressOf(area.top, area.left))),
    Clear: () => alive(() => world.clear(sheet)),
  };
  return world.known(strict('Range', world.crossings, members), sheet, area);
}

function valueOf(cell: EtCell | undefined): unknown {
  if (!cell) return null;
  return cell.error ? errorValue(String(cell.value)) : cell.value;
}

/** Constants are told as text. */
function formulaOf(cell: EtCell | undefined): string {
  return cell?.formula === undefined ? String(cell?.value ?? '') : `=${cell.formula}`;
}

function textOf(cell: EtCell | undefined): string {
  if (typeof cell?.value === 'number' && isDateFormat(cell.format)) return printDate(cell.value, cell.format, false);
  return String(cell?.value ?? '');
}

/** As if it were typed: what looks like a number becomes one, an apostrophe keeps it a text. */
function write(sheet: SheetState, row: number, column: number, raw: unknown): void {
  const { format } = sheet.rows.get(row)?.get(column) ?? {};
  const kept = format === undefined ? {} : { format };
  const cells = cellsOf(sheet.rows, row);
  if (raw === '' || raw === null || raw === undefined) {
    if (format === undefined) cells.delete(column);
    else cells.set(column, { value: null, ...kept });
  } else if (typeof raw !== 'string' || format === '@') cells.set(column, { value: raw as EtCell['value'], ...kept });
  else if (raw.startsWith("'")) cells.set(column, { value: raw.slice(1), ...kept });
  else if (raw.startsWith('=')) cells.set(column, { value: computed(raw), formula: raw.slice(1), ...kept });
  else cells.set(column, { value: Number.isNaN(Number(raw)) ? raw : Number(raw), ...kept });
}

/** Of formulas only those that the add-in writes. */
function computed(formula: string): string {
  return /^=HYPERLINK\(".*","(.*)"\)$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula;
}
