import { beginning, holding, maybe, oneOf } from '../text/patterns.js';

/** Parts that make up their whole whatever the department, by the words of their names. */
const SETS: readonly (readonly RegExp[])[] = [
  // 编制 by kind, people by whether they work
  [beginning('行政'), beginning(oneOf('工勤', '事业'))],
  [holding('行政单位'), holding('事业单位')],
  [beginning('在职'), beginning(oneOf('退休', '离休', '离退休'))],
  // expenditure by nature, 基本支出 by category
  [beginning('基本支出'), beginning('项目支出')],
  [beginning('人员', oneOf('经费', '支出')), beginning(maybe('日常'), '公用', oneOf('经费', '支出'))],
  // 政府采购
  [holding('货物'), holding('工程'), holding('服务')],
  // 总计 of either side: this year, and what is carried from one to the next
  [
    beginning(maybe('本年'), maybe('财政拨款'), '收入'),
    beginning('使用', oneOf('非财政拨款', '专用'), '结余'),
    beginning(oneOf('年初', '上年'), maybe('财政拨款'), '结转'),
  ],
  [
    beginning(maybe('本年'), maybe('财政拨款'), '支出'),
    beginning('结余分配'),
    beginning('年末', maybe('财政拨款'), '结转'),
  ],
  // 财政拨款 by fund
  [beginning('一般公共预算'), beginning('政府性基金'), beginning('国有资本经营')],
  // 固定资产
  [beginning(oneOf('城乡', '房屋', '土地')), beginning('车辆'), beginning('其他')],
];

/** Names that begin with 其他 and are one line of their own. */
const NO_REST = ['交通费', '工资福利', '商品', '社会保障', '资本性'];
const REST = beginning(`其他(?!${oneOf(NO_REST)})`);

/** 其他支出: what is left of a whole. */
export function isRest(name: string): boolean {
  return REST.test(name);
}

/** True when the names are those of a set, each at least once and no other; 货物和工程 is one part, not two. */
export function isNamedSet(names: readonly string[]): boolean {
  return SETS.some(
    (set) =>
      names.length >= set.length &&
      set.every((part) => names.some((name) => part.test(name))) &&
      names.every((name) => set.some((part) => part.test(name))),
  );
}
