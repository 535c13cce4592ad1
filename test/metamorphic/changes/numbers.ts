import { onAmounts, onTexts, type Change } from '../change.js';

type Print = (printed: string, unit: string) => string;

/** Amounts typed as text, with the decimals of their table. */
function typed(name: string, print: Print, says: readonly string[] = []): Change {
  return onAmounts(
    `amount as ${name}`,
    (cell, { decimals, unit, plain }) =>
      typeof cell.value === 'number' && !plain
        ? { ...cell, value: print(cell.value.toFixed(decimals), unit) }
        : undefined,
    says,
  );
}

function grouped(printed: string): string {
  const [whole, fraction] = printed.split('.');
  return [whole!.replace(/\B(?=(\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

const UNTIDY = ['cell.untidy'];

export const NUMBERS: readonly Change[] = [
  typed('text “1234.50”', (printed) => printed),
  typed('text “1,234.50”', grouped),
  typed('text “1，234.50”', (printed) => grouped(printed).replace(/,/g, '，'), UNTIDY),
  typed('text “１２３４．５０”', fullWidth, UNTIDY),
  typed('text “１，２３４．５０”', (printed) => fullWidth(grouped(printed)), UNTIDY),
  typed('text “1 234.50”', (printed) => grouped(printed).replace(/,/g, ' '), UNTIDY),
  typed('text with spaces before', (printed) => `    ${printed}`, UNTIDY),
  typed('text with spaces after', (printed) => `${printed}  `, UNTIDY),
  typed('text with full-width spaces', (printed) => `　${grouped(printed)}　`, UNTIDY),
  typed('text with no-break spaces', (printed) => `\u00a0${grouped(printed)}\u00a0`, UNTIDY),
  typed('text with a tab and a line break', (printed) => `\t${printed}\n`, UNTIDY),
  typed('text “1234.50万元” with its unit', (printed, unit) => `${printed}${unit}`),
  typed('text “1,234.50 万元” with its unit', (printed, unit) => `${grouped(printed)} ${unit}`, UNTIDY),
  typed('text “￥1,234.50”', (printed) => `￥${grouped(printed)}`),
  typed('text “¥ 1,234.50”', (printed) => `¥ ${grouped(printed)}`, UNTIDY),
  typed('text “+1234.50”', (printed) => (printed.startsWith('-') ? printed : `+${printed}`)),
  typed("text “'1234.50”", (printed) => `'${printed}`, UNTIDY),
  typed('text “1,234.5” without trailing zeros', (printed) =>
    printed.includes('.') ? grouped(printed).replace(/\.?0+$/, '') : grouped(printed),
  ),
  typed('text with a direction mark before', (printed) => `\u202d${printed}\u202c`),
  typed('text with a zero-width space', (printed) => `${grouped(printed)}\u200b`),
  typed('text with a byte order mark', (printed) => `\ufeff${printed}`),
  typed('text with left-to-right marks', (printed) => `\u200e${printed}\u200e`),
  typed('text between isolates', (printed) => `\u2066${printed}\u2069`),
  onAmounts('every second amount as text', (cell, { decimals, plain }, index) =>
    typeof cell.value === 'number' && !plain && index % 2 === 0
      ? { ...cell, value: cell.value.toFixed(decimals) }
      : undefined,
  ),
  onAmounts('amount with binary noise', (cell) =>
    typeof cell.value === 'number' && !Number.isInteger(cell.value)
      ? { ...cell, value: cell.value * (1 + 2 ** -52) }
      : undefined,
  ),
  onAmounts('amount with the format #,##0.00', (cell, { decimals }) =>
    typeof cell.value === 'number' && decimals === 2 ? { ...cell, format: '#,##0.00_ ' } : undefined,
  ),
  onAmounts('amount of an accounting format', (cell, { decimals }) =>
    typeof cell.value === 'number' && cell.value !== 0 && decimals === 2
      ? {
          ...cell,
          format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
          shown: ` ${grouped(cell.value.toFixed(2))} `,
        }
      : undefined,
  ),
  onAmounts('amount with the format General', (cell) =>
    typeof cell.value === 'number' ? { ...cell, format: 'General' } : undefined,
  ),
  onTexts('full-width punctuation as half-width', (text) =>
    text.replace(/[（），：]/g, (char) => ({ '（': '(', '）': ')', '，': ',', '：': ':' })[char]!),
  ),
  onTexts('half-width punctuation as full-width', (text) =>
    text.replace(/[()]/g, (char) => (char === '(' ? '（' : '）')),
  ),
];
