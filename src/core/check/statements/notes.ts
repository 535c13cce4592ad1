import type { Disclosure, Table } from '../../disclosure/model.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { moneyDenied, moneyOf, SAYS_EMPTY_TABLE, SAYS_NOTHING } from '../../taxonomy/words/notes-said.js';

/** What the notes under tables say against the tables, and empty tables of which nothing is said. */
export function noteFindings({ tables }: Disclosure): Finding[] {
  const seen = tables.filter(({ hidden }) => !hidden);
  return [...seen.flatMap(otherMoney), ...seen.flatMap(notEmpty), ...unsaid(seen)];
}

/** "无政府性基金预算" under the table of 国有资本经营. */
function otherMoney(table: Table): Finding[] {
  const own = moneyOf(table.kind);
  if (own === undefined) return [];
  return table.notes.flatMap(({ text, cell }): Finding[] => {
    const denied = moneyDenied(text);
    return denied === null || denied.kind === table.kind
      ? []
      : [
          {
            rule: 'note.other-money',
            severity: 'warning',
            category: 'identity',
            said: { type: 'note.other-money', table: tableRef(table), named: denied.name, own },
            cells: [cell],
          },
        ];
  });
}

/** "本表无数据" under a table with amounts. */
function notEmpty(table: Table): Finding[] {
  if (table.empty) return [];
  return table.notes
    .filter(({ text }) => SAYS_EMPTY_TABLE.test(text))
    .map(({ text, cell }) => ({
      rule: 'note.not-empty',
      severity: 'warning',
      category: 'completeness',
      said: { type: 'note.not-empty', table: tableRef(table), note: text },
      cells: [cell],
    }));
}

/** Empty tables beside which nothing is said, all in one notice. */
function unsaid(tables: readonly Table[]): Finding[] {
  const silent = tables.filter(({ empty, notes }) => empty && !notes.some(({ text }) => SAYS_NOTHING.test(text)));
  return silent.length === 0
    ? []
    : [
        {
          rule: 'note.empty-unsaid',
          severity: 'notice',
          category: 'completeness',
          said: { type: 'note.empty-unsaid', tables: silent.map(tableRef) },
          cells: silent.map(({ titleCell }) => titleCell),
        },
      ];
}
