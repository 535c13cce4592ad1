import type { CellRef } from '../core/sheet/grid.js';
import { errorSentence } from './error-sentence.js';
import type { PaneHost } from './host.js';
import { examine } from './pipeline.js';
import type { PaneState, ViewName } from './state.js';
import type { Store } from './store.js';

/** What the user can do in the pane. */
export interface Session {
  /** Reads the host's workbook and examines it. A run under way is stopped first. */
  run(): Promise<void>;
  stop(): void;
  turnTo(view: ViewName): void;
  /** Shows one of the cells that a finding or figure rests on. */
  show(cells: readonly CellRef[], current: number, caption: string): Promise<void>;
  closeSheet(): void;
  /** The bytes of the file that was opened; null in Office, where there is none. */
  readonly original: (() => Promise<ArrayBuffer>) | null;
  fail(error: unknown): void;
  dismissError(): void;
  say(notice: string): void;
}

export function createSession(store: Store<PaneState>, host: PaneHost): Session {
  let running = new AbortController();
  const fail = (error: unknown): void => store.set({ error: errorSentence(error) });

  const run = async (): Promise<void> => {
    running.abort();
    const mine = (running = new AbortController());
    store.set({ error: null, notice: '' });
    try {
      const result = await examine((signal) => host.read(signal), (progress) => store.set({ progress }), mine.signal);
      if (mine.signal.aborted) return;
      const found = result.disclosure.tables.length > 0;
      store.set({ result, revealed: null, shown: null, view: found ? store.get().view : 'recognition' });
    } catch (error) {
      if (!mine.signal.aborted) fail(error);
    } finally {
      if (mine === running) store.set({ progress: null });
    }
  };

  return {
    run,
    fail,
    original: host.original ? () => host.original!() : null,
    stop: () => {
      running.abort();
      store.set({ progress: null, notice: '已停止' });
    },
    turnTo: (view) => store.set({ view }),
    show: async (cells, current, caption) => {
      const cell = cells[current];
      if (!cell) return;
      store.set({ shown: { cells, current, caption }, error: null });
      try {
        await host.show(cell);
        store.set({ announcement: `已显示 ${cell.sheet} ${cell.address}` });
      } catch (error) {
        fail(error);
      }
    },
    closeSheet: () => store.set({ revealed: null }),
    dismissError: () => store.set({ error: null }),
    say: (notice) => store.set({ notice }),
  };
}
