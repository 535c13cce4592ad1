import assert from 'node:assert/strict';
import { NOTHING_KEPT } from '../../src/core/narrate/answers/kept.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Followed, PaneHost } from '../../src/taskpane/host.js';
import { sayChange } from '../../src/taskpane/model/change.js';
import { createSession } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState, type Result } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';
import { workbookOf } from '../e2e/fixtures.js';
import { engineHere } from './engine-here.js';

const SPOILED = workbookOf('xinping-2021-final');
const MENDED = workbookOf('xinping-2021-final.corrected');

/** The pane over a workbook that changes: `change` says what it is from now on. */
async function pane(first: Workbook, more: Partial<PaneHost> = {}) {
  let changed = (): void => undefined;
  let next: Followed | null = null;
  let reads = 0;
  const store = createStore<PaneState>(INITIAL);
  const host: PaneHost = {
    name: 'excel',
    read: async () => {
      reads += 1;
      return first;
    },
    show: async () => {},
    answers: { place: '', load: async () => ({}), save: async () => {} },
    narrative: { place: '', load: async () => NOTHING_KEPT, save: async () => {} },
    following: {
      follow: async (told) => void (changed = told),
      readChanges: async () => {
        const now = next;
        next = null;
        return now;
      },
    },
    ...more,
  };
  const session = createSession(store, host, engineHere());
  await session.run();
  const after = (passes: (result: Result) => boolean): Promise<Result> =>
    new Promise((resolve) =>
      store.watch(
        ({ result }) => result,
        (result) => result && passes(result) && resolve(result),
      ),
    );
  return {
    store,
    session,
    reads: () => reads,
    changes: (workbook: Workbook, byOthers = false): Promise<Result> => {
      next = { workbook, byOthers };
      changed();
      changed();
      return after((result) => result.workbook === workbook);
    },
    happens: () => changed(),
  };
}

describe('a pane whose workbook goes on changing', () => {
  it('checks again what has changed, and says what has gone and what is new', async () => {
    const { store, changes, reads } = await pane(SPOILED);
    const before = store.get().result!;
    assert.equal(before.change, null);
    const mended = await changes(MENDED);
    assert.deepEqual(mended.change, {
      gone: before.checked.findings.length - mended.checked.findings.length,
      fresh: 0,
      by: 'user',
    });
    assert.ok(mended.change.gone > 0);
    const spoiled = await changes(SPOILED, true);
    assert.deepEqual(spoiled.change, { gone: 0, fresh: mended.change.gone, by: 'others' });
    assert.deepEqual([reads(), store.get().progress, store.get().error], [1, null, null]);
  });

  it('keeps the view, the reasons, and every finding that is the same', async () => {
    const { store, session, changes } = await pane(workbookOf('ebian-2021-budget'));
    const warning = store.get().result!.report.findings.find(({ severity }) => severity === 'warning')!;
    await session.answer(warning, '已核实');
    session.turnTo('narrative');
    const before = store.get().result!;
    const after = await changes({ ...(before.workbook as Workbook) });
    assert.equal(store.get().view, 'narrative');
    assert.deepEqual(after.answers, before.answers);
    assert.ok(after.checked.findings.length > 0);
    after.checked.findings.forEach((finding, index) => assert.equal(finding, before.checked.findings[index]));
    assert.deepEqual(after.change, { gone: 0, fresh: 0, by: 'user' });
  });

  it('counts no finding twice because its sheet bears another name', async () => {
    const { changes } = await pane(SPOILED);
    const renamed = { ...SPOILED, grids: SPOILED.grids.map((grid) => ({ ...grid, name: `${grid.name}（定稿）` })) };
    assert.deepEqual((await changes(renamed)).change, { gone: 0, fresh: 0, by: 'user' });
  });

  it('says in one sentence why it could not look, and keeps what is there', async () => {
    const { store, happens } = await pane(SPOILED, {
      following: {
        follow: async (told) => void setTimeout(told, 1),
        readChanges: () => Promise.reject(new Error('Excel 超过 30 秒没有回应，请稍后再试。')),
      },
    });
    happens();
    await new Promise<void>((resolve) =>
      store.watch(
        ({ error }) => error,
        (error) => error !== null && resolve(),
      ),
    );
    assert.equal(store.get().error, 'Excel 超过 30 秒没有回应，请稍后再试。');
    assert.equal(store.get().result!.workbook, SPOILED);
  });

  it('is the pane it was where Excel does not tell of changes', async () => {
    const { store } = await pane(SPOILED, {
      following: { follow: () => Promise.reject(new Error('x')), readChanges: async () => null },
    });
    assert.deepEqual([store.get().error, store.get().result!.workbook], [null, SPOILED]);
  });
});

describe('the line after a change', () => {
  it('says what has gone and what is new, and whose change it was', () => {
    assert.equal(sayChange({ gone: 12, fresh: 1, by: 'user' }), '改动后消除 12，新增 1');
    assert.equal(sayChange({ gone: 0, fresh: 2, by: 'others' }), '他人改动后消除 0，新增 2');
    assert.equal(sayChange({ gone: 0, fresh: 0, by: 'user' }), '改动后已重新核对，问题没有增减');
  });
});
