import type { TableKind } from './table-kind.js';

/**
 * Which table a title names, first rule first. Titles are squashed (no spaces, no quotes). Two kinds are told apart by
 * what stands in the table: general-basic / basic-by-function by the 科目, general-expenditure / general-matrix by the
 * heads (see recognize/draft.ts).
 */
const TITLE_RULES: readonly { readonly kind: TableKind; readonly title: RegExp; readonly not?: RegExp }[] = [
  { kind: 'performance', title: /绩效/ },
  { kind: 'three-public', title: /三公/ },
  { kind: 'procurement', title: /政府采购|采购(预算|决算|支出|情况)/, not: /政府购买服务/ },
  { kind: 'agency-operation', title: /机关运行(经费|费|支出)/ },
  { kind: 'assets', title: /(国有|固定)资产|资产(占用|占有|存量|情况)/, not: /国有资产经营/ },
  { kind: 'social-insurance', title: /社会保险基金/ },
  { kind: 'state-capital', title: /国有资(本|产)经营/ },
  { kind: 'fund', title: /政府性?基金|^基金预算/, not: /(政府|部门)(预算)?(支出)?经济分类/ },
  { kind: 'carryover', title: /(上年|年初|以前年度)?结转(和|及)?(结余)?(资金)?(预算|支出|情况|明细|汇总)*表/ },
  {
    kind: 'fiscal-summary',
    title: /财政(预算)?拨款(预算)?(收支|收入支出|收入和支出|收入、支出)(预算|决算)?(总表|总体|情况|预算|决算|表)/,
    not: /一般公共(服务)?预算财政拨款(收支|收入支出)(?!.*总)/,
  },
  { kind: 'general-project', title: /项目(支出|收入支出|收支)|专项业务(经费|费)/, not: /债/ },
  { kind: 'fiscal-account', title: /财政专户(管理)?资金.*支出.*表/, not: /收入|收支/ },
  { kind: 'general-basic', title: /基本支出/ },
  {
    kind: 'general-expenditure',
    title: /一般公共.*(支出|收支).*表|财政(预算)?拨款支出.*表|公共财政.*支出.*表/,
  },
  { kind: 'summary', title: /(收支|收入支出|收入和支出|收入、支出).*表/, not: /分析|收支两条线/ },
  { kind: 'income', title: /收入.*表/, not: /支出|非税|收费|征收/ },
  {
    kind: 'expenditure',
    title: /支出.*表/,
    not: /收入|结构|分析|单位资金|财政专户|专户管理|专项资金|购买服务|非税|债务|项目库|转移支付/,
  },
];

/** Kind that a squashed title names; null when it names none. */
export function kindOfTitle(title: string): TableKind | null {
  return TITLE_RULES.find((rule) => rule.title.test(title) && !rule.not?.test(title))?.kind ?? null;
}

/** Tables that their forms do not call 表. */
export const NOT_CALLED_TABLES: readonly string[] = ['整体支出绩效自评情况'];
