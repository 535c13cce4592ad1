import type { Claim, Document } from '../../claims/index.js';
import { withoutPeriod } from '../../claims/lexicon/shares.js';
import { changes } from '../itself/changes.js';
import { completions } from '../itself/completions.js';
import { contextOf, type Context } from '../itself/context.js';
import { selfCheckOf, type SelfCheck } from '../itself/index.js';
import { AS_PRINTED } from '../itself/precision.js';
import { distinct } from '../itself/relations-of.js';
import { claimsOf, type Relation } from '../itself/relation.js';
import { shares } from '../itself/shares.js';
import { statementFaults } from '../itself/statement-rules.js';
import { sumsInRows } from '../itself/witness/rows.js';
import { additions, chains } from './additions.js';
import { balances } from './balances.js';
import { passagesOf } from './figures.js';
import { lists } from './lists.js';
import { sameFigures } from './same.js';
import { gather } from '../../sheet/gather.js';

/**
 * The report of a whole government: what one sentence adds up to, and figures told twice where budget, level, year and
 * stage are the same. None of what holds of every department is asked of it.
 */
export function checkGovernment(document: Document): SelfCheck {
  const context = contextOf(document, AS_PRINTED);
  const told = document.statements.filter(({ amount }) => amount !== null);
  return selfCheckOf(context, relationsIn(context), statementFaults(context, told), sumsInRows(context));
}

function relationsIn(context: Context): Relation[] {
  const passages = passagesOf(context.document);
  const inSentence = [...changes(context), ...completions(context), ...sharesOf(context)].filter(isOfOneSentence);
  return distinct([
    ...inSentence,
    ...lists(context),
    ...gather(passages, (passage) => [...additions(passage, context), ...chains(passage, context)]),
    ...balances(passages, context),
    ...sameFigures(passages, context),
  ]).filter((relation) => context.isComputed(relation));
}

/** Of a base that bears the very name, or that the sentence leaves unnamed: 转移支付 is no 税收返还和转移支付. */
function sharesOf(context: Context): Relation[] {
  const bases = new Map<Claim, string>();
  for (const { share } of context.document.statements) if (share) bases.set(share.claim, share.base);
  return shares(context).filter(({ blamed, about }) => {
    const said = withoutPeriod(bases.get(blamed) ?? '');
    return said === '' || said === about;
  });
}

/** Of one sentence; or a part of what the sentence before tells, and that. */
function isOfOneSentence(relation: Relation): boolean {
  const claims = claimsOf(relation);
  const [first, ...others] = claims;
  return others.every(
    ({ paragraph, sentence, index }) =>
      paragraph === first!.paragraph && (sentence === first!.sentence || claims.some(({ parent }) => parent === index)),
  );
}
