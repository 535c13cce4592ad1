import type { Grid } from '../sheet/grid.js';
import { isChartSheet } from './chart-table.js';
import { isResultSheet } from './result-table.js';

/** Whether a sheet is one that this program has written: 校验结果, 公开图表. It is no table of the workbook's own. */
export function isOwnSheet(sheet: Pick<Grid, 'name' | 'rows'>): boolean {
  return isResultSheet(sheet) || isChartSheet(sheet);
}
