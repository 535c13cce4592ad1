import type { Disclosure } from '../disclosure/model.js';
import type { Finding, Suspect } from '../finding/finding.js';
import { brokenFinding } from './broken.js';
import type { Relations } from './compute.js';
import { doubledTotals } from './doubled-totals.js';
import type { Result } from './equation.js';
import { explain, type Explanation } from './explain.js';
import { findMissingLines } from './missing/index.js';
import { gatherColumns } from './prior/wholesale.js';
import { findScaleSlips, scaleFinding } from './scale.js';
import { suspectsOf } from './suspects.js';
import { gather } from '../sheet/gather.js';

/** What broke the relations. */
export interface Causes {
  /** Relations that are told one by one, for nothing told of many stands for them. */
  readonly broken: readonly Finding[];
  /** Columns that differ from the other workbook's throughout. */
  readonly columns: readonly Finding[];
  /** Wrong units, lines exchanged, moved, missing or printed twice. */
  readonly wholesale: readonly Finding[];
  readonly missing: readonly Finding[];
  readonly doubled: readonly Finding[];
  /** The cells that are likeliest wrong. */
  readonly suspects: readonly Suspect[];
}

/** One wrong unit, one line too many or too few is one fault, not as many wrong cells; the rest is for single cells. */
export function findCauses(disclosure: Disclosure, relations: Relations): Causes {
  const { misprints, own, inside, outside, results, byOutcome } = relations;
  const { failed } = byOutcome;
  const columns = gatherColumns(outside);
  const slips = failed.length === 0 ? [] : findScaleSlips(inside);
  const twice = doubledTotals(disclosure, inside);
  const absent = findMissingLines(disclosure, new Set(misprints.map(({ row }) => row)), failed);
  const explained = new Set([
    ...gather(slips, (slip) => slip.broken),
    ...columns.noSlip,
    ...absent.explained,
    ...twice.explained,
  ]);
  const rest = explainRest(disclosure, results, explained);
  return {
    broken: failed
      .filter((result) => !explained.has(result) && !rest.explained.has(result) && !columns.named.has(result))
      .map((result) => own.describe(result) ?? brokenFinding(result)),
    columns: columns.findings,
    wholesale: [...slips.map(scaleFinding), ...rest.findings],
    missing: absent.findings,
    doubled: twice.findings,
    suspects: [...suspectsOf(twice.repairs, results), ...rest.suspects],
  };
}

const NOTHING: Explanation = { findings: [], explained: new Set(), suspects: [] };

function explainRest(disclosure: Disclosure, results: readonly Result[], explained: ReadonlySet<Result>): Explanation {
  const rest = results.filter((result) => result.outcome !== 'not-computed' && !explained.has(result));
  return rest.some(({ outcome }) => outcome === 'failed') ? explain(disclosure, rest) : NOTHING;
}
