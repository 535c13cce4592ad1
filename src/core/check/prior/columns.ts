import { dimensionKey, type Dimensions } from '../../taxonomy/dimensions.js';
import type { Column, DocumentIdentity, Panel, Table } from '../../disclosure/model.js';
import type { DocumentType } from '../../taxonomy/table-kind.js';
import { columnIndex } from '../../disclosure/query.js';
import type { PriorRole } from '../../disclosure/prior.js';
import { PRIOR, type PriorRule } from '../../taxonomy/relations/prior.js';
import { documentOfHead, namesStage, namesYear, yearOfHead } from '../../taxonomy/words/columns.js';
import { saysAdjustedBudget } from '../../taxonomy/words/notes-said.js';
import { stageOfHead } from '../../taxonomy/heads.js';
import { gather } from '../../sheet/gather.js';

/**
 * What a column of last year repeats: last year's budget, its final accounts, this kind of document, or none of these
 * (执行数, 调整预算数).
 */
type Repeats = 'budget' | 'final' | 'own' | 'none';

function repeatedBy(heads: readonly string[]): Repeats {
  const head = heads.findLast((one) => namesStage(one) && (namesYear(one) || stageOfHead(one) !== null));
  return head === undefined ? 'own' : documentOfHead(head);
}

/** The year that a column's head names; null when it names none. */
function yearOf(heads: readonly string[]): number | null {
  return heads.map(yearOfHead).findLast((year) => year !== null) ?? null;
}

/** The relation that a column has with the other workbook; null when it has none. */
export function ruleOfColumn(
  { dimensions, heads }: Column,
  table: Table,
  current: DocumentIdentity,
  role: PriorRole,
): PriorRule | null {
  if (dimensions.change || dimensions.quantity) return null;
  if (role === 'same-year-budget') {
    const adjusted = table.notes.some(({ text }) => saysAdjustedBudget(text));
    return dimensions.stage === 'budget' && dimensions.year === undefined && !adjusted ? PRIOR.planned : null;
  }
  if (dimensions.year !== 'prior') return null;
  const year = yearOf(heads);
  if (year !== null && current.year !== null && year !== current.year - 1) return null;
  const repeats = repeatedBy(heads);
  const given = role === 'last-budget' ? 'budget' : 'final';
  if (repeats === 'own') return (current.type === 'budget') === (given === 'budget') ? PRIOR.year : null;
  return repeats === given ? PRIOR[given] : null;
}

/**
 * The column of a document's own figures with these facets: 预算数 of a budget, 决算数 of final accounts; -1 when there is
 * none.
 */
export function ownColumn(panel: Panel, type: DocumentType, dimensions: Dimensions): number {
  const plain = columnIndex(panel, dimensions);
  return plain >= 0 ? plain : columnIndex(panel, { ...dimensions, stage: type === 'budget' ? 'budget' : 'final' });
}

/** The facets without the year and stage that tell last year's, or the planned, figures from the own ones. */
export function ownFacets({ year: _, stage: __, ...facets }: Dimensions): Dimensions {
  return facets;
}

/**
 * Position of last year's column beside an own one; of several the one that repeats this kind of document; -1 for none.
 */
export function priorColumn(panel: Panel, type: DocumentType, own: Dimensions): number {
  const key = dimensionKey(ownFacets(own));
  const found = gather(panel.columns, (column, position) =>
    column.dimensions.year === 'prior' &&
    !column.dimensions.change &&
    dimensionKey(ownFacets(column.dimensions)) === key
      ? [{ position, repeats: repeatedBy(column.heads) }]
      : [],
  );
  const wanted = type === 'budget' ? 'budget' : 'final';
  return (found.find(({ repeats }) => repeats === wanted || repeats === 'own') ?? found[0])?.position ?? -1;
}
