/** Holds one immutable state and tells those who watch a part of it when that part changes. */
export interface Store<S> {
  get(): S;
  set(patch: Partial<S>): void;
  /** Calls `react` now and whenever the selected part is another value than before. */
  watch<T>(select: (state: S) => T, react: (part: T) => void): void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers: (() => void)[] = [];
  return {
    get: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
      for (const notify of watchers) notify();
    },
    watch: (select, react) => {
      let part = select(state);
      react(part);
      watchers.push(() => {
        const next = select(state);
        if (Object.is(next, part)) return;
        part = next;
        react(part);
      });
    },
  };
}
