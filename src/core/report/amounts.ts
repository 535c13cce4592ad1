import { parseAmount, type ParsedAmount, type ReadAmount } from '../money/parse.js';
import { printDecimal } from '../money/print.js';
import { mostOf } from '../sheet/extremes.js';

/**
 * Amount strings as they stand under each other: thousands grouped, all with as many decimals as the finest of
 * them, so that the points align. What is no amount stays as it is; nothing at all is 空白.
 */
export function alignAmounts(texts: readonly string[]): string[] {
  const parsed = texts.map((text) => parseAmount(text));
  const decimals = mostOf(
    parsed.map((one) => (isPlain(one) ? one.decimals : 0)),
    0,
  );
  return parsed.map((one, index) =>
    isPlain(one) ? printDecimal(one.value, decimals, { grouped: true }) : texts[index] || '空白',
  );
}

/** An amount with its unit beside it is a text here: another may stand under it. */
function isPlain(one: ParsedAmount): one is ReadAmount {
  return one.state === 'amount' && one.unit === undefined;
}
