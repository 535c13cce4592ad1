import { Decimal } from 'decimal.js';
import { sectionFor } from './number-format.js';
import { printDecimal } from './print.js';
import type { Cell } from '../sheet/grid.js';

/**
 * A cell as Excel displays it: what its host says it shows, else decimals, grouping and per cent by its number format.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell?.value == null) return '';
  if (cell.shown !== undefined) return cell.shown;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  return numberText(cell.value, cell.format ?? 'General');
}

function numberText(value: number, format: string): string {
  const code = section(value, format);
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(code);
  if (!digits) return new Decimal(Number(value.toPrecision(15))).toString();
  const percent = code.includes('%');
  const decimal = new Decimal(Number(value.toPrecision(15))).times(percent ? 100 : 1);
  const optional = (digits[1] ?? '').replace(/0/g, '').length;
  const text = printDecimal(decimal, digits[1]?.length ?? 0, { grouped: digits[0].includes(',') });
  return trimOptional(text, optional) + (percent ? '%' : '');
}

/** The part of "positive;negative;zero" that applies, without colours, quoted text and padding. */
function section(value: number, format: string): string {
  const code = sectionFor(format, value).replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '');
  return code === '' ? sectionFor(format, 1) : code;
}

/** Takes away zeros that stand at optional places (#). */
function trimOptional(text: string, optional: number): string {
  let trimmed = text;
  for (let left = optional; left > 0 && trimmed.endsWith('0'); left -= 1) trimmed = trimmed.slice(0, -1);
  return trimmed.replace(/\.$/, '');
}
