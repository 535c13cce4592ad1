import type { Disclosure, Row } from '../../disclosure/model.js';
import type { Result } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import { missingCodes } from './codes.js';
import type { MissingLine } from './missing-line.js';
import { missingThreePublic } from './three-public.js';
import { missingTotals } from './totals.js';
import { gather } from '../../sheet/gather.js';

/**
 * Lines that are not there, told by what stands around the gap; those that only a sum misses are told with the sum
 * (shift.missing-row).
 */
export interface MissingLines {
  readonly findings: readonly Finding[];
  /** Broken relations that only say so once more. */
  readonly explained: ReadonlySet<Result>;
}

export function findMissingLines(
  disclosure: Disclosure,
  misprinted: ReadonlySet<Row>,
  failed: readonly Result[],
): MissingLines {
  const lines = [
    ...missingCodes(disclosure, misprinted),
    ...missingTotals(disclosure),
    ...missingThreePublic(disclosure),
  ];
  return {
    findings: lines.map(toFinding),
    explained: new Set(gather(lines, (line) => failed.filter((result) => isAbout(line, result)))),
  };
}

function toFinding({ said, cells, certain }: MissingLine): Finding {
  return { rule: 'line.missing', severity: certain ? 'error' : 'warning', category: 'completeness', said, cells };
}

/** The other table has the line, and this one is asked for it. */
function isAbout({ table, code }: MissingLine, { equation: { left, right } }: Result): boolean {
  const terms = [...left, ...right];
  return (
    code !== null &&
    left.length * right.length === 0 &&
    terms.every(({ row, table: own }) => own !== table && row.code === code)
  );
}
