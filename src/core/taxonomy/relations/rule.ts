import type { DocumentType, TableKind } from '../table-kind.js';
import type { Category, Severity } from '../severity.js';

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
  /** When it may lawfully not hold, as one Chinese sentence; said with every breach. */
  readonly exception?: string;
  /** Documents it applies to; both when absent. */
  readonly type?: DocumentType;
  /** Years of the document it applies to, both ends included; all when absent. */
  readonly years?: YearSpan;
}

export interface YearSpan {
  readonly from?: number;
  readonly to?: number;
}

/**
 * True when a rule applies to a document of that type and year; a document whose year nobody tells is taken to be of
 * any.
 */
export function appliesTo(
  rule: Pick<Rule, 'type' | 'years'>,
  document: { readonly type: DocumentType; readonly year: number | null },
): boolean {
  const { from = -Infinity, to = Infinity } = rule.years ?? {};
  return (
    (rule.type === undefined || rule.type === document.type) &&
    (document.year === null || (from <= document.year && document.year <= to))
  );
}

/** A relation inside one table, with the kinds of table whose forms print it. */
export interface WithinRule extends Rule {
  readonly kinds: readonly TableKind[];
}

export const FORM_ARITHMETIC = '表内合计关系（财政部部门预算、部门决算公开表样式）';
export const DISCLOSURE_RULES = '财预〔2016〕143号《地方预决算公开操作规程》';
export const CROSS_FORM = '部门决算公开01–09表、部门预算公开表的表间勾稽关系';
export const PRACTICE = '惯例';
