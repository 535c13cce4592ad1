import type { DisclosureOutline } from '../disclosure/model.js';
import type { Chart } from '../narrate/charts/chart.js';
import type { CellRef, Grid } from '../sheet/grid.js';
import { documentLine } from './words.js';

/** The figures of one chart as they stand beside it. */
export interface ChartBlock {
  readonly chart: Chart;
  /** The first is that of the names, those of the series follow. */
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly name: string;
  /** Plain decimals in the chart's unit, one for each series. */
  readonly values: readonly string[];
  /** The percentage, "76.15", of a part of a whole. */
  readonly share: string | null;
  /** Cells of this workbook, for each series; none where the value comes from elsewhere. */
  readonly cells: readonly (readonly CellRef[])[];
}

/** The sheet 公开图表, still without any form. */
export interface ChartTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly blocks: readonly ChartBlock[];
}

export const CHART_SHEET = '公开图表';
const OURS = '图和数由公开表助手写入';
const HINT = `${OURS}，不随表变动；表改了，校验后再点“插入图表”更新。点“出处”跳到该格。`;
const SOURCE = '出处';
const SHARE = '占比';

/** Whether a sheet is one that these charts were written to: it is no table of the workbook's own. */
export function isChartSheet({ name, rows }: Pick<Grid, 'name' | 'rows'>): boolean {
  return (
    name.startsWith(CHART_SHEET) && rows[0]?.[0]?.value === CHART_SHEET && String(rows[2]?.[0]?.value).startsWith(OURS)
  );
}

/** @param on the day of it: "2024年3月5日" */
export function chartTable(
  { document, workbook }: DisclosureOutline,
  charts: readonly Chart[],
  on: string,
): ChartTable {
  return {
    title: CHART_SHEET,
    head: [[documentLine(document), workbook, `写入于 ${on}`].filter(Boolean).join(' · '), HINT],
    blocks: charts.map(blockOf),
  };
}

function blockOf(chart: Chart): ChartBlock {
  const { kind, series, shares, categories } = chart;
  return {
    chart,
    heads: [kind === 'column' ? '年度' : '项目', ...series.map(({ name }) => name), ...(shares ? [SHARE] : []), SOURCE],
    rows: categories.map((name, at) => ({
      name,
      values: series.map(({ values }) => values[at]!),
      share: shares?.[at] ?? null,
      cells: series.map(({ cells }) => cells[at]!),
    })),
  };
}
