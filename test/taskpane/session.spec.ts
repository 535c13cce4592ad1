import assert from 'node:assert/strict';
import { NOTHING_KEPT } from '../../src/core/narrate/answers/kept.js';
import { findingKeys, type Answers } from '../../src/core/report/answers.js';
import type { CellRef, Workbook } from '../../src/core/sheet/grid.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import { createSession } from '../../src/taskpane/session.js';
import { isBehind } from '../../src/taskpane/setting.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';
import { workbookOf } from '../e2e/fixtures.js';
import { engineHere } from './engine-here.js';
import { messageOf } from '../../src/core/report/say/index.js';

const BLANK: Workbook = { name: '封面.xlsx', grids: [{ name: '封面', hidden: false, rows: [], merges: [] }] };

const HOST: PaneHost = {
  name: 'browser',
  read: async () => BLANK,
  show: async () => {},
  answers: { place: '存在测试里', load: async () => ({}), save: async () => {} },
  narrative: { place: '存在测试里', load: async () => NOTHING_KEPT, save: async () => {} },
};

function pane(host: Partial<PaneHost>) {
  const store = createStore<PaneState>(INITIAL);
  return {
    store,
    session: createSession(store, { ...HOST, ...host }, engineHere({ '上年.xlsx': { workbook: BLANK } })),
  };
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
    store.watch(
      (state) => state.progress,
      (progress) => progress && labels.push(progress.label),
    );
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
    const cells = [
      { sheet: '表1', address: 'B8' },
      { sheet: '表2', address: 'C3' },
    ];
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

describe('answering a warning', () => {
  const budget = workbookOf('ebian-2021-budget');

  async function examined(host: Partial<PaneHost> = {}) {
    const kept: Answers[] = [];
    const opened = pane({
      read: async () => budget,
      answers: { ...HOST.answers, save: async (_, answers) => void kept.push(answers) },
      ...host,
    });
    await opened.session.run();
    const state = () => opened.store.get();
    const warning = () => state().result!.report.findings.find(({ severity }) => severity === 'warning')!;
    return { ...opened, kept, state, warning };
  }

  it('keeps the reason and puts it beside the finding; withdrawn, all is as before', async () => {
    const { session, kept, state, warning } = await examined();
    const first = warning();
    assert.equal(await session.answer(first, '已核实'), true);
    assert.equal(warning().answer, '已核实');
    assert.equal(messageOf(warning()), messageOf(first));
    assert.equal(await session.answer(warning(), null), true);
    assert.equal(warning(), first);
    assert.deepEqual(
      kept.map((answers) => Object.values(answers)),
      [['已核实'], []],
    );
    assert.equal(state().error, null);
  });

  it('finds the reason again at the next check', async () => {
    let stored: Answers = {};
    const { session, warning } = await examined({
      answers: { ...HOST.answers, load: async () => stored, save: async (_, answers) => void (stored = answers) },
    });
    await session.answer(warning(), '已核实');
    await session.run();
    assert.equal(warning().answer, '已核实');
  });

  it('says so, and changes nothing, when the reason cannot be kept', async () => {
    const refusal = '正在编辑单元格，请按回车或 Esc 结束编辑后再试。';
    const { session, state, warning } = await examined({
      answers: { ...HOST.answers, save: () => Promise.reject(new Error(refusal)) },
    });
    assert.equal(await session.answer(warning(), '已核实'), false);
    assert.deepEqual([warning().answer, state().error], [undefined, refusal]);
  });

  it('is not offered where reasons cannot be read: none may be written over', async () => {
    const { session, state, kept, warning } = await examined({
      answers: { ...HOST.answers, load: () => Promise.reject(new Error('工作簿里保存的理由读不出来。')) },
    });
    assert.deepEqual([state().result!.answers, state().error], [null, '工作簿里保存的理由读不出来。']);
    assert.equal(await session.answer(warning(), '已核实'), false);
    assert.deepEqual(kept, []);
  });

  it('takes the reasons of a file that answer something, and says how many do not', async () => {
    const { session, state, warning } = await examined();
    const { result } = state();
    const key = findingKeys(result!.report.findings)[result!.report.findings.indexOf(warning())]!;
    await session.importAnswers(
      new File([JSON.stringify({ [result!.workbook.name]: { [key]: '已核实' }, 没有: '用不上' })], '答复.json'),
    );
    assert.deepEqual([warning().answer, state().notice], ['已核实', '已导入 1 条，另有 1 条对不上']);
    for (const [content, said] of [
      ['{', /不是答复文件/],
      ['[1]', /不是答复文件/],
      ['{"没有": "用不上"}', /没有一条对得上/],
    ] as const) {
      await session.importAnswers(new File([content], '坏.json'));
      assert.match(state().error ?? '', said);
    }
    assert.equal(warning().answer, '已核实');
  });
});

describe('last year’s workbook', () => {
  const file = { name: '上年.xlsx', bytes: async () => new ArrayBuffer(0) };

  it('is read, named and used; the workbook at hand is not read again', async () => {
    let reads = 0;
    const store = createStore<PaneState>(INITIAL);
    const session = createSession(
      store,
      { ...HOST, read: async () => ((reads += 1), workbookOf('ebian-2021-budget')) },
      engineHere({ '上年.xlsx': { workbook: workbookOf('lingshou-2021-budget') } }),
    );
    await session.run();
    const before = store.get().result!.narrative;
    await session.compareWith(file);
    assert.equal(store.get().result!.prior?.name, '上年.xlsx');
    assert.match(
      store
        .get()
        .result!.narrative.unanswered.map(({ question }) => question)
        .join(),
      /上年文件是“灵寿县人民政府办公室”的/,
    );
    assert.match(store.get().result!.report.findings.map(messageOf).join(), /上年文件是“灵寿县人民政府办公室”的/);
    assert.equal(reads, 1);
    await session.run();
    assert.equal(store.get().result!.prior?.name, '上年.xlsx');
    await session.compareWith(null);
    assert.equal(store.get().result!.prior, null);
    assert.deepEqual(store.get().result!.narrative, before);
  });

  it('is refused when it holds no disclosure table; what was there stays', async () => {
    const { store, session } = pane({ read: async () => workbookOf('ebian-2021-budget') });
    await session.run();
    const { result } = store.get();
    await session.compareWith(file);
    assert.equal(store.get().error, '“上年.xlsx”里没有认出公开表，没有用它比对。');
    assert.equal(store.get().result, result);
  });
});

describe('the settings of the pane', () => {
  const budget = workbookOf('ebian-2021-budget');
  const standard = INITIAL.settings;
  const first = async () => {
    const opened = pane({ read: async () => budget });
    await opened.session.run();
    const { findings } = opened.store.get().result!.checked;
    const { rule } = findings.find(({ severity }) => severity === 'warning')!;
    return { ...opened, rule, count: findings.filter((one) => one.rule === rule).length };
  };
  const without = (rule: string) => ({ ...standard, check: { off: [{ rule, reason: '另行公开' }] } });

  it('have the workbook at hand checked again, and what is gone and new said', async () => {
    const { store, session, rule, count } = await first();
    const kept = store.get().result!.checked.findings.filter((one) => one.rule !== rule);
    await session.applySettings(without(rule));
    const { result, announcement } = store.get();
    assert.deepEqual(result!.checked.settings, { off: [{ rule, reason: '另行公开' }] });
    assert.ok(
      result!.checked.findings.every((one, at) => one === kept[at]),
      'cards stay',
    );
    assert.deepEqual(result!.change, { gone: count, fresh: 0, by: 'settings' });
    assert.equal(announcement, `改设置后消除 ${count}，新增 0`);
    await session.applySettings(standard);
    assert.deepEqual(store.get().result!.change, { gone: 0, fresh: count, by: 'settings' });
    assert.equal(store.get().progress, null);
  });

  it('set while a check is under way are in it when it is done', async () => {
    const { store, session } = pane({ read: async () => budget });
    const run = session.run();
    const settings = { ...standard, check: { tolerance: '2' } };
    await session.applySettings(settings);
    await run;
    assert.deepEqual(store.get().result!.checked.settings, { tolerance: '2' });
  });

  it('are told to be behind where their check was stopped, and are caught up with when that is asked for', async () => {
    const { store, session, rule } = await first();
    const { result } = store.get();
    const applying = session.applySettings(without(rule));
    session.stop();
    await applying;
    assert.equal(store.get().result, result);
    assert.deepEqual([isBehind(store.get()), store.get().progress], [true, null]);
    await session.catchUp();
    assert.deepEqual([isBehind(store.get()), store.get().result!.checked.settings?.off?.length], [false, 1]);
  });

  it('write the amounts of the 说明 with other decimals', async () => {
    const { store, session } = await first();
    const text = (): string => JSON.stringify(store.get().result!.narrative.sections);
    assert.doesNotMatch(text(), /\d\.\d{4}万元/);
    await session.applySettings({ ...standard, decimals: 4 });
    assert.match(text(), /\d\.\d{4}万元/);
    assert.doesNotMatch(text(), /\d\.\d{2}万元/);
  });

  it('leave the result alone where only letters are larger', async () => {
    const { store, session } = await first();
    const { result } = store.get();
    await session.applySettings({ ...standard, fontSize: '大' });
    assert.equal(store.get().result, result);
    assert.equal(store.get().settings.fontSize, '大');
  });

  it('are said not to be kept where nothing can be', async () => {
    const { store, session } = await first();
    await session.applySettings(standard);
    assert.equal(store.get().notice, '浏览器不允许本页保存数据，设置只在这次有效');
  });
});
