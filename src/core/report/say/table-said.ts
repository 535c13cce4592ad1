import type { TableSaid } from '../../finding/said/index.js';
import { ARITHMETIC } from './arithmetic.js';
import { CELLS } from './cells.js';
import { CODES } from './codes.js';
import { COMPLETENESS } from './completeness.js';
import { fileWords } from '../../taxonomy/words/files.js';
import { IDENTITY } from './identity.js';
import { NOTES } from './notes.js';
import { OWN } from './own.js';
import { PRIOR } from './prior.js';
import { REMAINS } from './remains.js';
import { ROLLUP_SAID } from './rollup.js';
import { sentenceOf, type Sayings } from './sayings.js';
import { UNITS } from './units.js';
import { WHOLESALE } from './wholesale.js';

/** Every sentence of a finding of tables, by what it says. */
const SAYINGS: Sayings<TableSaid> = {
  ...ARITHMETIC,
  ...PRIOR,
  ...IDENTITY,
  ...CODES,
  ...UNITS,
  ...COMPLETENESS,
  ...WHOLESALE,
  ...CELLS,
  ...REMAINS,
  ...ROLLUP_SAID,
  ...NOTES,
  ...OWN,
};

export function sayTableFinding(said: TableSaid, words = fileWords()): string {
  return sentenceOf<TableSaid>(SAYINGS, said, words);
}
