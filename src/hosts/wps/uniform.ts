import type { Range } from '../../core/sheet/grid.js';

/** A part of a sheet that is the same in all its cells. */
export interface UniformPart<Value> {
  readonly part: Range;
  readonly value: Value;
}

type Direction = 'rows' | 'columns';

/**
 * The parts of an area in which a property is the same. WPS tells a property of many cells at once only where it is the
 * same in all of them, else null: then the area is asked for in halves.
 *
 * @param direction in which the property seldom changes: formats by columns, what is hidden by rows
 */
export function* uniformParts<Value>(
  area: Range,
  ask: (part: Range) => Value | null | undefined,
  direction: Direction,
): Generator<UniformPart<Value>> {
  const value = ask(area);
  if (value !== null && value !== undefined) yield { part: area, value };
  else for (const half of halves(area, direction)) yield* uniformParts(half, ask, direction);
}

/** Across the direction first, then along it; none of a single cell. */
export function halves(area: Range, direction: Direction): readonly Range[] {
  const lines = cut(area, direction);
  return lines.length > 0 ? lines : cut(area, direction === 'rows' ? 'columns' : 'rows');
}

function cut(area: Range, direction: Direction): readonly Range[] {
  const [first, last] = direction === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (first === last) return [];
  const middle = Math.floor((first + last) / 2);
  return direction === 'rows'
    ? [
        { ...area, bottom: middle },
        { ...area, top: middle + 1 },
      ]
    : [
        { ...area, right: middle },
        { ...area, left: middle + 1 },
      ];
}
