import { onAmounts, type Change } from '../change.js';

function zeros(name: string, value: (unit: string) => string): Change {
  return onAmounts(`zero as ${name}`, (cell, { unit, plain }) =>
    cell.value === 0 && !plain ? { ...cell, value: value(unit) } : undefined,
  );
}

function blanks(name: string, value: (unit: string) => string): Change {
  return onAmounts(`blank as ${name}`, (cell, { unit, plain }) =>
    cell.value === null && !plain ? { ...cell, value: value(unit) } : undefined,
  );
}

const SPELLINGS = [
  '0',
  '0.00',
  '0.0',
  '-',
  '--',
  '—',
  '——',
  '－',
  '–',
  '―',
  ' - ',
  '无',
  '（无）',
  '/',
  '／',
  '\\',
  'N/A',
  'n/a',
  'NA',
  '零',
  '　',
  '不适用',
] as const;

export const ZEROS: readonly Change[] = [
  ...SPELLINGS.map((text) => zeros(`“${text}”`, () => text)),
  ...['—', '-', '无', '/', 'N/A'].map((text) => blanks(`“${text}”`, () => text)),
  zeros('“0元” with its unit', (unit) => `0${unit}`),
  zeros('“0.00 元” with its unit', (unit) => `0.00 ${unit}`),
  onAmounts('zero as a blank', (cell, { plain }) =>
    cell.value === 0 && !plain ? { ...cell, value: null } : undefined,
  ),
  onAmounts('zero shown as a dash by its format', (cell) =>
    cell.value === 0 ? { ...cell, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', shown: '-' } : undefined,
  ),
  onAmounts('zero shown as nothing by its format', (cell) =>
    cell.value === 0 ? { ...cell, format: '#,##0.00;-#,##0.00;', shown: '' } : undefined,
  ),
];
