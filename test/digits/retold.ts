import type { Placed } from '../core/reconcile/changed-figures.js';

interface Text {
  readonly text: string;
  readonly figures: readonly Placed[];
}

export type Words = readonly (readonly [said: string, otherwise: string])[];

/** The templates' own words. */
export const AS_WRITTEN: Words = [];

/** How other provinces say the same; the first that stands at a place is taken. */
export const OTHERWISE: Words = [
  ['比上年决算数', '较上年决算数'],
  ['比上年预算数', '较上年预算数'],
  ['比上年', '较上年'],
  ['与上年相比', '与上年度相比较'],
  ['增加', '增加了'],
  ['增长', '增长了'],
  ['减少', '减少了'],
  ['下降', '下降了'],
  ['其中：', '其中，'],
  ['合计', '共计'],
  ['主要包括：', '具体为：'],
  ['包括：', '具体包括：'],
  ['年初预算为', '年初预算数为'],
  ['支出决算为', '决算支出数为'],
  ['完成年初预算的', '完成预算的'],
  ['占本年支出', '占全年支出'],
  ['主要用于：', '主要用于'],
  ['持平', '基本一致'],
  ['预算数为', '预算安排'],
  ['一般公共预算财政拨款', '一般公共预算拨款'],
];

/** The same text in other words; its figures stay what they are. */
export function retold({ text, figures }: Text, words: Words): Text {
  let [told, from] = ['', 0];
  const moved: Placed[] = [];
  const say = (to: number): void => {
    while (from < to) {
      const found = words.find(([said]) => text.startsWith(said, from) && from + said.length <= to);
      told += found ? found[1] : text[from];
      from += found ? found[0].length : 1;
    }
  };
  for (const figure of figures) {
    say(figure.start);
    const start = told.length;
    told += text.slice(figure.start, figure.end);
    from = figure.end;
    moved.push({ ...figure, start, end: told.length });
  }
  say(text.length);
  return { text: told, figures: moved };
}
