import { validate } from '../../check/index.js';
import type { Finding, RelationCounts, Suspect } from '../../finding/finding.js';
import type { Category } from '../../taxonomy/severity.js';
import type { CellRef } from '../../sheet/grid.js';
import { squash } from '../../text/squash.js';
import type { Document } from '../../claims/index.js';
import { saysEmptyAbove } from '../../claims/lexicon/denials.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { OwnTables } from './index.js';
import type { OwnTableSaid, OwnTableFault } from '../../finding/said/own-tables.js';
import { gather } from '../../sheet/gather.js';

/**
 * What a table in a text can be reproached with: a text need not hold every table, and its slips of drafting are told
 * elsewhere.
 */
const TOLD: ReadonlySet<Category> = new Set<Category>(['arithmetic', 'cross-table', 'unit', 'code', 'name']);

export interface InsideCheck {
  readonly relations: RelationCounts;
  readonly findings: readonly TextFinding[];
  readonly suspects: readonly Suspect[];
}

/**
 * The text's own tables, checked as those of a workbook are; one wrong cell is one finding, with what follows from it.
 */
export function checkInside(document: Document, own: OwnTables): InsideCheck {
  const { findings, suspects, relations } = validate(own.disclosure);
  const told = findings.filter(({ category, severity }) => TOLD.has(category) && severity !== 'notice');
  const gathered = [...gatherBySuspect(told, suspects), ...emptyNotes(own)];
  return {
    relations,
    suspects,
    findings: gather(gathered, ({ finding, said, cell }): TextFinding[] => {
      const place = own.placeOf(cell ?? finding.cells[0] ?? { sheet: '', address: '' });
      if (place === null) return [];
      const { rule, severity, stated, expected, cells } = finding;
      const places = gather(cells, (it) => own.placeOf(it) ?? []).filter(
        (it, index, all) => it.start !== place.start && all.findIndex((other) => other.start === it.start) === index,
      );
      const quoted = (span: typeof place): typeof place & { quote: string } => ({
        ...span,
        quote: document.text.slice(span.start, span.end),
      });
      return [
        {
          ...quoted(place),
          rule: `own-table.${rule}`,
          severity,
          said,
          cells: [],
          ...(stated === undefined ? {} : { stated }),
          ...(expected === undefined ? {} : { expected }),
          ...(places.length > 0 ? { places: places.slice(0, MOST_PLACES).map(quoted) } : {}),
        },
      ];
    }),
  };
}

const MOST_PLACES = 24;

type Told = Pick<Finding, 'rule' | 'severity' | 'cells' | 'stated' | 'expected'>;

interface Gathered {
  readonly finding: Told;
  /** The cell that is most likely wrong. */
  readonly cell: CellRef | null;
  readonly said: OwnTableSaid;
}

function gatherBySuspect(findings: readonly Finding[], suspects: readonly Suspect[]): Gathered[] {
  const gathered: Gathered[] = [];
  let left = findings.filter(({ severity }) => severity === 'error');
  for (const { sheet, address, stated, proposed, together = [] } of suspects) {
    const own = [{ sheet, address }, ...together];
    const mine = left.filter(({ cells }) =>
      cells.some((cell) => own.some((one) => cell.sheet === one.sheet && cell.address === one.address)),
    );
    if (mine.length === 0) continue;
    left = left.filter((finding) => !mine.includes(finding));
    gathered.push({
      finding: {
        ...mine[0]!,
        ...(stated === '' ? {} : { stated }),
        expected: proposed,
        cells: gather(mine, ({ cells }) => cells),
      },
      cell: { sheet, address },
      said: faultSaid(mine[0]!, { suspect: { stated, proposed }, consequences: mine.length - 1 }),
    });
  }
  return [
    ...gathered,
    ...gatherAlike(left),
    ...findings
      .filter(({ severity }) => severity !== 'error')
      .map((finding) => ({ finding, cell: null, said: faultSaid(finding) })),
  ];
}

function faultSaid({ said }: Finding, more: Partial<OwnTableFault> = {}): OwnTableSaid {
  return { type: 'own-table.fault', fault: said, suspect: null, consequences: 0, alike: 0, ...more };
}

/** The same relation broken all over a table. */
function gatherAlike(findings: readonly Finding[]): Gathered[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.cells[0]?.sheet ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    finding: { ...first!, cells: gather([first!, ...others], ({ cells }) => cells) },
    cell: null,
    said: faultSaid(first!, { alike: others.length }),
  }));
}

/** "（本表无数据）" below a table that has amounts. */
function emptyNotes({ disclosure, grids }: OwnTables): Gathered[] {
  return gather(disclosure.tables, (table): Gathered[] => {
    const below = grids.find(({ grid }) => grid.name === table.sheet)?.below?.text ?? '';
    if (table.empty || !saysEmptyAbove(squash(below))) return [];
    return [
      {
        finding: { rule: 'empty', severity: 'error', cells: [table.titleCell] },
        cell: null,
        said: { type: 'own-table.not-empty', title: table.title },
      },
    ];
  });
}
