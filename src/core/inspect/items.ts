import { DISCLOSURE_RULES, PRACTICE } from '../taxonomy/relations/rule.js';
import { REQUIRED_TABLES } from '../taxonomy/required.js';

/**
 * What inspections of 预决算公开 look at, group by group: 及时性, 完整性, 细化程度, 真实性 and 公开形式, as the national inspections
 * have it since 2015, with what a published file must not hold. Basis beside each; wording our own.
 */
export interface InspectionItem {
  readonly id: string;
  readonly group: InspectionGroup;
  /** What is asked for, as a sentence that is true where it is kept. */
  readonly asks: string;
  readonly basis: string;
  /** Only a person can tell: nothing of it stands in the files. */
  readonly byPerson?: true;
}

export const INSPECTION_GROUPS = ['及时性', '完整性', '细化程度', '真实性', '保密与个人信息', '公开形式'] as const;
export type InspectionGroup = (typeof INSPECTION_GROUPS)[number];

const BUDGET_LAW = '预算法第十四条';
const NO_OTHER = '个人信息保护法；政府信息公开条例';

const TABLES: readonly InspectionItem[] = REQUIRED_TABLES.map(({ kinds, name, basis }) => ({
  id: `table.${kinds[0]!}`,
  group: '完整性',
  asks: `公开${name}`,
  basis,
}));

const ROWS: readonly (readonly [id: string, group: InspectionGroup, asks: string, basis: string, by?: 'person'])[] = [
  ['time.approved', '及时性', '批复后 20 日内公开', BUDGET_LAW, 'person'],
  // the tables come first in their group
  ['table.numbering', '完整性', '表号连续，没有漏放的表', PRACTICE],
  ['empty.said', '完整性', '没有数据的表列出空表并写明原因', DISCLOSURE_RULES],
  ['text.duties', '完整性', '说明部门职责', DISCLOSURE_RULES],
  ['text.organization', '完整性', '说明机构设置', DISCLOSURE_RULES],
  ['text.changes', '完整性', '说明收支增减变化及原因', DISCLOSURE_RULES],
  ['text.agency-operation', '完整性', '说明机关运行经费安排', DISCLOSURE_RULES],
  ['text.procurement', '完整性', '说明政府采购情况', DISCLOSURE_RULES],
  ['text.assets', '完整性', '说明国有资产占用情况', DISCLOSURE_RULES],
  ['text.performance', '完整性', '说明绩效情况', DISCLOSURE_RULES],
  ['text.terms', '完整性', '解释专业名词', DISCLOSURE_RULES],
  ['depth.general', '细化程度', '一般公共预算支出公开到功能分类项级科目', DISCLOSURE_RULES],
  ['depth.basic', '细化程度', '一般公共预算基本支出公开到经济分类款级科目', DISCLOSURE_RULES],
  ['depth.fund', '细化程度', '政府性基金支出公开到功能分类项级科目', PRACTICE],
  ['three-public.parts', '细化程度', '“三公”经费有总额，因公出国（境）、公务用车、公务接待分列', DISCLOSURE_RULES],
  ['three-public.vehicles', '细化程度', '公务用车购置费与运行费分列', DISCLOSURE_RULES],
  ['three-public.changes', '细化程度', '说明“三公”经费增减变化及原因', DISCLOSURE_RULES],
  ['count.abroadGroups', '细化程度', '决算列出因公出国（境）团组数', DISCLOSURE_RULES],
  ['count.abroadPersons', '细化程度', '决算列出因公出国（境）人次', DISCLOSURE_RULES],
  ['count.vehiclesBought', '细化程度', '决算列出公务用车购置数', DISCLOSURE_RULES],
  ['count.vehiclesKept', '细化程度', '决算列出公务用车保有量', DISCLOSURE_RULES],
  ['count.receptions', '细化程度', '决算列出国内公务接待批次', DISCLOSURE_RULES],
  ['count.guests', '细化程度', '决算列出国内公务接待人次', DISCLOSURE_RULES],
  ['relations.within', '真实性', '各表的合计、小计与明细相符', PRACTICE],
  ['relations.across', '真实性', '各表之间的同一数字相符', PRACTICE],
  ['relations.prior', '真实性', '上年数与上年公开的相符', PRACTICE],
  ['unit', '真实性', '金额单位写明，前后一致', PRACTICE],
  ['subjects', '真实性', '科目编码与名称相符，使用当年科目', '政府收支分类科目'],
  ['identity', '真实性', '各表的部门、年度、文种一致', PRACTICE],
  ['text.figures', '真实性', '说明中的数字与表中的相符', DISCLOSURE_RULES],
  ['text.itself', '真实性', '说明中的数字前后相符，没有编写疏漏', PRACTICE],
  ['leftovers', '真实性', '没有未填写的空和模板里的提示语', PRACTICE],
  ['approved', '真实性', '公开的数字与批复的一致', BUDGET_LAW, 'person'],
  ['personal', '保密与个人信息', '没有身份证号、银行卡号、手机号等个人信息', NO_OTHER],
  ['hidden', '保密与个人信息', '没有隐藏的表、行、列里的金额随文件公开', PRACTICE],
  ['secret', '保密与个人信息', '公开前经保密审查，涉密内容不公开', DISCLOSURE_RULES, 'person'],
  ['form.website', '公开形式', '在本级政府或部门的门户网站公开', DISCLOSURE_RULES, 'person'],
  ['form.platform', '公开形式', '在财政部门的统一平台或专栏集中公开', DISCLOSURE_RULES, 'person'],
  ['form.found', '公开形式', '设有目录，便于查阅，长期保留', DISCLOSURE_RULES, 'person'],
];

const OTHERS = ROWS.map(([id, group, asks, basis, by]): InspectionItem => ({
  id,
  group,
  asks,
  basis,
  ...(by === 'person' ? { byPerson: true } : {}),
}));

/** In the order of the paper. */
export const INSPECTION_ITEMS: readonly InspectionItem[] = INSPECTION_GROUPS.flatMap((group) =>
  [...TABLES, ...OTHERS].filter((item) => item.group === group),
);
