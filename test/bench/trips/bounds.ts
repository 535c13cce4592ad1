import type { Action, Cost } from './measure.js';
import type { Case } from './workbooks.js';

/** Most trips and, where there is a bound, most bytes there and back. */
const BOUNDS: Readonly<Record<Action, { readonly trips: number; readonly bytes?: number }>> = {
  check: { trips: 2 },
  change: { trips: 1, bytes: 20_000 },
  jump: { trips: 1 },
  mark: { trips: 2 },
  unmark: { trips: 3 },
  更正: { trips: 2 },
};

/** What is over its bound, a line each. What the limit of an answer forces is none. */
export function overBounds(
  { name, faults }: Pick<Case, 'name' | 'faults'>,
  costs: Readonly<Record<Action, Cost>>,
): string[] {
  return (Object.entries(BOUNDS) as [Action, (typeof BOUNDS)[Action]][]).flatMap(
    ([action, { trips, bytes = Infinity }]) => {
      const cost = costs[action];
      const [size, forced] = [cost.sent + cost.received, action === 'check' && faults?.limit !== undefined];
      return (cost.trips > trips && !forced) || size > bytes
        ? [`${name}, ${action}: ${cost.trips} trips of ${trips}, ${size} bytes`]
        : [];
    },
  );
}
