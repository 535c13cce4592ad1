import type { Fault } from '../../finding/finding.js';
import type { Said, TextSaid } from '../../finding/said/index.js';
import { AGAINST } from './against.js';
import { fileWords } from '../../taxonomy/words/files.js';
import { MEANING } from './meaning.js';
import { OWN_TABLES } from './own-tables.js';
import { sentenceOf, type Sayings } from './sayings.js';
import { sayTableFinding } from './table-said.js';
import { SLIPS } from './slips.js';
import { STATEMENTS } from './statements.js';

const TEXT_SAYINGS: Sayings<TextSaid> = { ...AGAINST, ...MEANING, ...OWN_TABLES, ...SLIPS, ...STATEMENTS };

/** What the user reads about a finding, of tables or of a text: one Chinese sentence. */
export function messageOf({ said, published }: Pick<Fault, 'said' | 'published'>): string {
  const words = fileWords(published);
  return isOfText(said) ? sentenceOf<TextSaid>(TEXT_SAYINGS, said, words) : sayTableFinding(said, words);
}

function isOfText(said: Said): said is TextSaid {
  return Object.hasOwn(TEXT_SAYINGS, said.type);
}
