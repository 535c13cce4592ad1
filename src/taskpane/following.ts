import { isWritten } from './dom.js';
import type { Followed, Following } from './host.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** Milliseconds without a further change until the workbook is looked at: one pasted block, one row of figures. */
const PAUSE = 600;

/** Keeps the result in step with a workbook that its user goes on changing. */
export interface FollowedWorkbook {
  /** From now on every change is looked at. What Excel does not tell of is not followed, and nothing is said. */
  start(): void;
  /** Looks at once at what has changed. */
  look(): Promise<void>;
  /** The whole workbook is read anew: what was still to be looked at is in it. */
  forget(): void;
}

/** @param recheck makes a result of the workbook as it is now; may be stopped by the user before it has */
export function followedWorkbook(
  store: Store<PaneState>,
  host: Following,
  recheck: (followed: Followed) => Promise<void>,
  fail: (error: unknown) => void,
  pause = PAUSE,
): FollowedWorkbook {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = false;
  let looking = false;
  let unshown: Followed | null = null;

  const arm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pause);
  };

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const { progress, result } = store.get();
    if (looking || progress !== null || isTyping()) arm();
    else if (result) {
      looking = true;
      try {
        await lookOnce();
      } catch (error) {
        fail(error);
      }
      looking = false;
      if (unshown) arm();
    }
  };

  const lookOnce = async (): Promise<void> => {
    const fresh = await host.readChanges();
    if (fresh) unshown = { ...fresh, byOthers: fresh.byOthers || (unshown?.byOthers ?? false) };
    const followed = unshown;
    if (!followed) return;
    await recheck(followed);
    if (unshown === followed && store.get().result?.workbook === followed.workbook) unshown = null;
  };

  return {
    start: () => {
      if (started) return;
      started = true;
      host.follow(arm).catch(() => {
        started = false;
      });
    },
    look,
    forget: () => {
      unshown = null;
    },
  };
}

/** A text that is being written in the pane must not be drawn anew under the writer's hands. */
function isTyping(): boolean {
  if (typeof document === 'undefined' || !document.hasFocus()) return false;
  return isWritten(document.activeElement);
}
