import type { DisclosureOutline, DocumentIdentity } from '../disclosure/model.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import type { Category, Severity } from '../taxonomy/severity.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export const SEVERITY_NAME: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', notice: '提示' };

/**
 * What a figure is set against: the sum of its parts, another table's figure. Which side is wrong only the suspect
 * says.
 */
export const OTHER_SIDE = '另一边';

export const CATEGORY_NAME: Readonly<Record<Category, string>> = {
  'arithmetic': '表内计算',
  'cross-table': '表间勾稽',
  'rounding': '四舍五入',
  'code': '科目编码',
  'name': '科目名称',
  'unit': '金额单位',
  'identity': '部门年度',
  'completeness': '是否齐全',
  'sensitive': '敏感信息',
  'format': '填写格式',
};

/** What findings of a category have in common, where no relation says it. */
export const CATEGORY_FAULT: Readonly<Record<Category, string>> = {
  'arithmetic': '表内计算不符',
  'cross-table': '表间数字不符',
  'rounding': '四舍五入造成的末位之差',
  'code': '科目编码缺漏、过时或与名称不符',
  'name': '名称缺漏、过时或各表写法不一',
  'unit': '金额单位缺漏或前后不一',
  'identity': '各表的部门名称、年度或文种不一致',
  'completeness': '缺表、缺编号或缺应有内容',
  'sensitive': '含不宜公开的个人信息',
  'format': '单元格填写不规范',
};

export const DOCUMENT_NAME: Readonly<Record<DocumentType, string>> = {
  'budget': '部门预算',
  'final-accounts': '部门决算',
};

/** "某某局 · 2021年部门决算"; what is not known is left out. */
export function documentLine({ department, year, type }: DocumentIdentity): string {
  return [department, year === null ? DOCUMENT_NAME[type] : `${year}年${DOCUMENT_NAME[type]}`]
    .filter(Boolean)
    .join(' · ');
}

/** The same of what was recognized; a book of several departments is called by their number: "20 个部门 · 2024年部门预算". */
export function subjectLine({ document, departments }: Pick<DisclosureOutline, 'document' | 'departments'>): string {
  return [departments && `${departments.length} 个部门`, documentLine(document)].filter(Boolean).join(' · ');
}
