import type { Decimal } from 'decimal.js';
import type { Binding } from '../../match/binding.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Disclosure } from '../../disclosure/model.js';
import { contextOf, holds } from '../itself/context.js';
import { relationsOf } from '../itself/relations-of.js';
import { inUnitOf } from '../itself/precision.js';
import { claimsOf, type Relation } from '../itself/relation.js';
import { elsewhereIn } from './elsewhere.js';
import { opposite, unequal } from './said.js';
import { expectedOf, type Verdict } from './verdict.js';
import { gather } from '../../sheet/gather.js';

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
  const first = firstTelling(faults);
  const elsewhere = elsewhereIn(disclosure);
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
  return [...leaders].map(([fault, { again, follow }]) => findingOf(fault, again, follow, document, elsewhere));
}

/** The first fault of each figure that is told several times with one value. */
function firstTelling(faults: readonly Fault[]): (fault: Fault) => Fault {
  const firsts = new Map<string, number>();
  for (const [index, fault] of faults.entries())
    for (const key of keysOf(fault)) if (!firsts.has(key)) firsts.set(key, index);
  return (fault) => faults[Math.min(...keysOf(fault).map((key) => firsts.get(key)!))]!;
}

function isSame(a: Fault, b: Fault): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.includes(key));
}

/** Faults that share one are of one figure: by its name, or by its value among those of 三公. */
function keysOf({ claim, binding: { figure, aspect, whole, value } }: Fault): string[] {
  const told = `${aspect ?? ''} ${whole?.name ?? ''} ${claim.value!.toString()}`;
  return [
    `${told} ${figure.name}`,
    ...(figure.id.split('.')[0] === 'three-public' ? [`${told} = ${value!.toString()}`] : []),
  ];
}

/**
 * A percentage or a difference that does follow from the text's own wrong amount, and a total that is off by as much as
 * its part.
 */
function causesOf(faults: readonly Fault[], document: Document): Map<Fault, Fault> {
  if (faults.length < 2) return new Map();
  const byClaim = new Map(faults.map((fault) => [fault.claim, fault] as const));
  const context = contextOf(document);
  const found = new Map<Fault, Fault>();
  const involvedIn = (relation: Relation): Fault[] => gather(claimsOf(relation), (claim) => byClaim.get(claim) ?? []);
  for (const relation of relationsOf(context, (one) => involvedIn(one).length > 1)) {
    if (!holds(relation, context)) continue;
    const involved = involvedIn(relation);
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

/** What fell is below zero where the text prints its changes with a sign: "差异率-5.00%". */
function signedValue({ direction, value }: Claim, binding: Binding): Decimal {
  const isSigned = direction === 'more' && value!.isNegative() && binding.moved === 'less';
  return isSigned ? binding.value!.abs().negated() : binding.value!;
}

function findingOf(
  { claim, binding, verdict, severity }: Fault,
  again: readonly Fault[],
  follow: readonly Fault[],
  document: Document,
  elsewhereOf: ReturnType<typeof elsewhereIn>,
): TextFinding {
  const expected = expectedOf(claim, signedValue(claim, binding), document.decimals);
  const elsewhere =
    binding.aspect === null && binding.value!.isZero() && claim.kind === 'amount' ? elsewhereOf(claim) : null;
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
    ...(verdict === 'opposite' || elsewhere !== null ? {} : { expected: expected.toString() }),
    said:
      verdict === 'opposite'
        ? { ...opposite(claim, binding, document.year), ...more }
        : { ...unequal(claim, binding, expected, verdict === 'coarse', document.year), elsewhere, ...more },
    cells: binding.cells,
    ...(places.length > 0 ? { places } : {}),
  };
}
