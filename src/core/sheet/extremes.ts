/**
 * The least of the values, or what is given when it is less or there is none. Math.min(...values) overflows the stack
 * past some 65,000 of them.
 */
export function leastOf(values: Iterable<number>, otherwise = Number.POSITIVE_INFINITY): number {
  let least = otherwise;
  for (const value of values) if (value < least) least = value;
  return least;
}

/**
 * The most of the values, or what is given when it is more or there is none. Math.max(...values) overflows the stack
 * past some 65,000 of them.
 */
export function mostOf(values: Iterable<number>, otherwise = Number.NEGATIVE_INFINITY): number {
  let most = otherwise;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** Adds to a list in its place. list.push(...more) overflows the stack past some 65,000 of them. */
export function addAll<Value>(list: Value[], more: Iterable<Value>): void {
  for (const value of more) list.push(value);
}
