/** Two of a kind, one of each version; and what has none in the other. */
export interface Paired<One> {
  readonly pairs: readonly (readonly [before: One, after: One])[];
  readonly removed: readonly One[];
  readonly added: readonly One[];
}

/**
 * Pairs what both versions have, by one key after the other: what the first leaves over is tried by the second. Of
 * several with one key the first goes with the first. Order does not matter: what was moved is found again.
 */
export function pairBy<One>(
  before: readonly One[],
  after: readonly One[],
  keys: readonly ((one: One) => string | null)[],
): Paired<One> {
  const partner = new Map<One, One>();
  let left: readonly One[] = before;
  let right: readonly One[] = after;
  for (const key of keys) {
    const waiting = new Map<string, One[]>();
    for (const one of right) {
      const its = key(one);
      if (its === null) continue;
      const same = waiting.get(its);
      if (same) same.push(one);
      else waiting.set(its, [one]);
    }
    for (const queue of waiting.values()) queue.reverse();
    const found = new Set<One>();
    for (const one of left) {
      const its = key(one);
      const other = its === null ? undefined : waiting.get(its)?.pop();
      if (other === undefined) continue;
      partner.set(one, other);
      found.add(one);
      found.add(other);
    }
    left = left.filter((one) => !found.has(one));
    right = right.filter((one) => !found.has(one));
  }
  return {
    pairs: before.flatMap((one) => (partner.has(one) ? [[one, partner.get(one)!] as const] : [])),
    removed: left,
    added: right,
  };
}

/**
 * The same, and what is left in the same gap between two pairs, as many here as there, is paired in order: lines whose
 * name alone was corrected.
 */
export function withGaps<One>(before: readonly One[], after: readonly One[], paired: Paired<One>): Paired<One> {
  const gapsOf = (all: readonly One[], own: ReadonlyMap<One, One | null>): Map<One | null, One[]> => {
    const gaps = new Map<One | null, One[]>();
    let above: One | null = null;
    for (const one of all) {
      const mate = own.get(one);
      if (mate !== undefined) above = mate ?? one;
      else gaps.set(above, [...(gaps.get(above) ?? []), one]);
    }
    return gaps;
  };
  // both are told by the later one of the pair above them
  const left = gapsOf(before, new Map(paired.pairs));
  const right = gapsOf(after, new Map(paired.pairs.map(([, one]) => [one, null])));
  const more: (readonly [One, One])[] = [];
  for (const [above, ones] of left) {
    const others = right.get(above);
    if (others?.length === ones.length) more.push(...ones.map((one, at) => [one, others[at]!] as const));
  }
  const found = new Set(more.flat());
  const place = new Map(before.map((one, at) => [one, at]));
  return {
    pairs: [...paired.pairs, ...more].sort(([one], [other]) => place.get(one)! - place.get(other)!),
    removed: paired.removed.filter((one) => !found.has(one)),
    added: paired.added.filter((one) => !found.has(one)),
  };
}
