import type { Disclosure, Row, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { columnIndex, linesOf, tableOf } from '../../disclosure/query.js';
import { ACROSS } from '../../taxonomy/relations/across.js';
import {
  kindsOf,
  type CrossRelation,
  type FigureSpec,
  type LinesRelation,
  type SideSpec,
  type TotalsRelation,
} from '../../taxonomy/relations/cross.js';
import { UNMET } from '../../taxonomy/relations/condition.js';
import { appliesTo } from '../../taxonomy/relations/rule.js';
import { ALWAYS_PUBLISHED } from '../../taxonomy/required.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { termAt, type Equation, type Term } from '../equation.js';
import type { Misprint } from './codes.js';
import { unmetCondition } from './conditions.js';
import { indexLines, type LineIndex } from './lines.js';
import { projectEquations } from './projects.js';
import { addAll } from '../../sheet/extremes.js';
import { gather } from '../../sheet/gather.js';

/** A relation that could not be computed, and why. */
export interface Uncomputed {
  readonly rule: CrossRelation;
  readonly missing: readonly TableKind[];
}

/** A relation whose tables are there but whose condition is not met, in words. */
export interface Inapplicable {
  readonly rule: CrossRelation;
  readonly reason: string;
}

export interface AcrossEquations {
  readonly equations: readonly Equation[];
  readonly uncomputed: readonly Uncomputed[];
  readonly inapplicable: readonly Inapplicable[];
}

/** Every relation between tables that the document's type, its tables and the conditions allow. */
export function equationsAcross(disclosure: Disclosure, misprints: readonly Misprint[]): AcrossEquations {
  const equations: Equation[] = [];
  const uncomputed: Uncomputed[] = [];
  const inapplicable: Inapplicable[] = [];
  const indexes = new Map<string, LineIndex>();
  const canonical = canonicalCodes(misprints);
  const indexOf: IndexOf = (table, item) => {
    const key = `${table.kind}/${item}`;
    const known = indexes.get(key) ?? indexLines(table, item, canonical);
    indexes.set(key, known);
    return known;
  };
  for (const relation of ACROSS) {
    if (!appliesTo(relation, disclosure.document)) continue;
    const unmet = unmetCondition(disclosure, relation);
    if (unmet !== null) {
      const reason = UNMET[unmet];
      if (reason !== undefined && kindsOf(relation).every((kind) => tableOf(disclosure, kind) !== null))
        inapplicable.push({ rule: relation, reason });
      continue;
    }
    const found =
      relation.form === 'totals' ? totals(disclosure, relation, indexOf) : lines(disclosure, relation, indexOf);
    if (Array.isArray(found)) addAll(equations, found);
    // another that is not there leaves nothing uncomputed: the province's form does not have it
    else if (found.missing.every((kind) => ALWAYS_PUBLISHED.has(kind)))
      uncomputed.push({ rule: relation, missing: found.missing });
  }
  return { equations, uncomputed, inapplicable };
}

interface Missing {
  readonly missing: readonly TableKind[];
}

type IndexOf = (table: Table, item: 'function' | 'economic') => LineIndex;

function totals(disclosure: Disclosure, relation: TotalsRelation, indexOf: IndexOf): Equation[] | Missing {
  const missing = kindsOf(relation).filter((kind) => tableOf(disclosure, kind) === null);
  if (missing.length > 0) return { missing };
  const left = firstPrinted(disclosure, relation.left, indexOf);
  const right = firstPrinted(disclosure, relation.right, indexOf);
  if (left === null || right === null || left.length + right.length === 0) return [];
  if (
    relation.bothPrinted &&
    ![left, right].every((terms) => terms.some(({ fact }) => fact.amount && !fact.amount.value.isZero()))
  )
    return [];
  return [{ rule: relation, kind: relation.comparison ?? 'sum', left, right }];
}

function firstPrinted(disclosure: Disclosure, side: SideSpec, indexOf: IndexOf): Term[] | null {
  for (const figures of side) {
    const terms = figures.map((figure) =>
      figure.code === undefined ? termsOf(disclosure, figure) : codedTerms(disclosure, figure, figure.code, indexOf),
    );
    if (terms.every((found) => found !== null)) return terms.flat();
  }
  return null;
}

function termsOf(disclosure: Disclosure, figure: FigureSpec): Term[] | null {
  const table = tableOf(disclosure, figure.kind)!;
  const found: Term[] = [];
  for (const { panel, row } of linesOf(table, { item: figure.item })) {
    if (!figure.all && (row.ofWhich || found.length > 0)) break;
    const position = columnIndex(panel, figure.column);
    if (position >= 0) found.push(termAt(table, panel, row, position, figure.minus ? -1 : 1));
  }
  return found.length > 0 || (table.empty && figure.item === 'total') ? found : null;
}

/** A 科目 by its code, in every 单位 that prints it; null when the table does not tell it apart. */
function codedTerms(
  disclosure: Disclosure,
  figure: FigureSpec,
  code: string,
  indexOf: IndexOf,
): readonly Term[] | null {
  const column = indexOf(
    tableOf(disclosure, figure.kind)!,
    figure.item === 'economic' ? 'economic' : 'function',
  ).column(figure.column);
  const terms = column === 'no-column' ? column : column(code);
  return typeof terms === 'string' ? null : terms;
}

function lines(disclosure: Disclosure, relation: LinesRelation, indexOf: IndexOf): Equation[] | Missing {
  const missing = kindsOf(relation).filter((kind) => tableOf(disclosure, kind) === null);
  if (missing.length > 0) return { missing };
  if (relation.lines === 'project') return projectEquations(disclosure, relation);
  const item = relation.lines === 'economic' ? 'economic' : 'function';
  const left = indexOf(tableOf(disclosure, relation.left.kind)!, item);
  if (relation.rightAcross) return acrossHeads(disclosure, relation, left);
  const leftColumn = left.column(relation.left.column);
  const right = relation.right.map((source) => indexOf(tableOf(disclosure, source.kind)!, item));
  const rightColumns = gather(right, (index, position) => {
    const column = index.column(relation.right[position]!.column);
    return column === 'no-column' ? [] : [column];
  });
  if (leftColumn === 'no-column' || rightColumns.length === 0) return [];
  const printed = [...left.codes, ...gather(right, (index) => index.codes)];
  const codes = new Set(relation.lines === 'class' ? printed.map((code) => code.slice(0, 3)) : printed);
  return gather([...codes], (code): Equation[] => {
    const leftTerms = leftColumn(code);
    const rightTerms = rightColumns.map((column) => column(code));
    if (leftTerms === 'coarse' || rightTerms.includes('coarse')) return [];
    const leftSum = leftTerms === 'absent' ? [] : leftTerms;
    const rightSum = gather(rightTerms, (terms) => (typeof terms === 'string' ? [] : terms));
    if (leftSum.length + rightSum.length === 0) return [];
    if (relation.comparison === 'at-least')
      return rightSum.length === 0 ? [] : [{ rule: relation, kind: 'at-most', left: rightSum, right: leftSum }];
    return [{ rule: relation, kind: relation.comparison ?? 'sum', left: leftSum, right: rightSum }];
  });
}

/** The right table has its 科目 as columns: the 合计 line tells each. */
function acrossHeads(disclosure: Disclosure, relation: LinesRelation, left: LineIndex): Equation[] {
  const table = tableOf(disclosure, relation.right[0]!.kind)!;
  const leftColumn = left.column(relation.left.column);
  if (leftColumn === 'no-column') return [];
  return gather(left.codes, (code): Equation[] => {
    const leftTerms = leftColumn(code);
    const found = gather(linesOf(table, { item: 'total' }), ({ panel, row }) => {
      const position = columnIndex(panel, { economic: code });
      return position < 0 ? [] : [termAt(table, panel, row, position)];
    });
    return typeof leftTerms === 'string' || found.length === 0
      ? []
      : [
          {
            rule: relation,
            kind: relation.comparison === 'at-most' ? 'at-most' : 'sum',
            left: leftTerms,
            right: found.slice(0, 1),
          },
        ];
  });
}

/**
 * The code a line should bear: the usual one where its own is a misprint, its class's where only the name is printed.
 */
export function canonicalCodes(misprints: readonly Misprint[]): (row: Row) => string | null {
  const usual = new Map(
    misprints.filter((misprint) => misprint.kind === 'code').map((misprint) => [misprint.row, misprint.usual]),
  );
  return (row) => usual.get(row) ?? row.code ?? functionalClassCode(row.name);
}
