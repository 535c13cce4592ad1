import { scaleOf } from './number-format.js';
import { parseAmount, readPrinted, type ParsedAmount, type PrintedAmount, type ReadAmount } from './parse.js';
import { isDateCell, type Cell } from '../sheet/grid.js';
import { squash } from '../text/squash.js';

/**
 * The amount a cell shows: exactly as stored, moved by the power of ten that its format moves it (842.07 for a stored
 * 8420700 shown as 842.1), with the unit that the format prints behind it, and nothing where a zero is shown as nothing
 * or a dash. `text` for what is shown as something else: a date, a word.
 */
export function readCell(cell: Cell): ParsedAmount {
  if (isDateCell(cell)) return { state: 'text', isDate: true };
  const stored = parseAmount(cell.value, cell.error);
  if (cell.shown === undefined || typeof cell.value !== 'number' || stored.state !== 'amount') return stored;
  const text = squash(cell.shown);
  // an amount that its format hides is still published with the file: core/screen tells it
  if (text === '' && cell.value !== 0) return stored;
  // per cent are told by their column, Chinese numerals and powers of ten show the number itself
  if (text.endsWith('%') || /\[DBNum/i.test(cell.format ?? '') || /^-?\d(?:\.\d+)?E[+-]?\d+$/i.test(text))
    return stored;
  const shown = readPrinted(text);
  if (shown === null)
    return cell.value === 0 && (text === '' || parseAmount(text).state === 'dash')
      ? { state: text === '' ? 'blank' : 'dash' }
      : { state: 'text' };
  return asShown(stored, shown, scaleOf(cell.format ?? '', cell.value));
}

function asShown(stored: ReadAmount, shown: PrintedAmount, power: number): ParsedAmount {
  const value = stored.value.times(`1e${-power}`);
  // a format may print a minus as brackets or in red
  if (
    value
      .abs()
      .minus(shown.value.abs())
      .abs()
      .gt(`5e${-shown.decimals - 1}`)
  )
    return { state: 'text' };
  const { unit } = shown;
  const moved = power !== 0 || shown.power !== 0;
  return {
    state: 'amount',
    value: value.times(`1e${shown.power}`),
    asText: false,
    decimals: moved ? Math.max(0, shown.decimals - shown.power) : stored.decimals,
    ...(unit === undefined ? {} : { unit }),
    ...(moved ? { scaled: true } : {}),
  };
}
