import type { Calculation } from '../sheet/grid.js';

/** Why the values of formulas may be out of date, and what to do. */
export function sayCalculation(calculation: Calculation, formulas: boolean): string {
  if (!formulas) return '工作簿设为手动重算；各表的金额没有公式，不受影响。';
  return calculation === 'manual'
    ? '工作簿设为手动重算，公式的结果可能不是最新的；请在 Excel 中按 F9 重算并保存后再核对。'
    : '工作簿里的公式还没有重算，结果可能不是最新的；请在 Excel 中打开，算完并保存后再核对。';
}
