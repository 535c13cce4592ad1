import type { Binding } from '../../match/index.js';
import type { Disclosure } from '../../disclosure/model.js';
import { Lookup } from '../../figures/lookup.js';
import { booksOf } from '../../figures/books.js';
import type { Claim, Document } from '../../claims/index.js';
import type { CellRef } from '../../sheet/grid.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { asUsual, type Precision } from '../itself/precision.js';
import { bindingsOf } from './bindings.js';
import { compareClaims } from './compare.js';
import { gatherFaults } from './gather.js';
import { identityFaults } from './identity.js';
import { levelFaults } from './level.js';
import { subjectsListed } from './listed-subjects.js';
import { ownersOf } from './owner.js';
import { projectClaims } from './projects.js';
import { saidOfTables } from './tables-said.js';
import { withConfirmedChanges } from './unsure-changes.js';
import { gather } from '../../sheet/gather.js';

/** The workbook a text belongs to, and last year's where there is one. */
export interface Workbooks {
  readonly disclosure: Disclosure;
  readonly prior?: Disclosure;
}

export interface AgainstTables {
  readonly findings: readonly TextFinding[];
  /** Claims of which it is known what figure of the tables they are, whether these print it or not. */
  readonly bound: ReadonlySet<Claim>;
  readonly matched: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  /** Claims the tables decide: the text's own relations take them as the tables have them. */
  readonly settled: ReadonlySet<Claim>;
  readonly precision: Precision;
  /** The claims that tell what one cell prints, by its `cellKey`, right or wrong. */
  readonly ofCell: ReadonlyMap<string, readonly Claim[]>;
}

export function cellKey({ sheet, address }: CellRef): string {
  return `${address} ${sheet}`;
}

const NOTHING: Omit<AgainstTables, 'findings' | 'precision'> = {
  bound: new Set(),
  matched: new Set(),
  failed: new Set(),
  settled: new Set(),
  ofCell: new Map(),
};

/** Every claim that names something the tables hold, by value, unit and printed places. */
export function checkAgainst(document: Document, { disclosure, prior }: Workbooks): AgainstTables {
  const lookup = new Lookup(booksOf(disclosure, prior));
  const strange = identityFaults(document, disclosure);
  const usual = asUsual(document.decimals);
  if (strange.some(({ severity }) => severity === 'error')) return { ...NOTHING, findings: strange, precision: usual };
  const bindings = withConfirmedChanges(document, bindingsOf(document, lookup));
  const owners = ownersOf(document, disclosure.document.department);
  const ofUnknown = partsOfUnknown(document, bindings);
  const compared = compareClaims({ document, bindings, lookup, owners, ofUnknown });
  const known = (claim: Claim): boolean => bindings.has(claim.index) || owners.foreign.has(claim);
  const projects = projectClaims(document, lookup, known);
  return {
    findings: [
      ...strange,
      ...gatherFaults(compared.faults, document, disclosure),
      ...levelFaults(document, bindings, owners.foreign, lookup),
      ...projects.findings,
      ...saidOfTables(document, disclosure, lookup, known),
      ...subjectsListed(document, lookup),
    ],
    bound: new Set([
      ...Array.from(bindings.keys(), (index) => document.claims[index]!),
      ...projects.matched,
      ...projects.failed,
    ]),
    matched: new Set([...compared.matched, ...projects.matched]),
    failed: new Set([...compared.faults.map(({ claim }) => claim), ...projects.failed]),
    settled: compared.settled,
    precision: { ...usual, exact: compared.exact },
    ofCell: claimsOfCells(bindings, document),
  };
}

function claimsOfCells(
  bindings: ReadonlyMap<number, Binding>,
  { claims }: Document,
): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const [index, { cells, aspect }] of bindings) {
    const [cell, ...others] = cells;
    if (cell === undefined || others.length > 0 || !PRINTED.has(aspect)) continue;
    const told = found.get(cellKey(cell));
    if (told) told.push(claims[index]!);
    else found.set(cellKey(cell), [claims[index]!]);
  }
  return found;
}

/** What a cell prints: no share, no change. */
const PRINTED: ReadonlySet<Binding['aspect']> = new Set([null, '上年', '预算']);

/**
 * Parts of a whole that nothing ties to the tables and that is no figure of a disclosure: what one project or one
 * office has.
 */
function partsOfUnknown({ lists }: Document, bindings: ReadonlyMap<number, Binding>): ReadonlySet<Claim> {
  const claims = gather(lists, ({ whole, readings }) => {
    const known = whole.key !== null || whole.amount === null || whole.noun === '' || bindings.has(whole.amount.index);
    return known
      ? []
      : gather(readings[0] ?? [], ({ amount, share, change }) => [
          amount,
          share?.claim ?? null,
          change?.difference ?? null,
          change?.percent ?? null,
        ]);
  });
  return new Set(claims.filter((claim) => claim !== null));
}
