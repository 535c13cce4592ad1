import type { Disclosure } from '../../disclosure/model.js';
import { brokenFinding, type BrokenFinding } from '../broken.js';
import type { Equation, Result } from '../equation.js';
import type { Finding, Report } from '../../finding/finding.js';
import type { OwnField, OwnRelation } from '../../disclosure/own-relation.js';
import { problemData, type Problem } from './problem.js';
import { resolve, type Wording } from './resolve.js';
import { tableRef } from '../../finding/references.js';
import type { OwnSaid } from '../../finding/said/own.js';

/** The user's own relations in a workbook. */
export interface OwnEquations {
  readonly equations: readonly Equation[];
  /** Relations that cannot be read: `custom.unreadable`. */
  readonly findings: readonly Finding[];
  /** Relations over what the workbook does not print. */
  readonly uncomputed: Report['uncomputed'];
  readonly unreadable: number;
  /** A broken relation in the user's words; null when it is none of hers. */
  describe(result: Result): Finding | null;
}

/** Reads the relations of the sheet 自定义勾稽 and of a rules file, in that order. */
export function ownEquations(disclosure: Disclosure, rules: readonly OwnRelation[]): OwnEquations {
  const inSheet = disclosure.own?.relations ?? [];
  const equations: Equation[] = [];
  const findings: Finding[] = [];
  const uncomputed: Report['uncomputed'][number][] = [];
  const wordings = new Map<Equation, Wording>();
  const taken = new Set<string>();
  if (disclosure.own?.relations === null)
    findings.push(
      unreadable({ type: 'own.no-head', sheet: disclosure.own.sheet }, [
        { sheet: disclosure.own.sheet, address: 'A1' },
      ]),
    );
  for (const relation of [...inSheet, ...rules]) {
    const id = relation.texts.id === '' ? relation.place.replaceAll(' ', '') : relation.texts.id;
    const complain = (field: OwnField, problem: Problem): void => {
      findings.push(
        unreadable(
          {
            type: 'own.problem',
            id,
            place: relation.cells === null ? relation.place : null,
            field,
            problem: problemData(problem),
          },
          relation.cells === null ? [] : [relation.cells[field]],
        ),
      );
    };
    if (taken.has(id)) {
      complain('id', { type: 'repeated-id', id });
      continue;
    }
    taken.add(id);
    const resolved = resolve(disclosure, relation, id);
    if (resolved.type === 'equation') {
      equations.push(resolved.equation);
      wordings.set(resolved.equation, resolved.wording);
    } else if (resolved.type === 'problem') {
      complain(resolved.field, resolved.problem);
    } else if (resolved.absent.type === 'absent-table') {
      uncomputed.push({ rule: `custom.${id}`, relation: sentenceOf(relation, id), missing: [resolved.absent.kind] });
    } else if (relation.cells !== null) {
      // the sheet speaks of its own workbook; a file of many, and not every 单位 has every 科目
      complain(resolved.field, { type: 'no-line', name: resolved.absent.name, table: resolved.absent.table });
    } else {
      uncomputed.push({
        rule: `custom.${id}`,
        relation: sentenceOf(relation, id),
        missing: [],
        absent: { name: resolved.absent.name, table: tableRef(resolved.absent.table) },
      });
    }
  }
  return {
    equations,
    findings,
    uncomputed,
    unreadable: findings.length,
    describe(result) {
      const wording = wordings.get(result.equation);
      if (wording === undefined) return null;
      const finding = brokenFinding(result);
      return { ...finding, said: brokenSaid(wording, finding) };
    },
  };
}

function brokenSaid(
  { id, left, right, comparison, turned, fixed }: Wording,
  { stated, expected, difference }: BrokenFinding,
): OwnSaid {
  const amounts = turned ? ([expected, stated] as const) : ([stated, expected] as const);
  return { type: 'own.broken', id, left, right, comparison, amounts, difference, fixed };
}

function sentenceOf({ texts }: OwnRelation, id: string): string {
  return texts.sentence === '' ? `自定义勾稽“${id}”` : texts.sentence;
}

function unreadable(said: OwnSaid, cells: Finding['cells']): Finding {
  return { rule: 'custom.unreadable', severity: 'warning', category: 'format', said, cells };
}
