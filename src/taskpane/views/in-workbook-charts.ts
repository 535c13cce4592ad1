import type { ChartTable } from '../../core/report/chart-table.js';
import type { Engine } from '../engine/client.js';
import type { OwnSheet } from '../host.js';
import { wishOf } from '../pipeline.js';
import type { Result } from '../state.js';

const CHARTS = '公开图表';

/** Writes the sheet 公开图表; what was done, for the user. */
export async function insertCharts(result: Result, sheet: OwnSheet<ChartTable>, engine: Engine): Promise<string> {
  const { workbook, disclosure, prior } = result;
  const charts = await engine.ask('charts', wishOf(result), { book: workbook, prior: prior?.workbook });
  if (charts.length === 0) return '没有可以画的图：结构图要有两项以上且相加等于总数，两年对比要选上年公开表';
  const { chartTable } = await import(/* webpackChunkName: "results" */ '../../core/report/chart-table.js');
  await sheet.put(chartTable(disclosure, charts, new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' })));
  const years = charts.some(({ kind }) => kind === 'column') ? '' : '；选了上年公开表才有两年对比图';
  return `已把 ${charts.length} 张图写入“${CHARTS}”表${years}`;
}

export async function removeCharts(sheet: OwnSheet<ChartTable>): Promise<string> {
  return (await sheet.remove(CHARTS)) > 0 ? `已删除“${CHARTS}”表` : `工作簿里没有写入过“${CHARTS}”表`;
}
