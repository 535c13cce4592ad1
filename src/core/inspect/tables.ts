import { topicsDenied } from '../claims/denied.js';
import { denialsIn, emptyTablesIn, isOfWhole } from '../claims/lexicon/denials.js';
import type { Document } from '../claims/index.js';
import { silentTables } from '../check/statements/notes.js';
import type { Table } from '../disclosure/model.js';
import { tableRef } from '../finding/references.js';
import { addressOf } from '../sheet/address.js';
import { kindOfTitle } from '../taxonomy/kinds.js';
import { appliesTo } from '../taxonomy/relations/rule.js';
import { REQUIRED_TABLES } from '../taxonomy/required.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { squash } from '../text/squash.js';
import type { Evidence, Judged } from './model.js';
import { blindPlaces, byFindings, judged, type Judge, type Subject } from './subject.js';

/** 完整性 of the tables: each that must be published, the numbers they bear, the empty ones. */

/** A judge for each of REQUIRED_TABLES, by the id of its item. */
export const TABLE_JUDGES: Readonly<Record<string, Judge>> = Object.fromEntries(
  REQUIRED_TABLES.map((required) => [
    `table.${required.kinds[0]!}`,
    (subject: Subject): Judged => {
      const { disclosure } = subject;
      if (!required.types.includes(disclosure.document.type) || !appliesTo(required, disclosure.document))
        return judged('none', [{ type: 'other-years' }]);
      return published(required.kinds, subject);
    },
  ]),
);

function published(kinds: readonly TableKind[], subject: Subject): Judged {
  const found = subject.disclosure.tables.filter(({ kind }) => kinds.includes(kind));
  const seen = found.filter(({ hidden }) => !hidden);
  if (seen.length > 0) return judged('meets', seen.map(tableEvidence), seen.map(cornerOf));
  if (found.length > 0) return judged('person', found.map(tableEvidence), found.map(cornerOf));
  const inText = subject.document?.tables.find(({ title }) => kinds.includes(kindOfTitle(squash(title))!));
  if (inText !== undefined) return judged('person', [{ type: 'table-in-text', title: inText.title }]);
  const places = blindPlaces(subject);
  if (places.length > 0) return judged('open', [{ type: 'table-missing' }, { type: 'blind', places }]);
  return judged('fails', [{ type: 'table-missing' }]);
}

function tableEvidence(table: Table): Evidence {
  const shown = table.empty ? 'empty' : 'filled';
  return { type: 'table', table: tableRef(table), state: table.hidden ? 'hidden' : shown };
}

function cornerOf({ sheet, range }: Table): { readonly sheet: string; readonly address: string } {
  return { sheet, address: addressOf(range.top, range.left) };
}

export const numbering: Judge = ({ disclosure, report }) =>
  byFindings(
    report.findings.filter(({ rule }) => rule === 'completeness.numbering'),
    disclosure.numbers.length > 0 ? judged('meets', [{ type: 'clear' }]) : judged('open', [{ type: 'not-printed' }]),
  );

/** Every table without figures says why, below itself or in the 说明; none with figures says that it has none. */
export const emptySaid: Judge = (subject) => {
  const { disclosure, report, document } = subject;
  const wrong = report.findings.filter(({ rule }) => rule === 'note.not-empty');
  if (wrong.length > 0) return byFindings(wrong, judged('open', []));
  const empty = disclosure.tables.filter((table) => table.empty && !table.hidden);
  if (empty.length === 0) return judged('none', [{ type: 'no-empty' }]);
  const silent = silentTables(empty);
  const denied = document === null ? new Set<string>() : kindsDenied(document);
  const told = silent.filter(({ kind }) => denied.has(kind));
  const untold = silent.filter(({ kind }) => !denied.has(kind));
  if (untold.length > 0)
    return judged(
      'fails',
      [{ type: 'empty-unsaid', tables: untold.map(tableRef) }],
      untold.map(({ titleCell }) => titleCell),
    );
  return judged('meets', [
    { type: 'all-said', tables: empty.length },
    ...(told.length > 0 ? [{ type: 'said-in-text', tables: told.map(tableRef) } as const] : []),
  ]);
};

/** "没有政府性基金预算安排的支出", "国有资本经营预算支出表为空表" of the text. */
function kindsDenied({ paragraphs, year }: Document): Set<string> {
  const prose = paragraphs.filter(({ inTable }) => !inTable).map(({ folded }) => folded.text);
  return new Set(
    prose.flatMap((text) => [
      ...denialsIn(text).flatMap(({ before, clause }) =>
        isOfWhole(before, year) ? (topicsDenied(clause) ?? []).map(({ id }) => id) : [],
      ),
      ...emptyTablesIn(text).flatMap(({ title }) => kindOfTitle(squash(title)) ?? []),
    ]),
  );
}
