import type { NoteSaid } from '../../finding/said/notes.js';
import { sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const NOTES: Sayings<NoteSaid> = {
  'note.other-money': ({ table, named, own }) =>
    `${sayTable(table)}下面的说明写的是没有${named}，这张表是${own}的，请改写说明。`,
  'note.not-empty': ({ table, note }) => `${sayTable(table)}下面写着“${note}”，表里却有金额，请核对。`,
  'note.empty-unsaid': ({ tables }) =>
    `${tables.map(sayTable).join('、')}是空表，表下没有说明为什么没有数，请补写一句，如“本部门没有此项收支”。`,
};
