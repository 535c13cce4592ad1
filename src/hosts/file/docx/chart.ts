import { Paragraph, type FileChild } from 'docx';
import {
  ChartRun,
  type BarChartOptions,
  type ChartRunOptions,
  type ColumnChartOptions,
  type PieChartOptions,
} from 'docx/charts';
import { captionOf, descriptionOf, type Chart, type ChartSeries } from '../../../core/narrate/charts/chart.js';
import { patternMark } from './chart-look.js';
import { printable } from './printable.js';
import { run } from './run.js';

/** Twips to the pixel, in which docx measures charts. */
const PIXEL = 15;
const WIDTH = 560;
const HEIGHT: Readonly<Record<Exclude<Chart['kind'], 'bar'>, number>> = { column: 274, pie: 306 };
/** Of one bar, and of what is around them. */
const [BAR, AROUND] = [34, 24];

/** Points: 五号. */
const FONT = { size: 10.5 } as const;

/** Height of chart and caption together, in twips. */
export function chartHeight(chart: Chart): number {
  return heightOf(chart) * PIXEL + 900;
}

function heightOf({ kind, categories }: Chart): number {
  return kind === 'bar' ? BAR * categories.length + AROUND : HEIGHT[kind];
}

/**
 * The chart in the text, with its 题注 below, whose number is text as everywhere else in the 说明; its data stand in a
 * workbook that Word opens under 编辑数据.
 */
export function chartBlock(chart: Chart, nextId: () => number): FileChild[] {
  return [
    new Paragraph({ style: 'Chart', children: [new ChartRun(optionsOf(chart, nextId()))] }),
    new Paragraph({ style: 'Caption', children: [run(captionOf(chart))] }),
  ];
}

function optionsOf(chart: Chart, id: number): ChartRunOptions {
  const common = {
    categories: categoriesOf(chart).map(printable),
    transformation: { width: WIDTH, height: heightOf(chart) },
    font: { name: 'Times New Roman', color: '000000' },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    altText: {
      id: String(id),
      name: printable(captionOf(chart)),
      description: printable(`${chart.title}：${descriptionOf(chart)}`),
    },
  } as const;
  if (chart.kind === 'pie') return { ...common, ...pie(chart) };
  return chart.kind === 'bar' ? { ...common, ...bars(chart) } : { ...common, ...columns(chart) };
}

function columns({ series, decimals }: Chart): Omit<ColumnChartOptions, 'categories'> {
  const negative = series.some(({ values }) => values.some((value) => value.startsWith('-')));
  return {
    type: 'column',
    series: series.map((one, at) => ({ ...data(one), color: patternMark(at) })),
    legend: series.length > 1 ? { position: 'bottom', font: FONT } : false,
    gapWidth: 150,
    overlap: -10,
    dataLabels: { value: true, position: 'outsideEnd', numberFormat: places(decimals), font: FONT },
    categoryAxis: { font: FONT },
    valueAxis: { numberFormat: '#,##0.##', font: FONT, ...(negative ? {} : { minimum: 0 }) },
  };
}

/** A bar has its amount at its end; its share stands with its name, since a label holds one of the two. */
function bars({ series, decimals }: Chart): Omit<BarChartOptions, 'categories'> {
  return {
    type: 'bar',
    series: [{ ...data(series[0]!), color: patternMark(0) }],
    legend: false,
    gapWidth: 60,
    dataLabels: { value: true, position: 'outsideEnd', numberFormat: places(decimals), font: FONT },
    categoryAxis: { font: FONT, reverseOrder: true },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
  };
}

function categoriesOf({ kind, categories, shares = [] }: Chart): string[] {
  return categories.map((name, at) => (kind === 'bar' && shares[at] !== undefined ? `${name} ${shares[at]}%` : name));
}

function pie({ series, categories, percentDecimals }: Chart): Omit<PieChartOptions, 'categories'> {
  const [one] = series;
  return {
    type: 'pie',
    series: [{ ...data(one!), colors: categories.map((_, at) => patternMark(at)) }],
    legend: false,
    dataLabels: {
      category: true,
      percentage: true,
      position: 'bestFit',
      numberFormat: `${places(percentDecimals)}%`,
      font: FONT,
    },
    firstSliceAngle: firstAngle(one!),
  };
}

/** Turns the small slices to the right, where their labels stand below each other. */
function firstAngle({ values }: ChartSeries): number {
  const amounts = values.map(Number);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  let [x, y, at] = [0, 0, 0];
  for (const amount of amounts) {
    const middle = (at + amount / 2) * ((2 * Math.PI) / whole);
    if (amount < whole * SMALL) [x, y] = [x + Math.cos(middle), y + Math.sin(middle)];
    at += amount;
  }
  return x === 0 && y === 0 ? 0 : (Math.round(90 - (Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
}

/** Below this share a label does not fit beside its neighbours at the top. */
const SMALL = 0.1;

function data({ name, values }: ChartSeries): { name: string; values: number[] } {
  return { name: printable(name), values: values.map(Number) };
}

function places(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
