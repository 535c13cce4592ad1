import type { Exposure, ExposureKind } from '../disclosure/screening.js';
import { addressOf } from '../sheet/address.js';
import { cellAt, type Cell, type Grid } from '../sheet/grid.js';
import { toHalfWidth } from '../text/half-width.js';
import { seen, squash } from '../text/squash.js';
import { saysCode } from '../taxonomy/words/codes.js';
import { CONTACT, contactNamed } from '../taxonomy/words/contacts.js';
import { PLACEHOLDER_SIGNS, leftoverIn } from '../taxonomy/words/placeholders.js';
import { HAN } from '../text/han.js';
import { holding, oneOf } from '../text/patterns.js';
import type { IsAmount } from './amount-cells.js';
import { isCutIdCard, maskCutIdCard, personalNumberIn } from './numbers.js';

/** One look at each text: eleven signs that could be a number, or a word worth a second look. */
const SUSPICIOUS = holding(oneOf('[\\d０-９][\\d０-９ \\-－]{9}[\\d０-９]', PLACEHOLDER_SIGNS, CONTACT));

const WORD = holding(HAN);

/** Personal data and leftovers in one sheet, one a cell, the gravest first. */
export function exposuresIn(grid: Grid, isAmount: IsAmount): Exposure[] {
  const exposures: Exposure[] = [];
  grid.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (cell === undefined) return;
      const found =
        typeof cell.value === 'string'
          ? inText(cell.value, grid, rowIndex, column)
          : inNumber(cell, grid, rowIndex, column);
      if (found === null || (isNumber(found.kind) && !isBeyondAmounts(cell) && isAmount(grid.name, rowIndex, column)))
        return;
      exposures.push({ ...found, cell: { sheet: grid.name, address: addressOf(rowIndex, column) } });
    }),
  );
  return exposures;
}

/** More digits than any 部门 has 元: whatever column it stands in, it is no amount. */
function isBeyondAmounts({ value }: Cell): boolean {
  return typeof value === 'string' ? /^\D*\d{15,}/.test(squash(value)) : Number(value) >= 1e15;
}

type Found = Pick<Exposure, 'kind' | 'text'>;

function isNumber(kind: ExposureKind): boolean {
  return kind !== 'contact' && kind !== 'leftover';
}

function inText(printed: string, grid: Grid, row: number, column: number): Found | null {
  const value = seen(printed);
  if (!SUSPICIOUS.test(value)) return null;
  const text = toHalfWidth(value);
  const number = isBareCode(text, grid, row, column) ? null : personalNumberIn(text, beside(grid, row, column));
  if (number !== null) return number;
  const squashed = squash(value);
  const leftover = leftoverIn(squashed);
  if (leftover !== null) return { kind: 'leftover', text: leftover };
  const name = contactIn(squashed, grid, row, column);
  return name === null ? null : { kind: 'contact', text: `${name[0]!}${'*'.repeat(name.length - 1)}` };
}

/** Whole numbers of 11 digits and more that are not formatted as amounts. */
function inNumber({ value, format }: Cell, grid: Grid, row: number, column: number): Found | null {
  if (
    typeof value !== 'number' ||
    value < 1e10 ||
    value >= 1e18 ||
    !Number.isInteger(value) ||
    /[.,]/.test(format ?? '')
  )
    return null;
  const digits = String(value);
  if (isBareCode(digits, grid, row, column)) return null;
  if (isCutIdCard(digits)) return { kind: 'id-card', text: maskCutIdCard(digits) };
  return digits.length > 16 ? null : personalNumberIn(digits, beside(grid, row, column));
}

/** A number alone in a column of codes. */
function isBareCode(text: string, grid: Grid, row: number, column: number): boolean {
  if (!/^[\s\d]+$/.test(text)) return false;
  return saysCode(beside(grid, row, column));
}

/** What the cell on the left and the nearest words above call this one. */
function beside(grid: Grid, row: number, column: number): string {
  const left = cellAt(grid, row, column - 1)?.value;
  for (let above = row - 1; above >= 0; above -= 1) {
    const head = cellAt(grid, above, column)?.value;
    if (typeof head === 'string' && WORD.test(head))
      return `${typeof left === 'string' ? squash(left) : ''} ${squash(head)}`;
  }
  return typeof left === 'string' ? squash(left) : '';
}

/** The person named after 联系人, in the same cell or the next. */
function contactIn(text: string, grid: Grid, row: number, column: number): string | null {
  const next = cellAt(grid, row, column + 1)?.value;
  return contactNamed(text, typeof next === 'string' ? squash(next) : '');
}
