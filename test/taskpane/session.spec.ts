import assert from 'node:assert/strict';
import type { CellRef, Workbook } from '../../src/core/sheet/grid.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import { createSession } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';

const BLANK: Workbook = { name: '封面.xlsx', grids: [{ name: '封面', hidden: false, rows: [], merges: [] }] };

function pane(host: Partial<PaneHost>) {
  const store = createStore<PaneState>(INITIAL);
  return { store, session: createSession(store, { name: 'browser', read: async () => BLANK, show: async () => {}, ...host }) };
}

describe('a session of the pane', () => {
  it('turns to the tables when none was recognized', async () => {
    const { store, session } = pane({});
    await session.run();
    assert.equal(store.get().view, 'recognition');
    assert.equal(store.get().result?.workbook.name, '封面.xlsx');
    assert.equal(store.get().progress, null);
  });

  it('says what it does at every step', async () => {
    const { store, session } = pane({});
    const labels: string[] = [];
    store.watch((state) => state.progress, (progress) => progress && labels.push(progress.label));
    await session.run();
    assert.deepEqual(labels, ['读取工作簿', '识别公开表', '核对勾稽关系', '撰写说明']);
  });

  it('hands on the host’s own Chinese sentence and keeps what was there', async () => {
    let broken = false;
    const { store, session } = pane({
      read: async () => {
        if (broken) throw new Error('“表.xlsx”设有打开密码，请取消密码后另存再试。');
        return BLANK;
      },
    });
    await session.run();
    broken = true;
    await session.run();
    assert.equal(store.get().error, '“表.xlsx”设有打开密码，请取消密码后另存再试。');
    assert.equal(store.get().result?.workbook, BLANK);
    assert.equal(store.get().progress, null);
  });

  it('never shows a library’s own words', async () => {
    const { store, session } = pane({ read: () => Promise.reject(new TypeError('x is not a function')) });
    await session.run();
    assert.match(store.get().error ?? '', /^这个工作簿处理到一半出了错.*。$/);
  });

  it('stops between two steps, without a result and without an error', async () => {
    const { store, session } = pane({});
    const run = session.run();
    session.stop();
    await run;
    assert.equal(store.get().result, null);
    assert.equal(store.get().error, null);
    assert.equal(store.get().progress, null);
  });

  it('takes the later of two workbooks opened in haste', async () => {
    const later: Workbook = { ...BLANK, name: '后一个.xlsx' };
    const books = [BLANK, later];
    const { store, session } = pane({ read: async () => books.shift()! });
    await Promise.all([session.run(), session.run()]);
    await session.run().catch(() => {});
    assert.equal(store.get().result?.workbook.name, '后一个.xlsx');
  });

  it('asks the host to show a cell, and says so when it cannot', async () => {
    const asked: CellRef[] = [];
    const cells = [{ sheet: '表1', address: 'B8' }, { sheet: '表2', address: 'C3' }];
    const { store, session } = pane({
      show: async (cell) => {
        asked.push(cell);
        if (cell.sheet === '表2') throw new Error('工作表“表2”是隐藏的，请先取消隐藏再定位。');
      },
    });
    await session.show(cells, 0, '合计不符');
    assert.equal(store.get().error, null);
    assert.equal(store.get().announcement, '已显示 表1 B8');
    await session.show(cells, 1, '合计不符');
    assert.deepEqual(asked, cells);
    assert.equal(store.get().error, '工作表“表2”是隐藏的，请先取消隐藏再定位。');
  });
});
