import type { Disclosure } from '../../disclosure/model.js';
import { allFacts } from '../../disclosure/query.js';
import type { Finding } from '../../finding/finding.js';

/**
 * Values of formulas that may be out of date. Many programs write that formulas are to be computed when the file is
 * opened also where there are none: without formulas in the tables that says nothing, and manual calculation is no more
 * than a notice.
 */
export function calculationFindings({ calculation, tables }: Disclosure): Finding[] {
  if (calculation === undefined) return [];
  const formulas = tables.some((table) => allFacts(table).some(({ fact }) => fact.formula));
  if (!formulas && calculation === 'pending') return [];
  return [
    {
      rule: 'workbook.calculation',
      severity: formulas ? 'warning' : 'notice',
      category: 'format',
      said: { type: 'workbook.calculation', calculation, formulas },
      cells: [],
    },
  ];
}
