import { topicsDenied } from '../../claims/denied.js';
import { denialsIn, isOfWhole, saysEmptyAbove } from '../../claims/lexicon/denials.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { DENIED_TOPICS, type DeniedTopic } from '../../taxonomy/denied-topics.js';
import { squash } from '../../text/squash.js';
import { gather } from '../../sheet/gather.js';

/** What the notes under tables say against the tables, and empty tables of which nothing is said. */
export function noteFindings({ tables }: Disclosure): Finding[] {
  const seen = tables.filter(({ hidden }) => !hidden);
  return [...gather(seen, otherMoney), ...gather(seen, notEmpty), ...unsaid(silentTables(seen))];
}

/** "没有政府性基金预算支出" under the table of 国有资本经营, and nothing of its own money. */
function otherMoney(table: Table): Finding[] {
  const own = fundOf(table);
  if (own === undefined) return [];
  return gather(table.notes, ({ text, cell }): Finding[] => {
    const denied = gather(
      denialsIn(text.replace(/\s/g, '')).filter(({ before }) => isOfWhole(before, null)),
      ({ clause }) => topicsDenied(clause) ?? [],
    );
    const [other] = denied;
    return other === undefined || !denied.every(({ id, isFund }) => isFund && id !== own.id)
      ? []
      : [
          {
            rule: 'note.other-money',
            severity: 'warning',
            category: 'identity',
            said: { type: 'note.other-money', table: tableRef(table), named: other.name, own: own.name },
            cells: [cell],
          },
        ];
  });
}

function fundOf({ kind }: Table): DeniedTopic | undefined {
  return DENIED_TOPICS.find(({ id, isFund }) => isFund && id === kind);
}

/** "本表无数据" under a table with amounts. */
function notEmpty(table: Table): Finding[] {
  if (table.empty) return [];
  return table.notes
    .filter(({ text }) => saysEmptyAbove(squash(text)))
    .map(({ text, cell }) => ({
      rule: 'note.not-empty',
      severity: 'warning',
      category: 'completeness',
      said: { type: 'note.not-empty', table: tableRef(table), note: text },
      cells: [cell],
    }));
}

/** Empty tables beside which nothing is said. */
export function silentTables(tables: readonly Table[]): Table[] {
  return tables.filter(
    ({ empty, notes }) =>
      empty && !notes.some(({ text }) => denialsIn(text).length > 0 || saysEmptyAbove(squash(text))),
  );
}

/** All in one notice. */
function unsaid(silent: readonly Table[]): Finding[] {
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
