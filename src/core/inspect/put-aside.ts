import type { AppliedSettings } from '../finding/settings.js';
import { knownRule, type KnownRule } from '../taxonomy/relations/known-rules.js';
import type { Judged } from './model.js';

type Rests = (rule: KnownRule) => boolean;

const LEFTOVER = 'sensitive.leftover';
const ofCategory =
  (...categories: readonly KnownRule['category'][]): Rests =>
  ({ category, beside }) =>
    !beside && categories.includes(category);
const isDepth: Rests = ({ id }) => id === 'completeness.depth';

/** Rules whose findings an item is judged by; of the other items none. */
const RESTS_ON: Readonly<Record<string, Rests>> = {
  'table.numbering': ({ id }) => id === 'completeness.numbering',
  'empty.said': ({ id }) => id === 'note.not-empty',
  'depth.general': isDepth,
  'depth.basic': isDepth,
  'depth.fund': isDepth,
  'three-public.vehicles': ({ id }) => id === 'completeness.vehicles',
  'relations.within': ofCategory('arithmetic'),
  'relations.across': ofCategory('cross-table'),
  'relations.prior': ({ id }) => id.startsWith('prior.'),
  'unit': ofCategory('unit'),
  'subjects': ofCategory('code', 'name'),
  'identity': ofCategory('identity'),
  'leftovers': ({ id }) => id === LEFTOVER,
  'personal': ({ id, category }) => category === 'sensitive' && id !== LEFTOVER,
  'hidden': ({ id }) => id.startsWith('cell.hidden-'),
};

/** Relations of the user's own are told beside those inside tables and between them: nobody can tell which they were. */
const OWN: readonly string[] = ['relations.within', 'relations.across'];

/** Names the rules that were put aside beside the item that rests on them; what was not looked for is for a person. */
export function withPutAside(item: string, found: Judged, settings: AppliedSettings | undefined): Judged {
  const rules = (settings?.off ?? []).filter(({ rule }) => {
    const known = knownRule(rule);
    return known === null ? OWN.includes(item) : RESTS_ON[item]?.(known) === true;
  });
  if (rules.length === 0) return found;
  return {
    ...found,
    verdict: found.verdict === 'meets' ? 'person' : found.verdict,
    evidence: [...found.evidence, { type: 'put-aside', rules }],
  };
}
