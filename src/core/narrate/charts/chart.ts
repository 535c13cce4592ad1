import type { CellRef } from '../../sheet/grid.js';

/** A chart as data: what Word, the pane and JSON draw. Amounts in the template's unit, exact. */
export interface Chart {
  /** As templates call it: 收入结构. */
  readonly name: string;
  /** Charts are numbered through the document, from 1. */
  readonly number: number;
  /** "2021年收入预算结构图（单位：万元）" */
  readonly title: string;
  /** Years side by side; or the parts of a whole in one series: slices, bars where there would be too many slices. */
  readonly kind: 'column' | 'pie' | 'bar';
  readonly categories: readonly string[];
  /** Of parts of a whole: the percentage of each as the text says it, "76.15". */
  readonly shares?: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Decimals that amounts are labelled with. */
  readonly decimals: number;
  readonly percentDecimals: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Decimal strings, one for each category. */
  readonly values: readonly string[];
  /** What is printed beside each: 556.63, and of a part its share of the whole as the text says it. */
  readonly labels: readonly string[];
  /** Cells of this workbook that each value was taken from. */
  readonly cells: readonly (readonly CellRef[])[];
}

/** "图1 2021年收入预算结构图（单位：万元）" */
export function captionOf({ number, title }: Chart): string {
  return `图${number} ${title}`;
}

/** What a chart says to those who do not see it: "基本支出 423.11，76.15%；项目支出 132.51，23.85%". */
export function descriptionOf({ categories, series }: Chart): string {
  const said = series.map(({ name, labels }) => {
    const values = categories.map((category, at) => `${category} ${labels[at]}`).join('；');
    return series.length === 1 ? values : `${name}：${values}`;
  });
  return said.join('。');
}
