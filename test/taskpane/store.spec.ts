import assert from 'node:assert/strict';
import { createStore } from '../../src/taskpane/store.js';

describe('the pane’s store', () => {
  it('tells a watcher the part it watches now and whenever that part changes, and of nothing else', () => {
    const store = createStore({ view: 'a', count: 0 });
    const seen: string[] = [];
    store.watch(
      (state) => state.view,
      (view) => void seen.push(view),
    );
    store.set({ count: 1 });
    store.set({ view: 'b' });
    store.set({ view: 'b' });
    assert.deepEqual(seen, ['a', 'b']);
    assert.deepEqual(store.get(), { view: 'b', count: 1 });
  });
});
