import type { Decimal } from 'decimal.js';
import type { Claim, Document } from '../../claims/index.js';
import type { Lookup } from '../../figures/lookup.js';
import type { Binding } from '../../match/index.js';
import { isFigure } from '../itself/context.js';
import { halfPlace, type Precision } from '../itself/precision.js';
import { isClosedShare } from './closed-shares.js';
import type { Fault } from './gather.js';
import { oneOf, otherReadings } from './other-readings.js';
import type { Owners } from './owner.js';
import { verdictOf, type Verdict } from './verdict.js';

/** What claims are compared with. */
export interface Comparison {
  readonly document: Document;
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly lookup: Lookup;
  readonly owners: Owners;
  /** Parts of a whole that is not the department's. */
  readonly ofUnknown: ReadonlySet<Claim>;
}

export interface Compared {
  readonly matched: ReadonlySet<Claim>;
  readonly settled: ReadonlySet<Claim>;
  readonly exact: Precision['exact'];
  readonly faults: readonly Fault[];
}

type Judgement = 'right' | Pick<Fault, 'verdict' | 'severity'>;

/** Every claim that is bound to a figure of the tables, with that figure; one fault a claim. */
export function compareClaims(comparison: Comparison): Compared {
  const { document, bindings } = comparison;
  const [matched, settled] = [new Set<Claim>(), new Set<Claim>()];
  const exact = new Map<Claim, { value: Decimal; half: Decimal }>();
  const faults = new Map<Claim, Fault>();
  for (const [index, first] of bindings) {
    const claim = document.claims[index]!;
    if (!isComparable(claim, comparison)) continue;
    for (const binding of [first, ...(first.also ?? [])]) {
      const judged = faults.has(claim) ? null : judge(claim, binding, comparison);
      if (judged === null) continue;
      if (judged === 'right') matched.add(claim);
      else faults.set(claim, { claim, binding, ...judged });
      if (!binding.sure) continue;
      settled.add(claim);
      exact.set(claim, figureIn(claim, binding, document));
    }
  }
  return { matched, settled, exact, faults: [...faults.values()] };
}

/** A figure of the department that the workbook is of. */
function isComparable(claim: Claim, { owners, ofUnknown }: Comparison): boolean {
  if (claim.role === 'bound' || owners.foreign.has(claim) || owners.repeatsForeign(claim)) return false;
  return !ofUnknown.has(claim) || owners.own.has(claim);
}

/** Null where nothing can be said: no value to compare with, or a doubt that other readings leave. */
function judge(claim: Claim, binding: Binding, comparison: Comparison): Judgement | null {
  const { document, bindings } = comparison;
  const verdict = verdictOf(claim, binding, document.decimals);
  if (verdict === null) return null;
  if (verdict === 'equal') return 'right';
  const others = verdictsOfOthers(claim, binding, comparison);
  if (others.includes('equal') || (verdict === 'unequal' && isClosedShare(claim, document, bindings))) return 'right';
  if (others.includes('unclear') || !isFigure(claim) || claim.unit === '') return null;
  if (binding.sure) return { verdict, severity: severityOf(claim, verdict, comparison) };
  const isNoOther = binding.others !== undefined && verdict === 'unequal' && others.every((it) => it === 'unequal');
  return isNoOther ? { verdict, severity: 'warning' } : null;
}

/** Of the same claim read otherwise; `unclear` where there is a value and it cannot be compared. */
function verdictsOfOthers(
  claim: Claim,
  binding: Binding,
  { document, lookup }: Comparison,
): readonly (Verdict | 'unclear' | null)[] {
  return [...otherReadings(binding, lookup), ...oneOf(binding, lookup)].map(
    (other) => verdictOf(claim, other, document.decimals) ?? (other.value === null ? null : 'unclear'),
  );
}

function severityOf(claim: Claim, verdict: Verdict, { document, owners }: Comparison): Fault['severity'] {
  const inTable = document.paragraphs[claim.paragraph]!.inTable;
  return verdict === 'trimmed' || verdict === 'coarse' || (inTable && !owners.own.has(claim)) ? 'warning' : 'error';
}

/** As the tables have it: in 元, per cent or pieces, and by how much that may be off. */
function figureIn(
  claim: Claim,
  { value, aspect, figure }: Binding,
  { decimals }: Document,
): { value: Decimal; half: Decimal } {
  return { value: value!, half: aspect === null ? figure.amount.half : halfPlace(claim, decimals) };
}
