import type { Told } from '../sheet/told.js';
import type { SheetView } from './sheet-view.js';

/** Tells how far recognition has come. Every sheet is gone through twice, and takes time by its rows. */
export function telling(views: readonly SheetView[], told: Told | undefined) {
  const rows = views.map(({ grid }) => grid.rows.length + 1);
  const all = rows.reduce((sum, count) => sum + count, 0);
  const tell = (view: SheetView, half: 0 | 1): void => {
    if (!told) return;
    const at = views.indexOf(view);
    const before = rows.slice(0, at).reduce((sum, count) => sum + count, 0);
    told(at + 1, views.length, (half + before / all) / 2);
  };
  return {
    /** Tables are looked for in it. */
    finding: (view: SheetView): SheetView => {
      tell(view, 0);
      return view;
    },
    /** One of its tables is read. */
    reading: (view: SheetView): void => tell(view, 1),
  };
}
