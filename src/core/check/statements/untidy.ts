import type { Fact, Table } from '../../disclosure/model.js';
import { allFacts } from '../../disclosure/query.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { gather } from '../../sheet/gather.js';

/** So many at least, and most amounts of their sort: that is how the exporter writes, no slip. */
const A_HABIT = 5;

/**
 * Amounts with full-width digits or spaces: one notice a table. A workbook that writes all of them so was exported that
 * way; whole amounts and those with decimals are judged apart, since exporters treat them apart.
 */
export function untidyFindings(tables: readonly Table[]): Finding[] {
  if (!tables.some((table) => allFacts(table).some(({ fact }) => fact.untidy))) return [];
  const amounts = tables.map((table) => ({
    table,
    facts: allFacts(table)
      .map(({ fact }) => fact)
      .filter((fact) => fact.amount && !fact.amount.value.isZero()),
  }));
  const all = gather(amounts, ({ facts }) => facts);
  const habits = (['whole', 'decimals'] as const).filter((style) => {
    const alike = all.filter((fact) => styleOf(fact) === style);
    const untidy = alike.filter((fact) => fact.untidy).length;
    return untidy >= A_HABIT && untidy * 2 > alike.length;
  });
  return gather(amounts, ({ table, facts }): Finding[] => {
    const untidy = facts.filter((fact) => fact.untidy && !habits.includes(fact.untidy));
    return untidy.length === 0
      ? []
      : [
          {
            rule: 'cell.untidy',
            severity: 'notice',
            category: 'format',
            said: { type: 'cell.untidy', table: tableRef(table), of: untidy.length },
            cells: untidy.map((fact) => fact.cell),
          },
        ];
  });
}

function styleOf({ amount, untidy }: Fact): 'whole' | 'decimals' {
  return untidy ?? (amount!.value.isInteger() ? 'whole' : 'decimals');
}
