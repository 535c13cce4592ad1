import { beginning, ending, maybe, oneOf, whole } from '../text/patterns.js';

/** 项 that occur under nearly every 款. */
const COMMON_ITEMS = ['行政运行', '一般行政管理事务', '机关服务', '事业运行'];
const GROUP = '[（(].+[）)]';
const COMMON = whole(oneOf(COMMON_ITEMS), maybe(GROUP));
const OF_GROUP = beginning(`(${COMMON_ITEMS.join('|')})`, `${GROUP}$`);

/** A line of that name is a 项, whatever the length of its code. */
export function isCommonItem(name: string): boolean {
  return COMMON.test(name);
}

/** 行政运行（公安）: some systems print the 款 behind the 项 to tell them apart. */
export function withoutGroup(name: string): string {
  return name.replace(OF_GROUP, '$1');
}

const LEVEL = ending('（[类款项]）');

/** 教育支出（类） without the mark of its level. */
export function withoutLevel(name: string): string {
  return name.replace(LEVEL, '');
}
