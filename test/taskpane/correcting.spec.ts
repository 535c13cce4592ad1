import assert from 'node:assert/strict';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { excelHost } from '../../src/hosts/excel/index.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import { createSession, type Session } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore, type Store } from '../../src/taskpane/store.js';
import { workbookOf } from '../e2e/fixtures.js';
import type { SimulatedHost } from '../office-host/simulated-host.js';
import { withExcel } from '../office-host/with-excel.js';
import { engineHere } from './engine-here.js';

interface InExcel {
  readonly host: SimulatedHost;
  readonly store: Store<PaneState>;
  readonly session: Session;
}

/** The pane's session over Excel with a workbook that has one slip, carried into its sum: E7 and F7 of 公开02表. */
function inExcel(run: (pane: InExcel) => Promise<void>, book: Workbook = workbookOf('xinping-2021-final')) {
  return withExcel(book, async (host) => {
    const { store, session } = over(excelHost());
    await session.run();
    await run({ host, store, session });
  });
}

function over(host: PaneHost) {
  const store = createStore<PaneState>(INITIAL);
  return { store, session: createSession(store, host, engineHere()) };
}

function valueAt({ state }: SimulatedHost, sheet: string, row: number, column: number): unknown {
  return state.workbook.grids.find(({ name }) => name === sheet)!.rows[row]?.[column]?.value;
}

/** Resolves once the workbook was checked again after a change. */
function checkedAgain(store: Store<PaneState>): Promise<void> {
  const { result } = store.get();
  return new Promise((resolve) =>
    store.watch(
      (state) => state.result,
      (now) => now !== result && resolve(),
    ),
  );
}

describe('putting a suspect right in Excel', () => {
  it('writes the value that fits, checks again, and takes it back again', async () => {
    await inExcel(async ({ host, store, session }) => {
      const before = store.get().result!;
      const suspect = before.report.suspects.find(({ sheet, address }) => sheet === '公开02表' && address === 'E7')!;
      assert.equal(session.correctable(suspect), 'yes');
      const mended = checkedAgain(store);
      assert.equal(await session.correct(suspect), true);
      assert.equal(valueAt(host, '公开02表', 6, 4), 5556280.53);
      await mended;
      const after = store.get().result!;
      assert.ok(after.report.relations.failed < before.report.relations.failed);
      assert.ok(after.change!.gone > 0);
      const [corrected] = store.get().corrected;
      assert.match(corrected!.said, /^公开02表 E7：5,566,280\.53 → 5,556,280\.53/);
      const spoiled = checkedAgain(store);
      assert.equal(await session.undo(corrected!), true);
      await spoiled;
      assert.equal(valueAt(host, '公开02表', 6, 4), 5566280.53);
      assert.deepEqual(store.get().result!.report.findings, before.report.findings);
      assert.deepEqual(store.get().corrected, []);
    });
  });

  it('changes nothing and says why where somebody has changed the cell, and shows what is there now', async () => {
    await inExcel(async ({ host, store, session }) => {
      const [suspect] = store.get().result!.report.suspects;
      const again = checkedAgain(store);
      host.user.types(suspect!.sheet, { [suspect!.address]: 1 });
      assert.equal(await session.correct(suspect!), false);
      assert.match(store.get().error!, /它已经不是校验时的数了/);
      assert.deepEqual(store.get().corrected, []);
      await again;
    });
  });

  it('does not take back over what somebody has written since', async () => {
    await inExcel(async ({ host, store, session }) => {
      const [suspect] = store.get().result!.report.suspects;
      await session.correct(suspect!);
      const [corrected] = store.get().corrected;
      host.user.types(suspect!.sheet, { [suspect!.address]: 1 });
      assert.equal(await session.undo(corrected!), false);
      assert.match(store.get().error!, /它已经不是校验时的数了/);
      assert.deepEqual(store.get().corrected, [corrected]);
    });
  });

  it('is not offered where the workbook is a file that was opened', async () => {
    const { read, show, answers, narrative } = { ...excelHost(), read: async () => workbookOf('xinping-2021-final') };
    const quiet = { answers: { ...answers, load: async () => ({}) }, narrative };
    const { store, session } = over({ name: 'browser', read, show, ...quiet });
    await session.run();
    const [suspect] = store.get().result!.report.suspects;
    assert.equal(session.correctable(suspect!), 'none');
    assert.equal(await session.correct(suspect!), false);
  });
});
