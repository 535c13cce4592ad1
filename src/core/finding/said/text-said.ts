import type { OwnTableSaid } from './own-tables.js';

/** What a finding of a text says, as data: core/report/say has a sentence for each type. */
export type TextSaid = OwnTableSaid;
