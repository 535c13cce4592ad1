import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Finding } from '../../src/core/finding/finding.js';
import { validate } from '../../src/core/check/index.js';
import { seeded } from './slip.js';
import { plant, WHOLESALE, type Planted, type WholesaleKind } from './wholesale.js';
import { messageOf } from '../../src/core/report/say/index.js';

/** What became of the faults of one kind. */
export interface MeasuredWholesale {
  readonly kind: WholesaleKind;
  readonly planted: number;
  /** An error is said that the sound workbook does not have. */
  readonly raised: number;
  /** Three relations or more are broken: fewer tell single cells. */
  readonly wide: number;
  /** One finding names the fault by its kind, in its table. */
  readonly named: number;
  /** Of these, that finding's cells are the changed ones. */
  readonly exact: number;
  /** Said to be another wholesale fault, or in another table. */
  readonly wrong: number;
  /** Of the named, no other error is said. */
  readonly alone: number;
  readonly missed: readonly string[];
}

/**
 * Puts faults of each kind into every table of the workbooks, `tries` places a panel. The same seed gives the same
 * faults.
 */
export function measureWholesale(
  workbooks: readonly Workbook[],
  { tries = 2, seed = 12345 } = {},
): MeasuredWholesale[] {
  return WHOLESALE.map((kind) => {
    const random = seeded(seed);
    const all = workbooks.flatMap((workbook) => {
      const known = new Set(errorsOf(workbook).map(messageOf));
      const { tables } = recognize(workbook);
      return tables
        .filter((table) => !table.hidden && !table.empty && table.kind !== 'assets')
        .flatMap((table) =>
          table.panels.flatMap((panel) =>
            Array.from({ length: tries }, () => plant(workbook, { tables, table, panel }, kind, random)).flatMap(
              (fault) => (fault ? [judge(fault, known)] : []),
            ),
          ),
        );
    });
    const count = (what: (one: Judged) => boolean): number => all.filter(what).length;
    return {
      kind,
      planted: all.length,
      raised: count(({ raised }) => raised),
      wide: count(({ wide }) => wide),
      named: count(({ named }) => named),
      exact: count(({ exact }) => exact),
      alone: count(({ alone }) => alone),
      wrong: count(({ wrong }) => wrong),
      missed: all
        .filter(({ raised, named, exact, alone }) => raised && !(named && exact && alone))
        .map(({ said }) => said),
    };
  });
}

interface Judged {
  readonly raised: boolean;
  readonly wide: boolean;
  readonly named: boolean;
  readonly exact: boolean;
  readonly alone: boolean;
  readonly wrong: boolean;
  readonly said: string;
}

function errorsOf(workbook: Workbook): Finding[] {
  return validate(recognize(workbook)).findings.filter(({ severity }) => severity === 'error');
}

function judge({ kind, workbook, rule, sheet, changed, within }: Planted, known: ReadonlySet<string>): Judged {
  const report = validate(recognize(workbook));
  const errors = report.findings
    .filter(({ severity }) => severity === 'error')
    .filter((finding) => !known.has(messageOf(finding)));
  const holds = (finding: Finding): boolean =>
    changed.every((address) => finding.cells.some((cell) => cell.sheet === sheet && cell.address === address));
  // where other faults would break the same relations, all are named in one finding
  const isAbout = (finding: Finding): boolean =>
    finding.rule === 'shift.either' ? holds(finding) : finding.rule === rule && finding.cells[0]!.sheet === sheet;
  const naming = errors.find(isAbout);
  const cells = (naming?.cells ?? []).filter((cell) => cell.sheet === sheet).map(({ address }) => address);
  const exact =
    naming !== undefined &&
    holds(naming) &&
    (within.length === 0 || cells.every((address) => within.includes(address)));
  return {
    raised: errors.length > 0,
    wide: errors.length > 0 && report.relations.failed >= 3,
    named: naming !== undefined,
    exact,
    alone: naming !== undefined && errors.length === 1,
    wrong: errors.some((finding) => finding.rule.startsWith('shift.') && !isAbout(finding)),
    said: `${workbook.name} ${sheet} ${kind} ${within[0] ?? changed[0] ?? ''}–${within.at(-1) ?? ''}: ${errors
      .slice(0, 6)
      .map(
        (error) =>
          `${error.rule} ${error.cells[0]?.sheet}!${error.cells[0]?.address}${error === naming ? `–${error.cells.at(-1)!.address}` : ''}`,
      )
      .join(', ')} (${errors.length})`,
  };
}
