/**
 * Tables that only the book of a whole government has (财预〔2016〕143号, 地方政府预决算 as against 部门预决算): its revenue by
 * tax, transfers, debt, social insurance, and each budget for all of a county or for its own level. Titles are squashed.
 */
const GOVERNMENT_TITLES: readonly { readonly title: RegExp; readonly not?: RegExp }[] = [
  { title: /一般公共预算(本级|总)?收入.*表/, not: /支出|收支|财政拨款|部门|单位/ },
  { title: /政府性基金(预算)?(本级)?收入.*表/, not: /支出|收支|财政拨款|部门|单位/ },
  { title: /国有资本经营(预算)?(本级)?收入.*表/, not: /支出|收支|财政拨款|部门|单位/ },
  { title: /社会保险基金(预算)?(收入|结余|收支|支出).*表/, not: /财政拨款|部门|单位/ },
  { title: /税收返还|(上级|一般性|专项|分地区|分项目|政府性基金|国有资本经营预算)转移支付/, not: /对下/ },
  { title: /(一般|专项|政府)债务?(限额|余额|发行|还本|付息|使用|情况)/ },
  {
    title:
      /(一般公共预算|政府性基金|国有资本经营|社会保险基金)(预算)?.{0,12}(平衡(情况)?表|分级表|变动(及结余、?结转)?情况表)/,
    not: /财政拨款|部门|单位/,
  },
  { title: /转移性(收支|收入|支出)?(和|及|与)债务/ },
  {
    title: /[省市县区旗](本级|级)?(政府)?(一般公共预算|政府性基金|国有资本经营|社会保险基金)/,
    not: /部门|单位|财政拨款|[局委办院校馆站所会队]/,
  },
  { title: /一般公共预算本级(基本)?支出/ },
];

/** Tables that a department's book alone has. */
const DEPARTMENT_TITLES = /部门|单位|财政拨款|^(20\d\d年)?(度)?(收支|收入|支出|收入支出)(预算|决算)?总表$/;

/** What of a revenue table no department has as a line. */
const TAXES: ReadonlySet<string> = new Set(['增值税', '企业所得税', '个人所得税', '城市维护建设税', '税收收入']);

export function isGovernmentTitle(title: string): boolean {
  return GOVERNMENT_TITLES.some((one) => one.title.test(title) && !one.not?.test(title));
}

export function isDepartmentTitle(title: string): boolean {
  return DEPARTMENT_TITLES.test(title);
}

/** `label` squashed, numbering allowed: "1、增值税", "10101增值税". */
export function isTax(label: string): boolean {
  return TAXES.has(label.replace(/^[\d一二三四五六七八九十、.．()（）]+/, ''));
}
