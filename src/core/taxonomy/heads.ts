import { CATEGORIES, inHeadOrder, NATURES, SOURCES, type LineConcept } from './concepts/index.js';
import type { Dimensions } from './dimensions.js';
import type { TableKind } from './table-kind.js';
import { memoizeText } from '../text/memoize.js';
import { holding, maybe, oneOf, whole } from '../text/patterns.js';
import { gather } from '../sheet/gather.js';

/** What a column holds, as far as its head tells. */
export type ColumnRole = 'ordinal' | 'code' | 'organization-code' | 'label' | 'text' | 'amount';

/** Heads of columns that hold no amount; the last head of the column's path is asked. Heads are squashed. */
const ROLE_RULES: readonly { readonly role: ColumnRole; readonly head: RegExp }[] = [
  { role: 'ordinal', head: /^(序号|行次|栏次|顺序号)$/ },
  { role: 'organization-code', head: /^(预算)?(单位|部门)(编码|代码|编号)$/ },
  {
    role: 'code',
    head: /^(类|款|项|目|类款|款项|类款项)$|^(支出|收入|预算)?(部门|政府)?(预算)?(支出)?(功能|经济)?(分类)?(科目)?(分类)?(编码|代码|编号)(类款项?)?$|^科目$/,
  },
  { role: 'text', head: /(编码|代码|编号|号码)$|身份证|证件号|[账帐卡]号|电话|手机|联系(人|方式)|^姓名$/ },
  {
    role: 'label',
    head: holding(
      oneOf(
        '^(收支|收入|支出|功能|经济)?项目(\\(.*\\))?$',
        '(科目|单位|部门|项目|任务|活动|分类|资产|采购品目)名称',
        '^(单位|部门|项目)\\((项目|单位|部门)\\)名称$',
        '^名称$',
        '功能分类(\\(.*\\))?$',
        '经济分类(科目)?$',
        '^(预算|支出|功能|经济)科目(\\(.*\\))?$',
        '支出内容$',
        '^(内容|摘要|类别|资金来源|单位|部门|预算单位|科目名称.*)$',
      ),
    ),
  },
  {
    role: 'text',
    head: /备注|说明|年度$|年份|采购(方式|目录|类型|形式|品目)|内容$|指标|目标|依据|起止|负责人|规格|计量单位|责任|用途|事项|时间|日期/,
  },
];

/** A head that says "all of it" and nothing else. */
export const TOTAL_HEAD =
  /^(合计|总计|共计|小计|总额|金额合计|资金总额|计|(本年)?(收入|支出)(预算|决算)?(合计|总计|小计)|(预算|决算)?(合计|总计)数?|(总计|合计)\(?金额\)?)$/;

const SIDE = whole(oneOf('收入', '支出'));
const CARRYOVER = holding(oneOf('结转', '结余'));
const PERCENT = holding(oneOf('[增减比率%]', '幅度'));

/** 收入 or 支出 alone: a side of the account, or a column of it. */
export function isSideHead(head: string): boolean {
  return SIDE.test(head);
}

/** 2023年结转: money of an earlier year that is this year's to spend. */
export function saysCarryover(head: string): boolean {
  return CARRYOVER.test(head);
}

/** 增减幅度, 完成率: figures below may be percentages. */
export function mayBePercent(head: string): boolean {
  return PERCENT.test(head);
}

/** Heads of the columns of a 资产 table that hold money. */
export const VALUE_HEAD = /金额|价值|原值|净值|账面/;

/** A head of a plain amount: known, without facets of its own. */
const PLAIN_HEAD = whole(
  oneOf(
    ['金额', '预算', '预算数', '预算额', '预算金额', '年初预算数', '决算数', '决算统计数', '执行数', '数额'],
    ['本年预算(数)?', '本年(预算|决算)?数', '部门预算', '当年预算', '(项目|采购)金额'],
    ['(本年)?(收入|支出)(预算|决算)?(数|情况)?', '收支', '资金来源', '资金性质', '财政拨款(收入|支出)'],
    ['项目', '科目', '.*三公.*', '其中[:：]?', '20\\d\\d年(度)?(预算|决算)?(数)?'],
  ),
);

/** Heads of the budget as it was adjusted in the course of the year. */
const ADJUSTED = ['调整预算', '调整后预算', '预算调整', '全年预算', '全年执行'];
const ADJUSTED_HEAD = whole(oneOf(ADJUSTED), maybe('数', '额', '金额'));

/**
 * Columns of the forms that give a figure no facet of its own: a part of the column before (教育收费 of 事业收入, 财决公开02表;
 * 专项资金 of the 四川 forms; 已预拨), the one figure of a list (统计数, 财决附03表), a year's figure by its stage.
 */
const PRINTED_HEAD = whole(
  maybe('其中:?'),
  oneOf(
    '非?教育收费(?:收入)?(?:预算)?(?:数)?',
    '专项资金列入部门预算的项目',
    '已预拨',
    ['统计数', '全年数', '当年财政拨款安排', '机关运行经费(?:支出)?'],
    '(?:20\\d\\d年度?|上年)执行数',
  ),
);

interface HeadRule {
  readonly head: RegExp;
  readonly gives: Dimensions;
  /** Only in these kinds. */
  readonly kinds?: readonly TableKind[];
}

/** Kinds that may print 年初, 本年收入, 本年支出 and 年末 beside each other; in two-sided tables these words only name the side. */
const FLOW_KINDS: readonly TableKind[] = [
  'expenditure',
  'general-expenditure',
  'general-basic',
  'general-project',
  'general-matrix',
  'basic-by-function',
  'economic-summary',
  'fiscal-account',
  'fund',
  'state-capital',
  'social-insurance',
];

