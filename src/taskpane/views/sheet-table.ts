import { addressOf, columnLetters } from '../../core/sheet/address.js';
import { h } from '../dom.js';
import { cellText } from '../../core/money/cell-text.js';
import type { SheetWindow, WindowCell } from '../model/sheet-window.js';

/** Characters that fit a column of the usual width. */
const LONG = 5;

/** A window of a sheet as a read-only table with column letters and row numbers. */
export function sheetTable(window: SheetWindow, name: string, isMarked: (address: string) => boolean): HTMLElement {
  const { left, right, top } = window.range;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => columnLetters(left + index));
  return h(
    'table',
    { 'class': 'grid', 'aria-label': `工作表 ${name}，只读` },
    h(
      'thead',
      {},
      h('tr', {}, h('td', { class: 'corner' }), ...columns.map((letters) => h('th', { scope: 'col' }, letters))),
    ),
    h(
      'tbody',
      {},
      ...window.rows.map((cells, index) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, String(top + index + 1)),
          ...cells.map((cell, place) => gridCell(cell, spills(cells, place), isMarked)),
        ),
      ),
    ),
  );
}

function gridCell(
  { row, column, cell, rowSpan, columnSpan }: WindowCell,
  spill: boolean,
  isMarked: (address: string) => boolean,
): HTMLElement {
  const address = addressOf(row, column);
  const looks = [typeof cell?.value === 'number' && 'numeric', spill && 'spill', isMarked(address) && 'related'];
  return h(
    'td',
    {
      'class': looks.filter(Boolean).join(' ') || undefined,
      'rowspan': rowSpan > 1 ? rowSpan : undefined,
      'colspan': columnSpan > 1 ? columnSpan : undefined,
      'data-address': address,
    },
    spill ? h('span', {}, cellText(cell)) : cellText(cell),
  );
}

/** Text too long for its column with only blank cells beside it. */
function spills(cells: readonly WindowCell[], place: number): boolean {
  const { cell, columnSpan, column } = cells[place]!;
  if (typeof cell?.value !== 'string' || columnSpan > 1) return false;
  const length = [...cell.value].length;
  if (length < LONG) return false;
  const beside = cells.slice(place + 1, place + 1 + Math.ceil(length / LONG));
  return beside.length > 0 && beside.every((next, index) => isBlank(next) && next.column === column + index + 1);
}

function isBlank({ cell, columnSpan }: WindowCell): boolean {
  return columnSpan === 1 && (cell === undefined || cell.value === null || cell.value === '');
}
