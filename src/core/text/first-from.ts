/** Of places 0 … count − 1 that are first all below and then not: the first that is not; `count` where all are. By halving. */
export function firstFrom(count: number, isBelow: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
