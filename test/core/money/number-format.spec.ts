import { equal } from 'node:assert/strict';
import { decimalsOf } from '../../../src/core/money/number-format.js';

describe('the decimals of a number format', () => {
  const cases: readonly (readonly [format: string | undefined, decimals: number | null])[] = [
    [undefined, null],
    ['General', null],
    ['@', null],
    ['yyyy-mm-dd', null],
    ['0', 0],
    ['#,##0', 0],
    ['0.0', 1],
    ['0.00', 2],
    ['#,##0.00', 2],
    ['0.000000', 6],
    ['¥#,##0.00', 2],
    ['"¥"0.00', 2],
    ['\\¥0.0', 1],
    ['$0.00', 2],
    ['[Red]0.00', 2],
    ['[$-804]#,##0.0', 1],
    ['_(0.00_)', 2],
    ['_ #,##0.00', 2],
    ['0.00;-0.000', 2],
    ['0.0?', 1],
    ['.00', 2],
    ['#,###.00', 2],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
    ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 2],
    ['_ ¥* #,##0.0_ ', 1],
    ['_-* #,##0_-', 0],
    ['\\ #,##0.00', 2],
    ['[=0]"";#,##0.00', 2],
    ['0!.0,', 0],
    ['mm:ss.0', null],
    [';;;', null],
  ];
  for (const [format, decimals] of cases) {
    it(`${format ?? 'none'} → ${decimals ?? 'none'}`, () => equal(decimalsOf(format), decimals));
  }
});
