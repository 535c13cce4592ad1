import type { Fact } from '../../disclosure/model.js';
import { yuanOf } from '../../disclosure/query.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { OwnTableSaid } from '../../finding/said/own-tables.js';
import { cellKey, type AgainstTables } from '../against/index.js';
import { halfPlace } from '../itself/precision.js';
import type { Beside, TwicePrinted } from './beside.js';
import type { OwnTables } from './index.js';
import { gather } from '../../sheet/gather.js';

/** What the sentences and the tables of the text were found to say beside the workbook. */
export interface Heard {
  readonly against: AgainstTables;
  readonly own: readonly TextFinding[];
}

/**
 * A figure is told by the sentences, by the text's own table and by the workbook. Where two of them agree, it is said
 * which, and told once: against the sentence, or against the table that stands alone.
 */
export function hear(document: Document, own: OwnTables, against: AgainstTables, beside: Beside): Heard {
  if (against.findings.length === 0 && beside.findings.length === 0) return { against, own: beside.findings };
  const figures = new Map(beside.figures.map((figure) => [cellKey(figure.other.cell), figure]));
  const claims = new Map(document.claims.map((claim) => [claim.start, claim]));
  const told = new Set<string>();
  const findings = against.findings.map((finding): TextFinding => {
    const figure = figureOf(finding, figures);
    const claim = claims.get(finding.start);
    if (figure === undefined || claim === undefined || finding.said.type !== 'table.value') return finding;
    if (!figure.differs) return { ...finding, said: { ...finding.said, ownTable: { kind: 'as-book' } } };
    if (!isOf(claim, figure.mine)) return finding;
    told.add(cellKey(figure.other.cell));
    const place = own.placeOf(figure.mine.cell);
    return {
      ...finding,
      said: { ...finding.said, ownTable: { kind: 'as-text' } },
      ...(place === null
        ? {}
        : {
            places: [{ ...place, quote: document.text.slice(place.start, place.end) }, ...(finding.places ?? [])],
          }),
    };
  });
  return {
    against: { ...against, findings },
    own: gather(beside.findings, (finding): TextFinding[] => {
      const { said } = finding;
      if (said.type !== 'own-table.differs') return [finding];
      const key = cellKey(said.cell);
      if (told.has(key)) return [];
      const text = sideOf(against.ofCell.get(key) ?? [], figures.get(key));
      return [text === null ? finding : { ...finding, said: { ...said, text } }];
    }),
  };
}

/** With which of two tables all sentences that tell the figure agree; null where there are none, or with neither. */
function sideOf(claims: readonly Claim[], figure: TwicePrinted | undefined): OwnTableDiffers['text'] {
  if (claims.length === 0 || figure === undefined) return null;
  const [asTable, asBook] = [figure.mine, figure.other].map((fact) => claims.every((claim) => isOf(claim, fact)));
  if (asTable === asBook) return null;
  return { kind: asTable ? 'as-table' : 'as-book' };
}

type OwnTableDiffers = Extract<OwnTableSaid, { type: 'own-table.differs' }>;

/** The figure of the one cell that a sentence is held to. */
function figureOf({ said, cells }: TextFinding, figures: ReadonlyMap<string, TwicePrinted>): TwicePrinted | undefined {
  const [cell, ...others]: readonly CellRef[] = cells;
  if (said.type !== 'table.value' || cell === undefined || others.length > 0) return undefined;
  return PRINTED.has(said.subject.aspect) ? figures.get(cellKey(cell)) : undefined;
}

/** What a cell prints: no share, no change. */
const PRINTED: ReadonlySet<string> = new Set(['itself', 'prior', 'budget']);

function isOf(claim: Claim, fact: Fact): boolean {
  const yuan = yuanOf(fact);
  return yuan !== null && claim.value !== null && yuan.minus(claim.value).abs().lte(halfPlace(claim));
}
