import { addressOf, rangeAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type CellValue, type Range } from '../../src/core/sheet/grid.js';
import { idOf, putCell, tell, type HostGrid, type HostState } from './host-state.js';
import { HostFault } from './protocol.js';

/** Values put into a range, as if they were typed: nothing where one of its cells is locked on a protected sheet. */
export function writeValues(
  state: HostState,
  grid: HostGrid,
  area: Range,
  values: readonly (readonly unknown[])[],
): void {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (values.length !== height || values.some((line) => line.length !== width)) throw new HostFault('InvalidArgument');
  const places = values.flatMap((line, y) =>
    line.map((value, x) => ({ row: area.top + y, column: area.left + x, value })),
  );
  if (places.some(({ row, column }) => isLocked(state, grid, row, column) && state.protected.has(grid.name)))
    throw new HostFault('AccessDenied');
  for (const { row, column, value } of places) {
    const before = cellAt(grid, row, column);
    const now = typedIn(value, before?.format ?? 'General');
    const format = before?.format === undefined ? {} : { format: before.format };
    putCell(grid, row, column, now === null ? null : { value: now, ...format });
  }
  tellOwnChange(state, grid, area);
}

/** Formulas put into a range; their values are for the user to compute. */
export function writeFormulas(
  state: HostState,
  grid: HostGrid,
  area: Range,
  formulas: readonly (readonly unknown[])[],
): void {
  const isFormula = (one: unknown): one is string => typeof one === 'string' && one.startsWith('=');
  writeValues(
    state,
    grid,
    area,
    formulas.map((line) => line.map((one) => (isFormula(one) ? '' : one))),
  );
  formulas.forEach((line, y) =>
    line.forEach((one, x) => {
      if (isFormula(one)) putCell(grid, area.top + y, area.left + x, { value: linkText(one), formula: one.slice(1) });
    }),
  );
}

/** What a link shows; no other formula is computed here. */
function linkText(formula: string): string {
  const match = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula);
  if (!match) throw new HostFault('InvalidArgument');
  return match[1]!.replaceAll('""', '"');
}

export function clear(state: HostState, grid: HostGrid, area: Range): void {
  if (state.protected.has(grid.name)) throw new HostFault('AccessDenied');
  grid.rows.forEach((line, row) => {
    line?.forEach((_, column) => {
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (inside) putCell(grid, row, column, null);
    });
  });
}

export function isLocked(state: HostState, grid: HostGrid, row: number, column: number): boolean {
  return !state.protected.get(grid.name)?.includes(addressOf(row, column));
}

function tellOwnChange(state: HostState, grid: HostGrid, area: Range): void {
  tell(state, 'DataChangedEvent', {
    worksheetId: idOf(state, grid),
    address: rangeAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
    ...(state.api >= 14 ? { triggerSource: 'ThisLocalAddin' } : {}),
  });
}

/** What Excel makes of a value: a text that looks like a number is one, unless an apostrophe or the format says not. */
function typedIn(value: unknown, format: string): CellValue {
  if (typeof value !== 'string') return value as Cell['value'];
  if (value === '') return null;
  if (value.startsWith("'")) return value.slice(1);
  const plain = value.replaceAll(',', '');
  return format !== '@' && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : value;
}
