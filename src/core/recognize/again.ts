import { NATURES } from '../taxonomy/concepts/index.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Panel } from '../disclosure/model.js';

type Classification = 'function' | 'economic' | 'nature';

const BY_NATURE: ReadonlySet<ItemId> = new Set(NATURES.map(({ item }) => item));
const TOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['current-expenditure', 'total-expenditure']);

/**
 * Marks the panels of the expenditure side that show the expenditure before them once more, by nature or by economic
 * class (Shaanxi's four panels, 财决01): those of another classification than the first, and those of none that is known
 * with totals of their own. A panel of the same classification goes on with the list.
 */
export function markAgain(panels: readonly Panel[]): Panel[] {
  const first = panels.find((panel) => panel.side === 'expenditure');
  const known = first && classificationOf(first);
  return panels.map((panel) => {
    if (panel.side !== 'expenditure' || !known) return panel;
    const own = classificationOf(panel);
    return own === known || (own === null && !(printsTotal(panel) && printsTotal(first)))
      ? panel
      : { ...panel, again: true };
  });
}

/** What most lines are by; null when nothing tells. */
function classificationOf({ rows }: Panel): Classification | null {
  const count = (is: (item: ItemId) => boolean): number => rows.filter(({ item }) => is(item)).length;
  const counts: readonly (readonly [Classification, number])[] = [
    ['function', count((item) => item === 'function')],
    ['nature', count((item) => BY_NATURE.has(item))],
    ['economic', count((item) => item === 'economic')],
  ];
  const most = Math.max(...counts.map(([, lines]) => lines));
  return most === 0 ? null : counts.find(([, lines]) => lines === most)![0];
}

function printsTotal({ rows }: Panel): boolean {
  return rows.some(
    ({ item, facts }) => TOTALS.has(item) && facts.some(({ state, amount }) => amount !== null || state === 'hashes'),
  );
}
