import type { Suspect } from '../core/finding/finding.js';
import { isFile } from './engine/book.js';
import type { PaneHost } from './host.js';
import { backwards, correctedBy, correctionOf, type Corrected } from './model/correction.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** Putting right what is most likely wrong, at the user's word, in the workbook itself. */
export interface Correcting {
  /** Whether 更正 may be offered: not where the workbook cannot be written, nor over a `formula`. */
  correctable(suspect: Suspect): 'yes' | 'formula' | 'none';
  /** Writes the proposed values, all or none. False when that could not be done, which is then said. */
  correct(suspect: Suspect): Promise<boolean>;
  /** Writes back what stood there. False likewise, also where somebody has changed it since. */
  undo(corrected: Corrected): Promise<boolean>;
}

/** @param look has what was written checked at once */
export function correcting(
  store: Store<PaneState>,
  write: PaneHost['write'],
  look: () => Promise<void>,
  fail: (error: unknown) => void,
): Correcting {
  const plan = (suspect: Suspect): ReturnType<typeof correctionOf> => {
    const { result } = store.get();
    return write && result && !isFile(result.workbook) ? correctionOf(suspect, result.workbook) : 'none';
  };

  /** What stood in the way is to be seen in the list too: the workbook is looked at even then. */
  const put = async (writes: Corrected['writes']): Promise<boolean> => {
    store.set({ error: null });
    try {
      await write!(writes);
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      void look();
    }
  };

  return {
    correctable: (suspect) => {
      const writes = plan(suspect);
      return typeof writes === 'string' ? writes : 'yes';
    },
    correct: async (suspect) => {
      const writes = plan(suspect);
      if (typeof writes === 'string' || !(await put(writes))) return false;
      const corrected = correctedBy(suspect, writes);
      store.set({ corrected: [corrected, ...store.get().corrected], announcement: `已更正 ${corrected.said}` });
      return true;
    },
    undo: async (corrected) => {
      if (!(await put(backwards(corrected.writes)))) return false;
      store.set({
        corrected: store.get().corrected.filter((one) => one !== corrected),
        announcement: `已撤销 ${corrected.said}`,
      });
      return true;
    },
  };
}
