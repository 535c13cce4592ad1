import type { PlainAmount } from '../../finding/plain-amount.js';
import type { OwnTableSaid } from '../../finding/said/own-tables.js';
import type { TableSaid } from '../../finding/said/index.js';
import { UNIT_NAME } from '../../money/amount.js';
import { sayCell, sayNumber, sayRowAndHeads } from './parts.js';
import type { Sayings } from './sayings.js';
import { sayTableFinding } from './table-said.js';

export const OWN_TABLES: Sayings<OwnTableSaid> = {
  'own-table.fault': ({ fault, suspect, consequences, alike }) =>
    [
      clause(fault),
      suspect === null ? '' : saySuspect(suspect),
      consequences > 0 ? `，另有${consequences}处关系因此不符` : '',
      alike > 0 ? `，这张表另有${alike}处同样不符` : '',
      '。',
    ].join(''),
  'own-table.not-empty': ({ title }) => `《${title}》下面写本表无数据，表中却有数。`,
  'own-table.differs': ({ title, row, heads, said, book, cell, text }, words) =>
    [
      `文中《${title}》${sayRowAndHeads(row, heads)}写${sayFilled(said)}`,
      `${words.book}是${sayFilled(book)}（${sayCell(cell)}）`,
      text === null ? `文中的表与${words.book}不一致。` : TEXT_AGREES[text.kind](words.book),
    ].join('，'),
  'own-table.other': ({ title, differing, of }, { book }) =>
    `文中《${title}》与${book}里同一张表可比的${of}个数有${differing}个不同，疑不是同一份表。`,
  'own-table.missing': ({ title, lines, of }, { book }) =>
    `${book}的《${title}》有${sayLines(lines, of)}，文中的表没有。`,
  'own-table.added': ({ title, lines, of }, { book }) => `文中《${title}》有${sayLines(lines, of)}，${book}的表没有。`,
  'own-table.misread': ({ checked, failed }) =>
    `文中的表有${failed}条关系不成立（共${checked}条），多半是列没有读对，这些表没有核对，请用工作簿校验。`,
};

const TEXT_AGREES = {
  'as-table': (book: string) => `文中的文字与这张表一致，只有${book}不同。`,
  'as-book': (book: string) => `文中的文字与${book}一致，只有文中的表不同。`,
} as const;

function clause(fault: TableSaid): string {
  return sayTableFinding(fault).replace(/。$/, '');
}

function saySuspect({ stated, proposed }: { readonly stated: string; readonly proposed: string }): string {
  return stated === '' ? `；这一格疑漏填${proposed}` : `；${stated}疑应为${proposed}`;
}

function sayFilled(amount: PlainAmount | null): string {
  return amount === null ? '空' : `${sayNumber(amount)}${UNIT_NAME[amount.unit]}`;
}

function sayLines(lines: readonly string[], of: number): string {
  return `${lines.map((name) => `“${name}”`).join('、')}${of > 1 ? `等${of}行` : '一行'}`;
}
