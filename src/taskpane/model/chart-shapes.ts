import type { Chart } from '../../core/narrate/charts/chart.js';

/** Sizes of the drawing, in its own units. */
export const CHART_SIZE = { width: 320, columnHeight: 170, pie: 130, row: 34, rowBar: 11 } as const;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which series it belongs to. */
  readonly series: number;
  readonly label: string;
  /** Where the label stands: above the bar, or below one that is negative. */
  readonly labelY: number;
}

/** A slice from one angle to another as a path around the middle; a whole is two halves. */
export function slicePaths({ series }: Chart, radius: number): string[] {
  const values = series[0]!.values.map(Number);
  const whole = values.reduce((sum, value) => sum + value, 0);
  let turned = 0;
  return values.map((value) => {
    const from = turned;
    turned += value / whole;
    return `M${radius} ${radius}L${point(from, radius)}A${radius} ${radius} 0 ${value / whole > 0.5 ? 1 : 0} 1 ${point(turned, radius)}Z`;
  });
}

/** Clockwise from the top. */
function point(share: number, radius: number): string {
  const angle = share * 2 * Math.PI;
  return `${round(radius + radius * Math.sin(angle))} ${round(radius - radius * Math.cos(angle))}`;
}

/** Bars of each category side by side, from the line of zero. */
export function barsOf({ categories, series }: Chart): {
  readonly bars: readonly Bar[];
  readonly zero: number;
  readonly middles: readonly number[];
} {
  const { width, columnHeight } = CHART_SIZE;
  const [top, bottom] = [18, columnHeight - 36];
  const all = series.flatMap(({ values }) => values.map(Number));
  const [most, least] = [Math.max(0, ...all), Math.min(0, ...all)];
  const y = (value: number): number => round(bottom - ((value - least) / (most - least || 1)) * (bottom - top));
  const group = width / categories.length;
  const bar = Math.min(56, (group * 0.8) / series.length);
  const bars = categories.flatMap((_, category) =>
    series.map(({ values, labels }, at): Bar => {
      const value = Number(values[category]);
      const [high, low] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
      return {
        x: round(group * (category + 0.5) - (bar * series.length) / 2 + bar * at),
        y: high,
        width: round(bar),
        height: round(low - high),
        series: at,
        label: labels[category]!,
        labelY: value < 0 ? low + 12 : high - 5,
      };
    }),
  );
  return { bars, zero: y(0), middles: categories.map((_, category) => round(group * (category + 0.5))) };
}

/** How long the bar of each part is, the largest all across. */
export function lengthsOf({ series }: Chart): number[] {
  const values = series[0]!.values.map(Number);
  const most = Math.max(...values);
  return values.map((value) => round((value / most) * CHART_SIZE.width));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
