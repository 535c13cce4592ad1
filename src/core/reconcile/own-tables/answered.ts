import { Decimal } from 'decimal.js';
import { allFacts, yuanOf } from '../../disclosure/query.js';
import type { Suspect } from '../../finding/finding.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Document } from '../../claims/index.js';
import { cellKey } from '../against/index.js';
import { halfPlace } from '../itself/precision.js';
import type { OwnTables } from './index.js';
import { gather } from '../../sheet/gather.js';

/**
 * The findings without the sentences that differ from a cell only because it is wrong itself: they tell what it should
 * say. The cell is told by the relations that it breaks.
 */
export function withoutAnswered(
  findings: readonly TextFinding[],
  suspects: readonly Suspect[],
  { claims }: Document,
  own: OwnTables,
): TextFinding[] {
  if (suspects.length === 0 || findings.length === 0) return [...findings];
  const mended = mendedIn(suspects, own);
  const said = new Map(claims.map((claim) => [claim.start, claim]));
  return findings.filter(({ said: { type }, cells, start }) => {
    const [cell, ...others] = cells;
    if (type !== 'table.value' || cell === undefined || others.length > 0) return true;
    const [yuan, claim] = [mended.get(cellKey(cell)), said.get(start)];
    if (yuan === undefined || claim?.value == null) return true;
    return yuan.minus(claim.value).abs().gt(halfPlace(claim));
  });
}

/** What the suspected cells should say, in 元. */
function mendedIn(suspects: readonly Suspect[], own: OwnTables): ReadonlyMap<string, Decimal> {
  const proposed = new Map(
    gather(suspects, (suspect) => [suspect, ...(suspect.together ?? [])])
      .filter((it) => it.proposed !== '')
      .map((it) => [cellKey(it), it.proposed]),
  );
  const facts = gather(own.disclosure.tables, (table) => allFacts(table).map(({ fact }) => fact));
  return new Map(
    gather(facts, (fact) => {
      const value = proposed.get(cellKey(fact.cell));
      if (value === undefined || fact.amount === null) return [];
      const yuan = yuanOf({ ...fact, amount: { ...fact.amount, value: new Decimal(value) } });
      return yuan === null ? [] : [[cellKey(fact.cell), yuan] as const];
    }),
  );
}
