import type { ItemId } from './items.js';
import type { TableKind } from './table-kind.js';
import { memoizeText } from '../text/memoize.js';

interface LineRule {
  readonly item: ItemId;
  readonly name: RegExp;
}

/** Lines of the income side of 收支总表 and 财政拨款收支总表, first rule first. Names are squashed, without numbering and 其中. */
export const INCOME_LINES: readonly LineRule[] = [
  { item: 'current-income', name: /^(本年|当年)(预算|财政拨款)?收入(合计|小计|总计)?$/ },
  { item: 'total-income', name: /^(收入)?(预算|决算)?总(计|额|数)$|^收入合计$|^合计$|^收、?支总(计|数)$/ },
  { item: 'opening-general', name: /一般公共.*(结转|结余)/ },
  { item: 'opening-fund', name: /基金(预算)?.*(结转|结余)/ },
  { item: 'opening-state-capital', name: /国有资本.*(结转|结余)/ },
  { item: 'reserve-use', name: /(使用|用|动用|弥补).*(非财政拨款|事业基金|专用|收支差额)/ },
  {
    item: 'opening-carryover',
    name: /^(上年|年初|以前年度|期初).*(结转|结余)|^(财政拨款|非财政拨款)?结转(和)?结余?$|^.*结转(资金)?$/,
  },
  { item: 'state-capital-income', name: /国有资本/ },
  { item: 'fund-income', name: /政府性?基金|^基金预算/ },
  { item: 'general-income', name: /一般公共(服务)?预算|^公共财政|^一般公共/ },
  { item: 'fiscal-account-income', name: /财政专户|专户管理|专户核拨/ },
  { item: 'superior-income', name: /上级(财政)?补助/ },
  { item: 'affiliated-income', name: /(附属|下级)单位/ },
  { item: 'operating-income', name: /经营收入/ },
  { item: 'business-income', name: /^事业收入|^事业预算收入/ },
  { item: 'unit-income', name: /单位资金/ },
  { item: 'fiscal-income', name: /^财政拨款/ },
  { item: 'other-income', name: /^其他(资金)?(收入)?$|^其他资金收入/ },
];

/** Lines of the expenditure side that are no 类. */
export const EXPENDITURE_LINES: readonly LineRule[] = [
  { item: 'economic-total', name: /^按?(支出)?经济(分类|科目)(支出)?(合计|小计|总计)?$/ },
  { item: 'current-expenditure', name: /^(本年|当年)(预算|财政拨款)?支出(合计|小计|总计)?$/ },
  { item: 'total-expenditure', name: /^(支出)?(预算|决算)?总(计|额|数)$|^支出合计$|^合计$/ },
  { item: 'surplus-distribution', name: /结余分配/ },
  { item: 'closing-general', name: /一般公共.*(结转|结余)/ },
  { item: 'closing-fund', name: /基金(预算)?.*(结转|结余)/ },
  { item: 'closing-state-capital', name: /国有资本.*(结转|结余)/ },
  { item: 'closing-carryover', name: /(结转|结余)/ },
  { item: 'basic-expenditure', name: /^基本支出/ },
  { item: 'project-expenditure', name: /^项目支出/ },
  { item: 'operating-expenditure', name: /经营支出/ },
  { item: 'superior-expenditure', name: /(上缴|上解)上级/ },
  { item: 'affiliated-expenditure', name: /对(附属|下级)单位/ },
];

/** What a fund line under a carryover line means. */
export const CARRYOVER_BY_FUND: Readonly<Partial<Record<ItemId, readonly [opening: ItemId, closing: ItemId]>>> = {
  'general-income': ['opening-general', 'closing-general'],
  'fund-income': ['opening-fund', 'closing-fund'],
  'state-capital-income': ['opening-state-capital', 'closing-state-capital'],
};

/** Lines of the 三公 tables; also the heads of those printed as one wide row. */
export const THREE_PUBLIC_LINES: readonly LineRule[] = [
  { item: 'count', name: /\((个|人|辆|批|次|批次|人次|台|团组)\)|统计数|团组|人次|批次|保有量|购置数|人数/ },
  { item: 'agency-operation', name: /机关运行/ },
  { item: 'abroad', name: /因公出国|出国\(境\)/ },
  { item: 'vehicle-purchase', name: /(公务)?用?车辆?购置(费|费用|支出)?$|^购置(费|费用|支出)?$/ },
  { item: 'vehicle-operation', name: /(公务)?用?车.*(运行|运维)|^(运行|运维)(维护)?(费|费用|支出)?$/ },
  { item: 'reception-domestic-foreign-affairs', name: /外事接待/ },
  { item: 'reception-abroad', name: /国\(境\)外.*接待/ },
  { item: 'reception-domestic', name: /国内.*接待/ },
  { item: 'reception', name: /接待/ },
  { item: 'meetings', name: /会议费/ },
  { item: 'training', name: /培训费/ },
  { item: 'three-public-total', name: /^(支出)?(合计|总计|小计)$|三公.*(合计|小计|总计|支出)?$/ },
];

/** 政府采购情况表: the line that 货物, 工程 and 服务 add up to, and these three. */
export const PROCUREMENT_WHOLE = /^(政府)?采购(支出|预算|金额|总额)?(合计|总计|总额|金额)?$/;
export const PROCUREMENT_GROUP = /^(政府)?(采购)?(货物|工程|服务)(类)?(采购)?(支出|预算)?(金额)?$/;

/** 购置 and 运行 together make 公务用车; the combined line is told first. */
export const VEHICLES_LINE = /车.*购置.*(运行|运维)|车.*(运行|运维).*购置|^公务用车(费|经费)?$/;

/** Total lines of tables by 科目. */
export const TOTAL_LINE =
  /^(合计|总计|总合计|支出合计|收入合计|(支出|收入)总(计|数)|本年(收入|支出)合计|小计|(.*)?三公经费合计)$/;

/** Total lines of the economic form in panels. */
export const ECONOMIC_TOTALS: readonly LineRule[] = [
  { item: 'personnel-total', name: /^人员(经费|支出)(合计|小计|总计)$/ },
  { item: 'public-total', name: /^(日常)?公用(经费|支出)(合计|小计|总计)$/ },
];

/** Kinds whose lines are 科目 by code. */
export const CODED_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  'income',
  'expenditure',
  'general-expenditure',
  'general-basic',
  'general-project',
  'general-matrix',
  'basic-by-function',
  'fund',
  'state-capital',
  'social-insurance',
  'carryover',
]);

/** First item whose rule matches a name. */
export function itemByName(rules: readonly LineRule[], name: string): ItemId | null {
  let lookUp = lookUps.get(rules);
  if (lookUp === undefined) {
    lookUp = memoizeText((text) => rules.find((rule) => rule.name.test(text))?.item ?? null);
    lookUps.set(rules, lookUp);
  }
  return lookUp(name);
}

const lookUps = new WeakMap<readonly LineRule[], (name: string) => ItemId | null>();
