import { ruleName } from '../../../core/report/rules-off.js';
import { knownRules } from '../../../core/taxonomy/relations/known-rules.js';
import { fileWords } from '../../../core/taxonomy/words/files.js';
import type { Result } from '../../state.js';

/** A rule that may be put aside. */
export interface Choice {
  readonly rule: string;
  readonly name: string;
}

export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

/** What may be put aside: first the rules that the workbook at hand breaks, then all others. */
export function choicesIn(result: Result | null): readonly ChoiceGroup[] {
  const free = knownRules().filter(({ fixed }) => !fixed);
  const all = new Set(free.map(({ id }) => id));
  const found = new Map<string, Choice>();
  for (const { rule, relation } of result?.checked.findings ?? []) {
    const own = rule.startsWith('custom.') && relation !== undefined;
    if (all.has(rule) || own) found.set(rule, { rule, name: own ? relation.replace(/。$/, '') : ruleName(rule) });
  }
  return [
    { heading: `这个${fileWords(result?.checked.published).book}里不符的`, choices: [...found.values()] },
    {
      heading: '其他',
      choices: free.filter(({ id }) => !found.has(id)).map(({ id, name }) => ({ rule: id, name })),
    },
  ].filter(({ choices }) => choices.length > 0);
}
