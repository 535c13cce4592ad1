import type { ItemId } from '../../taxonomy/items.js';

/**
 * A line's place: the line it is a part of (position among the lines), and its item where the place changes the
 * meaning.
 */
export interface Place {
  readonly parent: number | null;
  readonly ofWhich: boolean;
  readonly item: ItemId;
}

/**
 * Positions in such an order that every line comes after the one it is a part of; a chain that leads back to itself is
 * cut where it closes.
 */
export function parentsFirst(
  places: readonly Place[],
): { readonly position: number; readonly parent: number | null }[] {
  const ordered: { position: number; parent: number | null }[] = [];
  const done = new Set<number>();
  places.forEach((place, start) => {
    if (done.has(start)) return;
    // nearly every line stands below the one it is a part of
    if (place.parent === null || done.has(place.parent)) {
      ordered.push({ position: start, parent: place.parent });
      done.add(start);
      return;
    }
    const chain = new Set<number>();
    let next: number | null = start;
    while (next !== null && !done.has(next) && !chain.has(next) && places[next] !== undefined) {
      chain.add(next);
      next = places[next]!.parent;
    }
    for (const position of [...chain].reverse()) {
      const { parent } = places[position]!;
      ordered.push({ position, parent: parent !== null && done.has(parent) ? parent : null });
      done.add(position);
    }
  });
  return ordered;
}
