import { Decimal } from 'decimal.js';
import { UNIT_FACTOR, UNIT_LABELS, yuanPer, type Unit } from '../../money/units.js';
import { toHalfWidth } from '../../text/half-width.js';
import type { Answers } from '../narrative.js';

const AMOUNT = new RegExp(String.raw`^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(${UNIT_LABELS.join('|')})?$`);
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)[一-龥]{0,2}$/;

/**
 * A number that was typed as an answer, in 元 or in pieces: "8,000.00", "800元", "３辆"; null for words.
 *
 * @param unit what an amount without a unit is in; `count` for pieces
 */
export function numberAnswered(answer: string, unit: Unit | 'count'): Decimal | null {
  const typed = toHalfWidth(answer).replace(/\s+|。$/g, '');
  if (unit === 'count') {
    const [, digits] = NUMBER.exec(typed) ?? [];
    return digits === undefined ? null : new Decimal(digits.replaceAll(',', ''));
  }
  const [, whole, places = '', label] = AMOUNT.exec(typed) ?? [];
  if (whole === undefined) return null;
  return new Decimal(whole.replaceAll(',', '') + places).times(
    label === undefined ? UNIT_FACTOR[unit] : yuanPer(label),
  );
}

/** What was answered; null where nothing was. */
export function answerTo(answers: Answers, id: string): string | null {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim().replace(/\r\n?/g, '\n') : null;
}
