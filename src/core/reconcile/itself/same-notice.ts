import type { Context } from './context.js';
import { causeFinding } from './cause-finding.js';
import type { Relation } from './relation.js';
import type { Found } from './statement-fault.js';

/** One figure told twice with as many places, a last place apart: no rounding parts what is copied. */
export function sameNotices(relations: readonly Relation[], context: Context): Found[] {
  return relations
    .filter((relation) => isLastPlaceApart(relation, context))
    .map((relation) => ({
      ...causeFinding(
        { relations: [relation], claim: relation.blamed, expected: null, severity: 'warning', reading: null },
        context,
      ),
      rule: 'same.rounding',
      severity: 'notice',
    }));
}

function isLastPlaceApart(relation: Relation, context: Context): boolean {
  if (relation.kind !== 'sum' || relation.rule !== 'same') return false;
  const [one, other] = [relation.left[0]!.fact, relation.right[0]!.fact];
  return (
    one.unit === other.unit && one.decimals === other.decimals && context.evaluate(relation).outcome === 'rounding'
  );
}
