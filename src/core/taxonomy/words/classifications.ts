import { holding, maybe, oneOf } from '../../text/patterns.js';
import { economicNames } from '../economic-classes.js';
import { gather } from '../../sheet/gather.js';

/** 部门预算支出经济分类, 政府支出经济分类: whose classification by economic class. */
const economicOf = (whose: string): string => `${whose}${maybe('预算')}${maybe('支出')}经济`;
/** Heads of columns that name 科目. */
const SUBJECTS = ['科目', '分类', '功能', '经济'];
/** Heads of columns that name projects. */
const PROJECTS = ['项目名称', '项目\\((?:单位|部门)\\)名称', '\\(项目\\)'];
/** Names of the economic classification that no functional 科目 bears. */
const TELLING: ReadonlySet<string> = new Set(gather(['301', '302', '303', '30101'], economicNames));
/** What names of the economic classification hold or end in. */
const ECONOMIC_NAME = holding(oneOf('补助', '缴费', '工资', '奖金', '公积金', '支出$', '费$'));

const GOVERNMENT_ECONOMIC = holding(economicOf('政府'));
const BEFORE_GOVERNMENT = holding(oneOf(economicOf('部门'), '功能'));
const ECONOMIC = holding(oneOf('经济分类', '经济科目'));
const SUBJECT = holding(oneOf(SUBJECTS));
const PROJECT = holding(oneOf(PROJECTS));
const PROJECT_OR_UNIT = holding(oneOf(PROJECTS, '项目单位'));
const PARTY = holding(oneOf('单位', '部门'));

/** Where 科目 of two classifications stand beside each other, functional goes before economic and 部门预算 before 政府预算. */
export function comesSecond(head: string, others: readonly string[]): boolean {
  if (GOVERNMENT_ECONOMIC.test(head)) return others.some((other) => BEFORE_GOVERNMENT.test(other));
  return head.includes('经济') && others.some((other) => other.includes('功能'));
}

/** 经济分类科目, 部门经济科目: a title or head of the economic classification. */
export function saysEconomic(text: string): boolean {
  return ECONOMIC.test(text);
}

/** 科目名称, 功能分类: lines below it are 科目. */
export function saysSubject(head: string): boolean {
  return SUBJECT.test(head);
}

/** 项目名称, 项目(单位)名称: lines below it are projects. */
export function saysProject(head: string): boolean {
  return PROJECT.test(head);
}

/** The same, or 项目单位: beside it codes of seven digits are those of projects. */
export function saysProjectOrItsUnit(head: string): boolean {
  return PROJECT_OR_UNIT.test(head);
}

/** 单位名称, 部门: lines below it are 单位. */
export function saysParty(head: string): boolean {
  return PARTY.test(head);
}

/** 工资福利支出, 基本工资: a name that only the economic classification has. */
export function isTellingEconomicName(name: string): boolean {
  return TELLING.has(name);
}

/** 办公费, 住房公积金: a name as the economic classification has them. */
export function readsAsEconomicName(name: string): boolean {
  return ECONOMIC_NAME.test(name);
}
