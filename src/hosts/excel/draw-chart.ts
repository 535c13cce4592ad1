import type { Chart } from '../../core/narrate/charts/chart.js';
import { fillAt } from '../../core/narrate/charts/fills.js';
import { DATA_WIDTH, type ChartPlace } from './chart-rows.js';
import { decimalPlaces } from '../office/formulas.js';

const TYPES = { column: 'ColumnClustered', pie: 'Pie', bar: 'BarClustered' } as const;
/** Columns wide, with one left blank beside the figures. */
const [FIRST_COLUMN, COLUMNS] = [DATA_WIDTH + 1, 8];
const OURS = '公开图表 ';

/** By its name a chart of ours is told from one that the user has put there. */
export function isOurChart(name: string): boolean {
  return name.startsWith(OURS);
}

/**
 * A native chart beside its figures, in the colours of the pane and of Word; patterns Excel's API has none of. Everything
 * here is of ExcelApi 1.9 or below, the floor.
 */
export function drawChart(sheet: Excel.Worksheet, { block: { chart: drawn, rows }, head, end }: ChartPlace): void {
  const source = sheet.getRangeByIndexes(head, 0, rows.length + 1, 1 + drawn.series.length);
  const chart = sheet.charts.add(TYPES[drawn.kind], source, 'Columns');
  chart.name = `${OURS}${drawn.name}`;
  chart.title.text = drawn.title;
  chart.setPosition(
    sheet.getRangeByIndexes(head - 1, FIRST_COLUMN, 1, 1),
    sheet.getRangeByIndexes(end - 1, FIRST_COLUMN + COLUMNS - 1, 1, 1),
  );
  chart.legend.visible = drawn.series.length > 1;
  if (drawn.series.length > 1) chart.legend.position = 'Bottom';
  LOOKS[drawn.kind](chart, drawn);
}

const LOOKS: Readonly<Record<Chart['kind'], (chart: Excel.Chart, drawn: Chart) => void>> = {
  column: (chart, { series }) => {
    series.forEach((_, at) => colour(chart.series.getItemAt(at), at));
    labelAmounts(chart);
    const negative = series.some(({ values }) => values.some((value) => value.startsWith('-')));
    if (!negative) chart.axes.valueAxis.minimum = 0;
  },
  bar: (chart) => {
    const series = chart.series.getItemAt(0);
    colour(series, 0);
    series.gapWidth = 60;
    labelAmounts(chart);
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  },
  pie: (chart, { categories, percentDecimals }) => {
    const { points } = chart.series.getItemAt(0);
    categories.forEach((_, at) => colour(points.getItemAt(at), at));
    const labels = chart.dataLabels;
    labels.showValue = false;
    labels.showCategoryName = true;
    labels.showPercentage = true;
    labels.separator = ' ';
    labels.numberFormat = `0${decimalPlaces(percentDecimals)}%`;
    labels.position = 'BestFit';
  },
};

function colour(part: Excel.ChartSeries | Excel.ChartPoint, at: number): void {
  part.format.fill.setSolidColor(`#${fillAt(at).colour}`);
}

/** As the cells print them. */
function labelAmounts({ dataLabels }: Excel.Chart): void {
  dataLabels.showValue = true;
  dataLabels.position = 'OutsideEnd';
}
