import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';

/** How the report of a government adds up and balances. */

/** 加强, 加快 and the like add nothing. */
const ADDED = beginning('再?加(?![强快大工班固油装密倍急速征收])上?');
const ADDED_ABOVE = ending('加上?：');
const TAKEN = beginning(oneOf('减去', '减(?=上解|结转|调出)', '扣除', '扣减'));

/** "加上级补助收入", and "加上：" before the words: the figure is added. */
export function isAdded(words: string, before: string): boolean {
  return ADDED.test(words) || ADDED_ABOVE.test(before);
}

/** "减去上解支出". */
export function isTakenOff(words: string): boolean {
  return TAKEN.test(words);
}

const AMOUNTING = maybe('数', '额', '完成', '预计', '安排', '共', '约') + maybe('为', '是', '达到?', '共');
const TOTAL = ending(
  oneOf(
    `${oneOf('收入', '支出', '收支', '财力', '资金')}${oneOf('总计', '总量', '合计')}`,
    `总${oneOf('收入', '支出', '财力', '收支')}`,
    '总计',
  ),
  AMOUNTING,
);

/** "一般公共预算总收入为", "支出总计": what a sum comes to. */
export function isTotal(words: string): boolean {
  return TOTAL.test(words);
}

const INCOMPLETE = holding(oneOf('等', '及其他', '、', '其中'));

/** Names without amounts, or parts of parts: the terms are not all told, or not as terms. */
export function leavesTermsOut(between: string): boolean {
  return INCOMPLETE.test(between);
}

const TOTAL_OF = {
  income: ending(oneOf('收入总计', '总收入', '收入总量', '收入合计', '总财力'), AMOUNTING),
  expenditure: ending(oneOf('支出总计', '总支出', '支出总量', '支出合计'), AMOUNTING),
} as const;

/** Which side of the account the words before an amount say that it is the total of. */
export function totalOf(words: string): keyof typeof TOTAL_OF | null {
  if (TOTAL_OF.income.test(words)) return 'income';
  return TOTAL_OF.expenditure.test(words) ? 'expenditure' : null;
}

const SET_OFF = holding(oneOf('收支相抵', '收支品迭', '收支轧抵', '相抵后'));
const BALANCED = holding(`${oneOf('收支', '总量', '当年', '决算', '预算', '实现', '保持')}${maybe('基本')}平衡`);
const LEFT = holding(oneOf('结转', '结余', '滚存'));

/** "收支相抵，年终结余3亿元": what is left between the totals before. */
export function setsOff(words: string): boolean {
  return SET_OFF.test(words) && LEFT.test(words);
}

/** "收支平衡": the two totals are one amount. */
export function saysBalanced(words: string): boolean {
  return BALANCED.test(words);
}

/** Wholes whose parts the budget law itself tells: nothing else can be among them. */
const CLOSED: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  {
    whole: ending(oneOf('一般公共预算', '公共财政预算'), maybe('本级', '本年', '地方'), '收入'),
    parts: [ending(`(?<!非)税收${maybe('收入')}`), ending(`非税${maybe('收入')}`)],
  },
  {
    whole: ending(oneOf('上级补助', '转移支付', '转移性', '中央补助', '省补助'), maybe('收入')),
    parts: [holding(oneOf('返还性', '税收返还')), holding(`一般性转移支付`), holding(`专项转移支付`)],
  },
  {
    whole: ending('债务', oneOf('限额', '余额')),
    parts: [holding(`一般债务`), holding(`专项债务`)],
  },
  {
    whole: ending('新增', maybe('地方政府', '政府'), oneOf('债券', '债务'), maybe('限额', '资金', '收入')),
    parts: [holding(`一般债[务券]`), holding(`专项债[务券]`)],
  },
];

/** True where the names are all the parts that a whole of this name can have, each once. */
export function isClosedSet(whole: string, names: readonly string[]): boolean {
  return CLOSED.some(
    (set) =>
      set.whole.test(whole) &&
      set.parts.length === names.length &&
      set.parts.every((part) => names.filter((name) => part.test(name)).length === 1),
  );
}
