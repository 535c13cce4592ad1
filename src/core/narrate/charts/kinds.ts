/** The charts of 部门决算公开, by the names that templates use. Two years of figures, or the parts of a whole. */
export type ChartKind =
  | { readonly name: string; readonly title: string; readonly years: readonly (readonly SeriesOf[])[] }
  | { readonly name: string; readonly title: string; readonly parts: string };

interface SeriesOf {
  readonly figure: string;
  readonly name: string;
}

/** The first group of figures that are all there in both years is drawn. {数} becomes 预算 or 决算. */
export const CHART_KINDS: readonly ChartKind[] = [
  {
    name: '收支总计',
    title: '收、支{数}总计变动情况图',
    years: [
      [{ figure: '收支总计', name: '收、支总计' }],
      [
        { figure: '收入总计', name: '收入总计' },
        { figure: '支出总计', name: '支出总计' },
      ],
    ],
  },
  { name: '收入结构', title: '收入{数}结构图', parts: '收入来源' },
  { name: '支出结构', title: '支出{数}结构图', parts: '支出构成' },
  {
    name: '财政拨款收支',
    title: '财政拨款收、支{数}总计变动情况图',
    years: [
      [{ figure: '财政拨款收支总计', name: '财政拨款收、支总计' }],
      [
        { figure: '财政拨款收入总计', name: '财政拨款收入总计' },
        { figure: '财政拨款支出总计', name: '财政拨款支出总计' },
      ],
    ],
  },
  {
    name: '一般公共预算支出',
    title: '一般公共预算财政拨款支出{数}变动情况图',
    years: [[{ figure: '一般公共预算支出', name: '一般公共预算财政拨款支出' }]],
  },
  { name: '一般公共预算支出结构', title: '一般公共预算财政拨款支出{数}结构图', parts: '一般公共预算类' },
  { name: '三公经费结构', title: '“三公”经费财政拨款支出{数}结构图', parts: '三公经费构成' },
];

/** Those that a sheet of charts shows: both years of 收支, what was spent on what, 三公. */
export const WORKBOOK_CHARTS: readonly string[] = ['收支总计', '支出结构', '一般公共预算支出结构', '三公经费结构'];
