import type { Decimal } from 'decimal.js';
import type { Binding } from '../../match/binding.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Disclosure } from '../../disclosure/model.js';
import { contextOf } from '../itself/context.js';
import { relationsOf } from '../itself/relations-of.js';
import { inUnitOf } from '../itself/precision.js';
import { claimsOf } from '../itself/relation.js';
import { saidElsewhere } from './elsewhere.js';
import { opposite, unequal } from './said.js';
import { expectedOf, type Verdict } from './verdict.js';

export interface Fault {
  readonly claim: Claim;
  readonly binding: Binding;
  readonly verdict: Verdict;
  readonly severity: 'error' | 'warning';
}

/** One cause, one finding: the same wrong figure said again, and what was computed from it, stand with it. */
export function gatherFaults(faults: readonly Fault[], document: Document, disclosure: Disclosure): TextFinding[] {
  if (faults.length === 0) return [];
  const leaders = new Map<Fault, { readonly again: Fault[]; readonly follow: Fault[] }>();
  const causes = causesOf(faults, document);
  const first = (fault: Fault): Fault => faults.find((other) => isSame(other, fault))!;
  for (const fault of faults) {
    const cause = causes.get(fault);
    if (cause === undefined && first(fault) === fault) leaders.set(fault, { again: [], follow: [] });
  }
  for (const fault of faults) {
    if (leaders.has(fault)) continue;
    let cause = causes.get(fault);
    for (let steps = 0; cause !== undefined && causes.has(cause) && steps < faults.length; steps += 1)
      cause = causes.get(cause);
    const leader = leaders.get(first(cause ?? fault));
    if (leader === undefined) leaders.set(fault, { again: [], follow: [] });
    else (cause === undefined ? leader.again : leader.follow).push(fault);
  }
  return [...leaders].map(([fault, { again, follow }]) => findingOf(fault, again, follow, document, disclosure));
}

function isSame(a: Fault, b: Fault): boolean {
  const related =
    a.binding.figure.id.split('.')[0] === 'three-public' &&
    b.binding.figure.id.split('.')[0] === 'three-public' &&
    a.binding.value!.eq(b.binding.value!);
  return (
    (a.binding.figure.name === b.binding.figure.name || related) &&
    a.binding.aspect === b.binding.aspect &&
    a.binding.whole?.name === b.binding.whole?.name &&
    a.claim.value!.eq(b.claim.value!)
  );
}

/**
 * A percentage or a difference that does follow from the text's own wrong amount, and a total that is off by as much as
 * its part.
 */
function causesOf(faults: readonly Fault[], document: Document): Map<Fault, Fault> {
  const byClaim = new Map(faults.map((fault) => [fault.claim, fault] as const));
  const context = contextOf(document);
  const found = new Map<Fault, Fault>();
  for (const relation of relationsOf(context)) {
    const { outcome } = context.evaluate(relation);
    if (outcome !== 'held' && outcome !== 'rounding') continue;
    const involved = claimsOf(relation).flatMap((claim) => byClaim.get(claim) ?? []);
    const amounts = involved.filter(
      ({ binding }) => binding.aspect === null || binding.aspect === '上年' || binding.aspect === '预算',
    );
    for (const fault of involved) {
      if (!amounts.includes(fault) && amounts[0] !== undefined && !found.has(fault)) found.set(fault, amounts[0]);
    }
    const [a, b] = amounts;
    if (relation.kind === 'ratio' || amounts.length !== 2 || !offBy(a!).eq(offBy(b!)) || isSame(a!, b!)) continue;
    const [part, whole] = a!.claim.value!.lte(b!.claim.value!) ? [a!, b!] : [b!, a!];
    if (!found.has(whole) && found.get(part) !== whole) found.set(whole, part);
  }
  return found;
}

function offBy({ claim, binding }: Fault): Decimal {
  return claim.value!.minus(binding.value!).toDecimalPlaces(0);
}

function findingOf(
  { claim, binding, verdict, severity }: Fault,
  again: readonly Fault[],
  follow: readonly Fault[],
  document: Document,
  disclosure: Disclosure,
): TextFinding {
  const expected = expectedOf(claim, binding.value!, document.decimals);
  const elsewhere =
    binding.aspect === null && binding.value!.isZero() && claim.kind === 'amount'
      ? saidElsewhere(claim, disclosure)
      : null;
  const more = { repeated: again.length, consequences: follow.length };
  const places = [...again, ...follow].map((fault) => ({
    start: fault.claim.start,
    end: fault.claim.end,
    quote: fault.claim.quote,
  }));
  return {
    rule: verdict === 'opposite' ? 'table.direction' : 'table.value',
    severity,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    stated: inUnitOf(claim, claim.value!).toString(),
    ...(verdict === 'opposite' ? {} : { expected: expected.toString() }),
    said:
      verdict === 'opposite'
        ? { ...opposite(claim, binding), ...more }
        : { ...unequal(claim, binding, expected), elsewhere, ...more },
    cells: binding.cells,
    ...(places.length > 0 ? { places } : {}),
  };
}
