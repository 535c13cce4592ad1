import type { DocumentIdentity, DocumentType } from '../disclosure/model.js';
import type { Category, Severity } from '../validate/finding.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export const SEVERITY_NAME: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', notice: '提示' };

export const CATEGORY_NAME: Readonly<Record<Category, string>> = {
  arithmetic:    '表内计算',
  'cross-table': '表间勾稽',
  rounding:      '四舍五入',
  code:          '科目编码',
  name:          '科目名称',
  unit:          '金额单位',
  identity:      '部门年度',
  completeness:  '是否齐全',
  sensitive:     '敏感信息',
  format:        '填写格式',
};

export const DOCUMENT_NAME: Readonly<Record<DocumentType, string>> = {
  budget: '部门预算',
  'final-accounts': '部门决算',
};

/** "某某局 · 2021年部门决算"; what is not known is left out. */
export function documentLine({ department, year, type }: DocumentIdentity): string {
  return [department, year === null ? DOCUMENT_NAME[type] : `${year}年${DOCUMENT_NAME[type]}`].filter(Boolean).join(' · ');
}
