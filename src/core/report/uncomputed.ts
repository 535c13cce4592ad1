import type { TableKind } from '../taxonomy/table-kind.js';
import type { Report, UncomputedRelation } from '../finding/finding.js';
import { sayAbsentCode } from './say/own.js';
import { fileWords } from '../taxonomy/words/files.js';
import { sayRollupReason } from './say/rollup.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { isUnreadPage } from './unchecked.js';

/** Relations between tables that could not be computed for want of the same tables. */
export interface Missing {
  /** "工作簿里没有收入总表"; "数据不全" when the tables are there. */
  readonly reason: string;
  readonly relations: readonly string[];
}

/** As it is shown: with what it is about, and the reason in words. */
export interface PrintedUncomputed extends Omit<UncomputedRelation, 'absent' | 'reason'> {
  readonly reason?: string;
}

export function printedUncomputed({ absent, reason, relation, ...others }: UncomputedRelation): PrintedUncomputed {
  return {
    ...others,
    relation: absent === undefined ? relation : `${relation}（${sayAbsentCode(absent)}）`,
    ...(reason === undefined ? {} : { reason: sayRollupReason(reason) }),
  };
}

/** What could not be computed, by what is missing, in the order of first need. */
export function missingTables({ uncomputed, findings, published }: Report): Missing[] {
  const absent = findings.some(isUnreadPage) ? '没有读到' : `${fileWords(published).book}里没有`;
  const groups = new Map<string, string[]>();
  for (const { relation, missing, prior, reason: other } of uncomputed.map(printedUncomputed)) {
    const reason =
      other ??
      (missing.length === 0
        ? '数据不全'
        : `${prior ? '对照的工作簿里没有' : absent}${missing.map(wantedName).join('、')}`);
    groups.set(reason, [...(groups.get(reason) ?? []), relation]);
  }
  return Array.from(groups, ([reason, relations]) => ({ reason, relations }));
}

/** A cross form of 一般公共预算支出 by economic 科目 may well be there: what is wanted is the one with these columns. */
function wantedName(kind: TableKind): string {
  return kind === 'general-expenditure' ? '列出合计和基本、项目支出的一般公共预算支出表' : KIND_NAME[kind];
}

/** Relations that this workbook gives no occasion for, by the reason. */
export function inapplicableRelations({ inapplicable }: Report): Missing[] {
  const groups = new Map<string, string[]>();
  for (const { relation, reason } of inapplicable) groups.set(reason, [...(groups.get(reason) ?? []), relation]);
  return Array.from(groups, ([reason, relations]) => ({ reason, relations }));
}
