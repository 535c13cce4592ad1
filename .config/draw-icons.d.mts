export const SIZES: readonly number[];
export function drawIcon(size: number): Buffer;
