import type { TableSaid } from './table-said.js';
import type { TextSaid } from './text-said.js';

/** What a finding says, as data: core/report/say has a sentence for each type. */
export type Said = TableSaid | TextSaid;

export type { TableSaid } from './table-said.js';
export type { TextSaid } from './text-said.js';
