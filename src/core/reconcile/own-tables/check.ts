import type { Disclosure } from '../../disclosure/model.js';
import { checkAgainst, type AgainstTables } from '../against/index.js';
import { identityFaults } from '../against/identity.js';
import type { Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { RelationCounts, Suspect } from '../../finding/finding.js';
import { withoutAnswered } from './answered.js';
import { checkBeside } from './beside.js';
import { ownTablesOf, type OwnTables } from './index.js';
import { checkInside } from './inside.js';
import { hear } from './witnesses.js';
import { gather } from '../../sheet/gather.js';

export interface OwnCheck {
  readonly findings: readonly TextFinding[];
  /**
   * The sentences held to the workbook, beside what the text's own tables say; without one, to these; null where they
   * are not of one document.
   */
  readonly against: AgainstTables | null;
  readonly tables: number;
  readonly relations: RelationCounts;
}

/**
 * The 公开表 that stand in the text; null where it holds none that is beyond doubt. `beside`: the sentences held to the
 * workbook.
 */
export function checkOwnTables(
  document: Document,
  workbook: Disclosure | null,
  beside: AgainstTables | null,
): OwnCheck | null {
  const own = ownTablesOf(document);
  if (own === null) return null;
  const inside = checkInside(document, own);
  if (isMisread(inside.relations))
    return {
      findings: [misread(document, own, inside.relations)],
      against: beside,
      tables: own.disclosure.tables.length,
      relations: notComputed(inside.relations),
    };
  const common = { tables: own.disclosure.tables.length, relations: inside.relations };
  if (workbook === null || beside === null)
    return { ...common, findings: inside.findings, against: sentences(document, own, inside.suspects) };
  const twice = checkBeside(document, own, workbook);
  const { compared } = twice;
  const heard = hear(document, own, beside, twice);
  const rest = own.disclosure.tables.filter(({ sheet }) => !compared.has(sheet));
  // what the workbook's own tables say wrong is for check to tell
  const alone =
    rest.length === 0
      ? []
      : checkInside(document, { ...own, disclosure: { ...own.disclosure, tables: rest } }).findings;
  return { ...common, findings: [...heard.own, ...alone], against: heard.against };
}

/** So many broken relations come of columns that were taken for others. */
function isMisread({ checked, failed }: RelationCounts): boolean {
  return failed > 12 && failed > checked / 4;
}

function notComputed(relations: RelationCounts): RelationCounts {
  return { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: relations.checked + relations.notComputed };
}

/** Said at the first table: what is not computed must not look as if it held. */
function misread({ text }: Document, own: OwnTables, { checked, failed }: RelationCounts): TextFinding {
  const place = own.placeOf(own.disclosure.tables[0]!.titleCell) ?? { start: 0, end: 0 };
  return {
    ...place,
    rule: 'own-table.misread',
    severity: 'notice',
    quote: text.slice(place.start, place.end),
    cells: [],
    said: { type: 'own-table.misread', checked, failed },
  };
}

function sentences(document: Document, own: OwnTables, suspects: readonly Suspect[]): AgainstTables | null {
  if (identityFaults(document, own.disclosure).length > 0) return null;
  const against = checkAgainst(document, { disclosure: own.disclosure });
  const findings = withoutAnswered(against.findings, suspects, document, own);
  return { ...against, findings: findings.map((finding) => inText(finding, document, own)) };
}

/** With the places of the cells in the text instead of their addresses. */
function inText({ cells, places = [], ...finding }: TextFinding, { text }: Document, own: OwnTables): TextFinding {
  const told = [
    ...places,
    ...gather(cells, (cell) => own.placeOf(cell) ?? []).map((span) => ({
      ...span,
      quote: text.slice(span.start, span.end),
    })),
  ];
  return {
    ...finding,
    said: own.inWords(finding.said),
    cells: [],
    ...(told.length > 0 ? { places: told } : {}),
  };
}
