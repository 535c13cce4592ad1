import type { Dimensions } from '../dimensions.js';
import type { ItemId } from '../items.js';
import { ASSETS, VEHICLES } from './assets.js';
import { BASIC } from './basic.js';
import type { Concept } from './concept.js';
import { COUNTS, type CountConcept } from './counts.js';
import { CARRIED_ON, EXPENDITURE } from './expenditure.js';
import { CARRIED_INTO, INCOME } from './income.js';
import { PROCUREMENT, SMALL_BUSINESS } from './procurement.js';
import { AGENCIES, THREE_PUBLIC } from './three-public.js';

export type { Concept } from './concept.js';
export type { CountConcept } from './counts.js';
export { inHeadOrder, inLineOrder, namesOfLine, saidConcept } from './concept.js';
export { FUNDS, type FundId } from './funds.js';

/** A concept that tables print as a line of its own. */
export interface LineConcept extends Concept {
  readonly item: ItemId;
  readonly column?: Dimensions;
}

/** Sources of income, with what earlier years left. */
export const SOURCES: readonly LineConcept[] = [...INCOME, ...CARRIED_INTO];
/** Natures of expenditure. */
export const NATURES: readonly LineConcept[] = EXPENDITURE;
/** What is left at the end of the year. */
export const LEFT: readonly LineConcept[] = CARRIED_ON;
/** 人员经费 and 公用经费. */
export const CATEGORIES: readonly LineConcept[] = BASIC;
/** 三公, its parts and what stands beside it. */
export const THREE_PUBLIC_CONCEPTS: readonly (LineConcept & { readonly told?: string })[] = THREE_PUBLIC;
/** 机关运行经费 of 行政单位 and of 参公单位. */
export const AGENCY_CONCEPTS: readonly Concept[] = AGENCIES;
/** Numbers that the 三公 table prints. */
export const COUNT_CONCEPTS: readonly CountConcept[] = COUNTS;
/** 政府采购, then its kinds. */
export const PROCUREMENT_CONCEPTS: readonly Concept[] = PROCUREMENT;
/** Of 政府采购 what goes to 中小企业, and of that to 小微企业. */
export const SMALL_BUSINESS_CONCEPTS: readonly Concept[] = SMALL_BUSINESS;
/** 资产总额 with its kinds; vehicles with their uses. */
export const ASSET_CONCEPTS: readonly Concept[] = ASSETS;
export const VEHICLE_CONCEPTS: readonly Concept[] = VEHICLES;

/** All of them, as docs/concepts.md lists them. */
export const CONCEPT_GROUPS: readonly { readonly title: string; readonly concepts: readonly Concept[] }[] = [
  { title: '收入来源', concepts: SOURCES },
  { title: '支出性质', concepts: NATURES },
  { title: '年末结转结余', concepts: LEFT },
  { title: '基本支出', concepts: CATEGORIES },
  { title: '“三公”经费及同表所列', concepts: [...THREE_PUBLIC_CONCEPTS, ...AGENCY_CONCEPTS] },
  { title: '“三公”经费的数量', concepts: COUNT_CONCEPTS },
  { title: '政府采购', concepts: [...PROCUREMENT, ...SMALL_BUSINESS] },
  { title: '国有资产占用', concepts: [...ASSETS, ...VEHICLES] },
];

/** The parts of a concept, in the order of their rows. */
export function partsOf<Row extends Concept>(concepts: readonly Row[], id: string): Row[] {
  return concepts.filter(({ partOf }) => partOf === id);
}

const isWhole = (id: string): boolean => SOURCES.some(({ partOf }) => partOf === id);

/** Sources of 财政拨款 by fund: 一般公共预算, 政府性基金, 国有资本经营. */
export const FISCAL_SOURCES: readonly LineConcept[] = partsOf(SOURCES, 'income.fiscal');

/** Income of the year that no other source holds. */
export const SINGLE_SOURCES: readonly LineConcept[] = SOURCES.filter(
  ({ id }) => !isWhole(id) && !CARRIED_INTO.some((it) => it.id === id),
);

/** Income of the year beside 财政拨款, each by itself. */
export const OWN_SOURCES: readonly LineConcept[] = SINGLE_SOURCES.filter(({ partOf }) => partOf !== 'income.fiscal');

/** Money beside 财政拨款, of this year or of earlier ones. */
export const OTHER_MONEY: readonly LineConcept[] = SOURCES.filter(
  ({ id, partOf }) => id !== 'income.fiscal' && partOf !== 'income.fiscal' && id !== 'income.opening',
);

/** The name that a document of the type gives it. */
export function nameIn({ name, inBudget }: Concept, type: 'budget' | 'final-accounts'): string {
  return type === 'budget' ? (inBudget ?? name) : name;
}
