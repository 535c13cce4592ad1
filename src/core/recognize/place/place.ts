import type { ItemId } from '../../disclosure/items.js';

/** A line's place: its parent (index into the lines), its depth, and the item where its place changes the meaning. */
export interface Place {
  readonly parent: number | null;
  readonly level: number;
  readonly ofWhich: boolean;
  readonly item: ItemId;
}

/** How many lines stand above a line. */
export function depthOf(parents: readonly (number | null)[], index: number): number {
  let depth = 0;
  for (let at = parents[index] ?? null; at !== null && depth < 20; at = parents[at] ?? null) depth += 1;
  return depth;
}
