/** More signs than one object of text ever has. */
const MOST = 100_000;

/**
 * DeltaX and DeltaY: from each sign to the next, in the units of the object. `g 4 2.5` is 2.5 four times (GB/T 33190).
 *
 */
export function offsetsOf(list: string | undefined): number[] {
  const parts = (list ?? '').split(/[\s,]+/).filter((part) => part !== '');
  const offsets: number[] = [];
  for (let at = 0; at < parts.length && offsets.length < MOST; at += 1) {
    if (parts[at] === 'g') {
      const [times, offset] = [Number(parts[at + 1]), Number(parts[at + 2])];
      for (let n = 0; n < times && offsets.length < MOST; n += 1) offsets.push(finite(offset));
      at += 2;
    } else offsets.push(finite(Number(parts[at])));
  }
  return offsets;
}

function finite(offset: number): number {
  return Number.isFinite(offset) ? offset : 0;
}
