/** [a b c d e f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Quarter turns of text: 0 to the right, then by the sign of b. PDF counts y upward, a page as it is read downward. */
export type Direction = 0 | 1 | 2 | 3;

/** Null for text that stands askew, as watermarks do. */
export function directionOf([a, b]: Matrix): Direction | null {
  const length = Math.hypot(a, b);
  if (length === 0) return null;
  if (Math.abs(b) < 0.05 * length) return a > 0 ? 0 : 2;
  if (Math.abs(a) < 0.05 * length) return b > 0 ? 1 : 3;
  return null;
}
