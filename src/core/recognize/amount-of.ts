import type { Amount, Unit } from '../money/amount.js';
import type { ReadAmount } from '../money/parse.js';

/** The amount of a cell: in its column's unit with its table's decimals, unless the cell prints its own. */
export function amountOf(read: ReadAmount, unit: Unit, decimals: number): Amount {
  const printsItsOwn = read.scaled === true || (read.unit !== undefined && read.unit !== unit);
  return { value: read.value, unit: read.unit ?? unit, decimals: printsItsOwn ? read.decimals : decimals };
}
