import type { DocumentType, TableKind } from '../table-kind.js';
import type { Severity } from '../severity.js';
import { REQUIRED_TABLES } from '../required.js';
import { ACROSS } from './across.js';
import { CONDITIONS } from './condition.js';
import { kindsOf, type CrossRelation } from './cross.js';
import { PRIOR_RULES } from './prior.js';
import { ROLLUP } from './rollup.js';
import type { Rule, YearSpan } from './rule.js';
import { WITHIN } from './within.js';

/** One relation as a reader of the catalogue sees it. */
export interface CatalogueEntry {
  readonly id: string;
  /**
   * Inside one table, between tables, with last year's workbook, between a 部门 and its 单位, or that a table is published
   * at all.
   */
  readonly scope: 'within' | 'across' | 'prior' | 'rollup' | 'published';
  readonly sentence: string;
  readonly kinds: readonly TableKind[];
  /** Null: both. */
  readonly type: DocumentType | null;
  /** Null: every year. */
  readonly years: YearSpan | null;
  readonly severity: Severity;
  readonly basis: string;
  /** In words; none when it always applies. */
  readonly conditions: readonly string[];
  /** When it may lawfully not hold; null when it must. */
  readonly exception: string | null;
}

/**
 * Every relation that the check knows: within tables, between tables, with another workbook, tables to be published.
 */
export function catalogue(): CatalogueEntry[] {
  return [
    ...Object.values(WITHIN).map((rule) => entry(rule, 'within', rule.kinds)),
    ...ACROSS.map((relation) => ({
      ...entry(relation, 'across', kindsOf(relation)),
      conditions: conditionsOf(relation),
    })),
    ...PRIOR_RULES.map((rule) => entry(rule, 'prior', rule.kinds)),
    ...Object.values(ROLLUP).map((rule) => entry(rule, 'rollup', rule.kinds)),
    ...REQUIRED_TABLES.map(({ kinds, name, types, basis, years = null }): CatalogueEntry => ({
      id: `completeness.${kinds[0]!}`,
      scope: 'published',
      sentence: `应当公开${name}，没有金额的也要公开空表。`,
      kinds,
      type: types.length === 1 ? types[0]! : null,
      years,
      severity: 'warning',
      basis,
      conditions: [],
      exception: null,
    })),
  ];
}

function entry(
  { id, sentence, exception, type, years, severity, basis }: Rule,
  scope: CatalogueEntry['scope'],
  kinds: readonly TableKind[],
): CatalogueEntry {
  return {
    id,
    scope,
    sentence,
    kinds,
    type: type ?? null,
    years: years ?? null,
    severity,
    basis,
    conditions: [],
    exception: exception ?? null,
  };
}

function conditionsOf(relation: CrossRelation): string[] {
  return [
    ...(relation.conditions ?? []).map((condition) => CONDITIONS[condition]),
    ...(relation.form === 'totals' && relation.bothPrinted ? ['两处都有金额'] : []),
  ];
}
