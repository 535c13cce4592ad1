import type { Category } from '../severity.js';
import { ACROSS } from './across.js';
import { catalogue } from './catalogue.js';
import { OTHER_RULES } from './other-rules.js';
import { PRIOR_RULES } from './prior.js';
import { ROLLUP } from './rollup.js';
import { WITHIN } from './within.js';

/** Whatever a finding may name as its rule, but the user's own relations. */
export interface KnownRule {
  readonly id: string;
  /** The relation's sentence, or what is asked for. */
  readonly name: string;
  readonly category: Category;
  /** Compares with another workbook. */
  readonly beside: boolean;
  /** It may not be put aside. */
  readonly fixed: boolean;
}

let known: ReadonlyMap<string, KnownRule> | null = null;

/** Relations first, in the order of the catalogue, then the other checks. */
export function knownRules(): readonly KnownRule[] {
  return [...rules().values()];
}

export function knownRule(id: string): KnownRule | null {
  return rules().get(id) ?? null;
}

function rules(): ReadonlyMap<string, KnownRule> {
  if (known !== null) return known;
  const categories = new Map(
    [...Object.values(WITHIN), ...ACROSS, ...PRIOR_RULES, ...Object.values(ROLLUP)].map(({ id, category }) => [
      id,
      category,
    ]),
  );
  const relations = catalogue().map(({ id, sentence, scope }): KnownRule => ({
    id,
    name: sentence.replace(/。$/, ''),
    category: categories.get(id) ?? 'completeness',
    beside: scope === 'prior' || scope === 'rollup',
    fixed: false,
  }));
  const others = OTHER_RULES.map((rule): KnownRule => ({
    id: rule.id,
    name: rule.name,
    category: rule.category,
    beside: rule.id.startsWith('prior.') || rule.id.startsWith('rollup.'),
    fixed: rule.fixed === true,
  }));
  return (known = new Map([...relations, ...others].map((rule) => [rule.id, rule])));
}
