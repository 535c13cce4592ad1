import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { GRAMMAR } from '../../../src/core/claims/grammar.js';
import { readDocument } from '../../../src/core/claims/read-document.js';
import type { Grammar } from '../../../src/core/claims/state/model.js';
import { FIGURES } from './examples/figures.js';
import { NAMES } from './examples/names.js';
import { WORDS } from './examples/words.js';
import { readingOf } from './reading.js';

/** Statements, lists and the figures left over are in lines, as `readingOf` gives them. */
const examples = [WORDS, FIGURES, NAMES]
  .join('')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [rule, text, ...reading] = block.split('\n').map((line) => line.trim());
    return { rule: rule!, text: text!.replaceAll(' ¶ ', '\n'), reading: reading.join(' | ') };
  });

const rulesOf = (grammar: Grammar): string[] => Object.values(grammar).flatMap((rules) => ruleIds(rules));
const ruleIds = (rules: Grammar[keyof Grammar]): string[] => rules.map(({ id }) => id);

function without(rule: string): Grammar {
  const { words, figures, targets, nouns, wholes } = GRAMMAR;
  const others = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Rule[] =>
    rules.filter(({ id }) => id !== rule);
  return {
    words: others(words),
    figures: others(figures),
    targets: others(targets),
    nouns: others(nouns),
    wholes: others(wholes),
  };
}

describe('the grammar of a 说明', () => {
  it('has an example of every rule, and each rule once', () => {
    deepEqual(
      examples.map(({ rule }) => rule),
      rulesOf(GRAMMAR),
    );
    equal(new Set(rulesOf(GRAMMAR)).size, examples.length);
  });

  for (const { rule, text, reading } of examples) {
    it(`${rule}: ${text.replaceAll('\n', ' ')}`, () => {
      equal(readingOf(readDocument(text)), reading);
      notEqual(readingOf(readDocument(text, '', { grammar: without(rule) })), reading, 'read alike without the rule');
    });
  }
});
