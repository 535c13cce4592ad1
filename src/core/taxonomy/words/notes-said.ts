import { holding, maybe, oneOf } from '../../text/patterns.js';
import type { TableKind } from '../table-kind.js';

/**
 * What the note under a table says of it: that it is empty and why, and of which money. 财预〔2016〕143号 has empty tables
 * published too; beside them stands that there is nothing of the kind.
 */

/** "本部门没有政府性基金预算", "本表无数据", "不涉及此项", "未安排": nothing of the kind. */
export const SAYS_NOTHING = /无|没有|未安排|未发生|未使用|不涉及|不存在|空表|为空|为零/;

/** A sentence that says so of a department, a year or a table, wherever it stands. */
export const NOTHING_SENTENCE =
  /(部门|单位|[本此该]表|我局|本局|年度?).{0,12}(无|没有|未安排|未发生|不涉及|不存在|为空).{2}/;

/** The table itself is said to be empty. */
export const SAYS_EMPTY_TABLE =
  /[本此该]表(格)?(是|为)?(无数据|空表|为空|无内容|没有数据|无数字)|^\(?(空表|无数据)\)?[。;；]?$/;

/** Money that has tables of its own, as notes name it. */
const MONEY: readonly { readonly kind: TableKind; readonly names: RegExp; readonly name: string }[] = [
  { kind: 'fund', names: /政府性?基金/, name: '政府性基金' },
  { kind: 'state-capital', names: /国有资[本产]经营/, name: '国有资本经营' },
  { kind: 'three-public', names: /三公/, name: '“三公”经费' },
  { kind: 'procurement', names: /政府采购/, name: '政府采购' },
];

/** The money that a note says there is none of, where it names one kind alone; null where it names none or several. */
export function moneyDenied(note: string): { readonly kind: TableKind; readonly name: string } | null {
  if (!SAYS_NOTHING.test(note)) return null;
  const named = MONEY.filter(({ names }) => names.test(note));
  return named.length === 1 ? named[0]! : null;
}

/** The same for a table; undefined where its kind is none of these. */
export function moneyOf(kind: TableKind): string | undefined {
  return MONEY.find((money) => money.kind === kind)?.name;
}

const REASON = holding(oneOf('原因', `主要${oneOf('是', '系', '由于')}`));
const ADJUSTED = holding(oneOf('全年', `调整${maybe('后')}${maybe('的')}`), '预算');

/** True when a note below a table gives the reason of a change. */
export function saysReason(note: string): boolean {
  return REASON.test(note);
}

/** True when a note says that the 预算数 of final accounts is the adjusted one. */
export function saysAdjustedBudget(note: string): boolean {
  return ADJUSTED.test(note);
}
