import {
  CATEGORIES,
  inLineOrder,
  LEFT,
  NATURES,
  PROCUREMENT_CONCEPTS,
  SOURCES,
  THREE_PUBLIC_CONCEPTS,
  type LineConcept,
} from './concepts/index.js';
import type { ItemId } from './items.js';
import type { TableKind } from './table-kind.js';
import { memoizeText } from '../text/memoize.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { oneOf, whole } from '../text/patterns.js';
import { gather } from '../sheet/gather.js';

interface LineRule {
  readonly item: ItemId;
  readonly name: RegExp;
}

const ofConcepts = (concepts: readonly LineConcept[]): readonly LineRule[] =>
  gather(inLineOrder(concepts), ({ item, line }) => (line === undefined ? [] : [{ item, name: line }]));

/** Lines of the income side of 收支总表 and 财政拨款收支总表, first rule first. Names are squashed, without numbering and 其中. */
export const INCOME_LINES: readonly LineRule[] = [
  { item: 'current-income', name: /^(本年|当年)(预算|财政拨款)?收入(合计|小计|总计)?$/ },
  { item: 'total-income', name: /^(收入)?(预算|决算)?总(计|额|数)$|^收入合计$|^(合|共)计$|^收、?支总(计|数)$/ },
  { item: 'opening-general', name: /一般公共.*(结转|结余)/ },
  { item: 'opening-fund', name: /基金.*(结转|结余)/ },
  { item: 'opening-state-capital', name: /国有资本.*(结转|结余)/ },
  ...ofConcepts(SOURCES),
];

const SURPLUS = ofConcepts(LEFT).filter(({ item }) => item === 'surplus-distribution');

/** Lines of the expenditure side that are no 类. */
export const EXPENDITURE_LINES: readonly LineRule[] = [
  { item: 'economic-total', name: /^按?(支出)?经济(分类|科目)(支出)?(合计|小计|总计)?$/ },
  { item: 'current-expenditure', name: /^(本年|当年)(预算|财政拨款)?支出(合计|小计|总计)?$/ },
  { item: 'total-expenditure', name: /^(支出)?(预算|决算)?总(计|额|数)$|^支出合计$|^(合|共)计$/ },
  ...SURPLUS,
  { item: 'closing-general', name: /一般公共.*(结转|结余)/ },
  { item: 'closing-fund', name: /基金.*(结转|结余)/ },
  { item: 'closing-state-capital', name: /国有资本.*(结转|结余)/ },
  ...ofConcepts([...LEFT, ...NATURES]),
];

/** What a fund line under a carryover line means. */
export const CARRYOVER_BY_FUND: Readonly<Partial<Record<ItemId, readonly [opening: ItemId, closing: ItemId]>>> = {
  'general-income': ['opening-general', 'closing-general'],
  'fund-income': ['opening-fund', 'closing-fund'],
  'state-capital-income': ['opening-state-capital', 'closing-state-capital'],
};

/** Lines of the 三公 tables; also the heads of those printed as one wide row. */
export const THREE_PUBLIC_LINES: readonly LineRule[] = [
  // 公务用车购置及运行维护 is no number of vehicles
  ...ofConcepts(THREE_PUBLIC_CONCEPTS).slice(0, 1),
  { item: 'count', name: /\((个|人|辆|批|次|批次|人次|台|团组)\)|统计数|团组|人次|批次|保有量|购置数|人数/ },
  ...ofConcepts(THREE_PUBLIC_CONCEPTS).slice(1),
];

const AGENCY_OPERATION = THREE_PUBLIC_CONCEPTS.find(({ id }) => id === 'agency-operation')!;

/** 机关运行经费 as a line, whatever else its table tells of. */
export function isAgencyOperation(name: string): boolean {
  return AGENCY_OPERATION.line!.test(name);
}

const [WHOLE, ...KINDS] = PROCUREMENT_CONCEPTS;

/** 政府采购情况表: the line that 货物, 工程 and 服务 add up to. */
export function isProcurementWhole(name: string): boolean {
  return WHOLE!.line!.test(name);
}

/** 货物, 工程 or 服务 as a line of its own. */
export function isProcurementKind(name: string): boolean {
  return KINDS.some(({ line }) => line!.test(name));
}

/** Total lines of tables by 科目. */
export const TOTAL_LINE =
  /^(合计|总计|共计|总合计|支出合计|收入合计|(支出|收入)总(计|数)|本年(收入|支出)合计|小计|.*三公经费合计)$/;

const NUMBERED_ITEM = whole(`[${NUMERAL_SIGNS}]+、.{2,20}`, oneOf('收入', '支出', '费'));

/** "一、一般公共服务支出": a numbered line of income or expenditure. */
export function isNumberedItem(text: string): boolean {
  return NUMBERED_ITEM.test(text);
}

/** Total lines of the economic form in panels. */
export const ECONOMIC_TOTALS: readonly LineRule[] = ofConcepts(CATEGORIES);

/** Kinds whose lines are 科目 by code. */
export const CODED_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  'income',
  'expenditure',
  'general-expenditure',
  'general-basic',
  'general-project',
  'general-matrix',
  'basic-by-function',
  'economic-summary',
  'agency-operation',
  'fiscal-account',
  'fund',
  'state-capital',
  'social-insurance',
  'carryover',
]);

/** Kinds of them whose lines are economic 科目, or may be: a name that both classifications know is the economic one. */
export const ECONOMIC_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  'general-basic',
  'agency-operation',
  'economic-summary',
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
