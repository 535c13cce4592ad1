import type { AgainstSaid } from './against.js';
import type { MeaningSaid } from './meaning.js';
import type { OwnTableSaid } from './own-tables.js';
import type { SlipSaid } from './slips.js';
import type { StatementSaid } from './statements.js';

/** What a finding of a text says, as data: core/report/say has a sentence for each type. */
export type TextSaid = AgainstSaid | MeaningSaid | OwnTableSaid | SlipSaid | StatementSaid;
