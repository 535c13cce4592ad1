import type { Disclosure } from '../../disclosure/model.js';
import { partOf } from '../../disclosure/departments.js';
import { priorRole, type Refusal } from '../../disclosure/prior.js';
import type { Equation } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import { changeFindings } from './changes.js';
import { openingEquations } from './opening.js';
import { printedEquations } from './printed.js';
import type { PriorUncomputed } from './prior-check.js';
import type { PriorSaid } from '../../finding/said/prior.js';

/** What comes of setting a workbook beside last year's, or final accounts beside their budget. */
export interface PriorCheck {
  readonly equations: readonly Equation[];
  readonly uncomputed: readonly PriorUncomputed[];
  /** What was not compared and why; changes to be explained. */
  readonly findings: readonly Finding[];
}

const NOTHING: PriorCheck = { equations: [], uncomputed: [], findings: [] };

/** Sets the workbook beside another one, as far as the two can be compared. */
export function comparePrior(disclosure: Disclosure, other: Disclosure | undefined): PriorCheck {
  if (other === undefined) return NOTHING;
  const { department } = disclosure.document;
  const prior = partOf(other, department);
  if (prior === null) return refused(disclosure, { reason: 'not-among', own: department });
  if (isSame(disclosure, prior)) return { ...NOTHING, findings: [finding('warning', { type: 'prior.same' })] };
  const role = priorRole(disclosure.document, prior.document);
  if (typeof role !== 'string') return refused(disclosure, role.refused);
  const printed = printedEquations(disclosure, prior, role);
  const sameType = role !== 'same-year-budget' && prior.document.type === disclosure.document.type;
  const opening = sameType && role === 'last-final' ? openingEquations(disclosure, prior) : NOTHING;
  const useless = printed.equations.length + printed.uncomputed.length === 0;
  const scope = sameType
    ? []
    : [
        useless
          ? finding('warning', { type: 'prior.useless', role })
          : finding('notice', { type: 'prior.scope', role }),
      ];
  return {
    equations: [...printed.equations, ...opening.equations],
    uncomputed: [...printed.uncomputed, ...opening.uncomputed],
    findings: [...scope, ...changeFindings(disclosure, sameType ? { disclosure: prior, role } : null)],
  };
}

function refused(disclosure: Disclosure, refusal: Refusal): PriorCheck {
  return {
    ...NOTHING,
    findings: [finding('warning', { type: 'prior.refused', refusal }), ...changeFindings(disclosure, null)],
  };
}

function finding(severity: Finding['severity'], said: PriorSaid): Finding {
  return { rule: 'prior.workbook', severity, category: 'identity', said, cells: [] };
}

/** The workbook itself, or a copy of it, given for last year's; two that state years in sequence are what they say. */
function isSame(disclosure: Disclosure, prior: Disclosure): boolean {
  if (disclosure.document.year !== null && prior.document.year === disclosure.document.year - 1) return false;
  const figures = ({ document, tables }: Disclosure): string =>
    JSON.stringify([
      document.type,
      tables.map((table) => [
        table.kind,
        table.panels.map(({ rows }) =>
          rows.map(({ facts }) => facts.map(({ amount }) => amount?.value.toString() ?? '')),
        ),
      ]),
    ]);
  return (
    disclosure.tables.length === prior.tables.length &&
    disclosure.tables.some(({ empty }) => !empty) &&
    figures(disclosure) === figures(prior)
  );
}
