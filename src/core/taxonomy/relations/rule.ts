import type { DocumentType } from '../../disclosure/model.js';
import type { Category, Severity } from '../../validate/finding.js';

/** A relation (勾稽关系) as data: what it says, how grave a breach is, and on what it rests. */
export interface Rule {
  readonly id: string;
  /** One Chinese sentence. */
  readonly sentence: string;
  /** What the right side is called in a message: "各类之和". */
  readonly expects: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly basis: string;
  /** Documents it applies to; both when absent. */
  readonly type?: DocumentType;
}

export const FORM_ARITHMETIC = '表内合计关系（财政部部门预算、部门决算公开表样式）';
export const DISCLOSURE_RULES = '财预〔2016〕143号《地方预决算公开操作规程》';
export const CROSS_FORM = '部门决算公开01–09表、部门预算公开表的表间勾稽关系';
export const PRACTICE = '惯例';
