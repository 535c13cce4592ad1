import { agencyOperation } from './agency-operation.js';
import { balancesSaid } from './balance.js';
import { changes } from './changes.js';
import { carriedOver } from './carried.js';
import { changesOfLists } from './changes-of-lists.js';
import { completions } from './completions.js';
import { countedSums } from './counted-sums.js';
import { countsTwice } from './counts-twice.js';
import { moneyAgain } from './money-again.js';
import { namedSums } from './named-sums.js';
import { projectFunds } from './project-funds.js';
import { reasonsOfChanges } from './reasons.js';
import { shares, sharesOfSum } from './shares.js';
import { subjectSums } from './subject-sums.js';
import { sumsOfLists } from './sums.js';
import { toldAgain } from './told-again.js';
import { twice } from './twice.js';
import { wordedAgain } from './worded-again.js';
import type { Context } from './context.js';
import { claimsOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** Everything that must hold between the text's own figures and can be computed, as far as it is asked for. */
export function relationsOf(context: Context, isAsked: (relation: Relation) => boolean): Relation[] {
  const ofWholes = shares(context);
  const sharesTold = new Set(gather(ofWholes, (relation) => (relation.kind === 'ratio' ? [relation.percent] : [])));
  return distinct([
    ...sumsOfLists(context),
    ...context.once(countedSums),
    ...context.once(namedSums),
    ...subjectSums(context),
    ...ofWholes,
    ...sharesOfSum(context, sharesTold),
    ...changes(context),
    ...changesOfLists(context),
    ...reasonsOfChanges(context),
    ...context.once(completions),
    ...context.once(projectFunds),
    ...context.once(toldAgain),
    ...context.once(balancesSaid),
    ...context.once(carriedOver),
    ...twice(context),
    ...context.once(wordedAgain),
    ...context.once(countsTwice),
    ...context.once(moneyAgain),
    ...agencyOperation(context),
  ])
    .filter((relation) => isAsked(relation) && context.isComputed(relation))
    .map(asRead);
}

/** What has no sign is taken for a percentage, and a bare 0 % for nothing: perhaps. */
function asRead(relation: Relation): Relation {
  if (relation.kind !== 'ratio') return relation;
  const { unit, value, decimals } = relation.percent;
  const isDoubtful = unit === '' || (decimals === 0 && value?.isZero() === true);
  return isDoubtful ? { ...relation, severity: 'warning' } : relation;
}

/** A sum that a list and the chapter both give is one relation; the more certain stays. */
export function distinct(relations: readonly Relation[]): Relation[] {
  const found = new Map<string, Relation>();
  for (const relation of relations) {
    const claims = claimsOf(relation);
    const telling = relation.kind === 'sum' ? claims.filter((claim) => !claim.value?.isZero()) : [];
    const key = `${relation.kind} ${(telling.length > 0 ? telling : claims)
      .map((claim) => claim.index)
      .sort((a, b) => a - b)
      .join(' ')}`;
    const known = found.get(key);
    if (!known || (known.severity === 'warning' && relation.severity === 'error')) found.set(key, relation);
  }
  return [...found.values()];
}