const ofConcepts = (concepts: readonly LineConcept[]): readonly HeadRule[] =>
  gather(inHeadOrder(concepts), ({ head, column }) =>
    head === undefined || column === undefined ? [] : [{ head, gives: column }],
  );

/**
 * Facets that a head gives its column; every matching rule of the first group that matches applies per head, deeper
 * heads override. Forms: 公开01–09表 of the final accounts, and the budget forms of the provinces.
 */
const FACET_RULES: readonly (readonly HeadRule[])[] = [
  // change and quantity columns first: they are no amounts of their own
  [
    {
      head: /(增减|增长|增幅|比上年|较上年|与上年|同比|完成|占).*(%|率|比例|比重|幅度|百分)|(%|率|比例|比重|百分比|占比|幅度|增幅)\)?$/,
      gives: { change: 'percent' },
    },
    { head: /增减|(比|较|与)上年|增加\(?减少|增长额|变动额|差额|差异/, gives: { change: 'amount' } },
    { head: /数量|人数|人次|个数|批次|辆|面积|编制数|户数|分值|得分/, gives: { quantity: true } },
  ],
  // measure and year
  [
    {
      head: /^(年初|上年|以前年度|期初).*(结转|结余)/,
      gives: { measure: 'opening' },
      kinds: ['income', ...FLOW_KINDS],
    },
    { head: /^(上年|年初|以前年度).*(结转|结余)/, gives: { fund: 'carryover' } },
    { head: /(使用|用|动用|弥补).*(非财政拨款|事业基金|专用|收支差额)/, gives: { measure: 'reserve' } },
    { head: /^(年末|年终|期末).*(结转|结余)|结转下年/, gives: { measure: 'closing' } },
    { head: /^(本年|当年)收入/, gives: { measure: 'current' }, kinds: ['income'] },
    { head: /^(本年|当年)收入/, gives: { measure: 'income' }, kinds: FLOW_KINDS },
    { head: /^(本年|当年)支出/, gives: { measure: 'expenditure' }, kinds: FLOW_KINDS },
    { head: /^(上年|去年)(度)?(预算|决算|执行|完成|实际)?(数|额)?$/, gives: { year: 'prior' } },
  ],
  // nature of expenditure, category
  [
    { head: /^项目支出结转$|^结转$/, gives: { nature: 'carryover' } },
    { head: /^项目支出结余$|^结余$/, gives: { nature: 'surplus' } },
    ...ofConcepts([...NATURES, ...CATEGORIES]),
  ],
  // funds and sources
  [{ head: /社会保险基金/, gives: { fund: 'social-insurance' } }, ...ofConcepts(SOURCES)],
];

/** Kinds whose heads may be 类 and 款 of the economic classification. */
export const ACROSS_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['general-matrix', 'economic-summary']);

/** Facets that a kind has by itself and that a head therefore does not tell apart. */
export const KIND_DEFAULTS: Readonly<Partial<Record<TableKind, Dimensions>>> = {
  'expenditure': { measure: 'expenditure' },
  'fiscal-summary': { fund: 'fiscal' },
  'general-expenditure': { fund: 'general', measure: 'expenditure' },
  'general-matrix': { fund: 'general', measure: 'expenditure' },
  'general-basic': { fund: 'general', nature: 'basic', measure: 'expenditure' },
  'general-project': { fund: 'general', nature: 'project', measure: 'expenditure' },
  'basic-by-function': { nature: 'basic', measure: 'expenditure' },
  'economic-summary': { measure: 'expenditure' },
  'agency-operation': { fund: 'general', nature: 'basic', category: 'public', measure: 'expenditure' },
  'fiscal-account': { fund: 'fiscal-account', measure: 'expenditure' },
  'fund': { fund: 'fund', measure: 'expenditure' },
  'state-capital': { fund: 'state-capital', measure: 'expenditure' },
  'social-insurance': { fund: 'social-insurance', measure: 'expenditure' },
  'carryover': { fund: 'carryover', measure: 'opening' },
};

/** True when a head is in the taxonomy at all. */
export const isKnownHead = memoizeText(
  (head) =>
    TOTAL_HEAD.test(head) ||
    PLAIN_HEAD.test(head) ||
    ADJUSTED_HEAD.test(head) ||
    PRINTED_HEAD.test(head) ||
    FACET_RULES.some((group) => group.some((rule) => rule.head.test(head))),
);

/** Role that a head alone tells; null when it tells none. */
export const roleOfHead = memoizeText((head) => ROLE_RULES.find((rule) => rule.head.test(head))?.role ?? null);

/** Facets of one head in a kind. */
export function facetsOfHead(head: string, kind: TableKind): Dimensions {
  let facets = facetsByKind.get(kind);
  if (facets === undefined) {
    facets = memoizeText((text) => readFacets(text, kind));
    facetsByKind.set(kind, facets);
  }
  return facets(head);
}

const facetsByKind = new Map<TableKind, (head: string) => Dimensions>();

function readFacets(head: string, kind: TableKind): Dimensions {
  let facets: Dimensions = {};
  for (const group of FACET_RULES) {
    const rule = group.find((entry) => entry.head.test(head) && (entry.kinds?.includes(kind) ?? true));
    if (rule) facets = { ...facets, ...rule.gives };
    if (facets.change || facets.quantity) return facets;
  }
  return facets;
}

/** 预算数, 调整预算数, 决算数: the stage a head names. */
export const stageOfHead = memoizeText((head): Dimensions['stage'] | null => {
  if (/调整|全年预算/.test(head)) return 'adjusted';
  if (/决算|执行数|实际(支出|发生)数?/.test(head)) return 'final';
  return /(年初)?预算(数|额|金额)$|^(年初)?预算$/.test(head) ? 'budget' : null;
});
