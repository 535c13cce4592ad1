import type { CellRef } from '../../sheet/grid.js';

/** A chart as data: what Word, the pane and JSON draw. Amounts in the template's unit, exact. */
export interface Chart {
  /** As templates call it: 收入结构. */
  readonly name: string;
  /** Charts are numbered through the document, from 1. */
  readonly number: number;
  /** "2021年收入预算结构图（单位：万元）" */
  readonly title: string;
  /** A pie has one series and its parts make the whole. */
  readonly kind: 'column' | 'pie';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Decimals that amounts are labelled with. */
  readonly decimals: number;
  readonly percentDecimals: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Decimal strings, one for each category. */
  readonly values: readonly string[];
  /** What is printed beside each: 556.63, and in a pie its share of the whole as the text says it. */
  readonly labels: readonly string[];
  /** Cells of this workbook that the values were taken from. */
  readonly cells: readonly CellRef[];
}

/** "图1 2021年收入预算结构图（单位：万元）" */
export function captionOf({ number, title }: Chart): string {
  return `图${number} ${title}`;
}

/** What a chart says to those who do not see it: "基本支出 423.11，76.15%；项目支出 132.51，23.85%". */
export function descriptionOf({ kind, categories, series }: Chart): string {
  const said = series.map(({ name, labels }) => {
    const values = categories.map((category, at) => `${category} ${labels[at]}`).join('；');
    return kind === 'pie' || series.length === 1 ? values : `${name}：${values}`;
  });
  return said.join('。');
}
