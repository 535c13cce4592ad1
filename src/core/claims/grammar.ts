import { NOUN_RULES } from './clauses/noun-rules.js';
import { WHOLE_RULES } from './lists/wholes.js';
import { WORD_RULES } from './lists/word-rules.js';
import type { Grammar } from './state/model.js';
import { FIGURE_RULES } from './statements/figure-rules.js';
import { TARGET_RULES } from './statements/target-rules.js';

/** Every rule by which a 说明 is read. test/core/claims/grammar.spec.ts has an example that needs each. */
export const GRAMMAR: Grammar = {
  words: WORD_RULES,
  figures: FIGURE_RULES,
  targets: TARGET_RULES,
  nouns: NOUN_RULES,
  wholes: WHOLE_RULES,
};
