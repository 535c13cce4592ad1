import { anyOf, maybe, oneOf, whole } from '../../text/patterns.js';

/** What goes into what is left at the end of a year, or is it. */
export type Carried = 'start' | 'income' | 'used' | 'expenditure' | 'allotted' | 'end';

const MONEY = anyOf('政府性基金', '国有资本经营', '一般公共', '预算', '财政拨款', '本年', '有');
const LEFT = `${maybe('结转')}${maybe('和', '及', '与')}${maybe('结余')}${maybe('资金')}`;
const KINDS: readonly (readonly [Carried, RegExp])[] = [
  ['start', whole(MONEY, oneOf('年初', '上年'), MONEY, '(?=结)', LEFT)],
  ['end', whole(MONEY, '年末', MONEY, '(?=结)', LEFT)],
  ['used', whole(MONEY, '使用非财政拨款结余')],
  ['allotted', whole(MONEY, '结余分配')],
  ['income', whole(MONEY, '收入', maybe('合计'))],
  ['expenditure', whole(MONEY, '支出', maybe('合计'))],
];

/** 年初结转和结余, 本年收入, 结余分配 …; null for other names. */
export function carriedAs(noun: string): Carried | null {
  return KINDS.find(([, named]) => named.test(noun))?.[0] ?? null;
}
