import { chineseValue, NUMERAL_SIGNS } from '../../text/numerals.js';
import type { Table } from '../model.js';
import type { Entry } from './entries.js';
import { gather } from '../../sheet/gather.js';

/** The number of a table: "公开05表", "表1-2", "表六". */
interface TableNumber {
  /** What stands around its digits. */
  readonly form: string;
  readonly values: readonly number[];
}

const DIGITS = new RegExp(`\\d+(?:[-－—_.]\\d+)*|[${NUMERAL_SIGNS}]+`);

export function numberOf({ number }: Pick<Table, 'number'>): TableNumber | null {
  const text = number ?? '';
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const values = /\d/.test(digits) ? digits.split(/\D/).map(Number) : [chineseValue(digits)];
  return { form: text.replace(digits, '#'), values };
}

/** Whether one comes after the other in the same form; false where either is not known. */
export function rises(before: TableNumber | null, after: TableNumber | null): boolean {
  if (before === null || after?.form !== before.form) return false;
  const at = after.values.findIndex((value, index) => value !== before.values[index]);
  return at >= 0 && after.values[at]! > (before.values[at] ?? 0);
}

/** Whether the numbers rise from each of them to the next, and not into what follows. */
export function numbersEndHere(set: readonly Entry[], next: Entry): boolean {
  const numbers = gather(set, ({ tables }) => tables.map(numberOf));
  const follows = numberOf(next.tables[0]!);
  const last = numbers.at(-1) ?? null;
  const areInOrder = numbers.length > 1 && numbers.every((number, at) => at === 0 || rises(numbers[at - 1]!, number));
  return areInOrder && follows !== null && !rises(last, follows);
}
