import assert from 'node:assert/strict';
import { NOTHING_KEPT, type KeptNarrative } from '../../src/core/narrate/answers/kept.js';
import { templateSource } from '../../src/core/narrate/templates/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { NarrativeKeep, PaneHost } from '../../src/taskpane/host.js';
import { lastAnswersOf } from '../../src/taskpane/prior.js';
import { createSession } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';
import { workbookOf } from '../e2e/fixtures.js';
import { engineHere } from './engine-here.js';

const BUDGET = workbookOf('ebian-2021-budget');

/** The same workbook a year earlier. */
const YEAR_BEFORE: Workbook = {
  name: '2020.xlsx',
  grids: BUDGET.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row?.map((cell) =>
        typeof cell?.value === 'string' ? { ...cell, value: cell.value.replaceAll('2021', '2020') } : cell,
      ),
    ),
  })),
};

async function examined(
  keep: Partial<NarrativeKeep> = {},
  lastYear: { workbook: Workbook; kept: KeptNarrative | null } = { workbook: YEAR_BEFORE, kept: null },
) {
  const saved: KeptNarrative[] = [];
  const narrative: NarrativeKeep = {
    place: '存在测试里',
    load: async () => saved.at(-1) ?? NOTHING_KEPT,
    save: async (_, kept) => void saved.push(kept),
    ...keep,
  };
  const host: PaneHost = {
    name: 'browser',
    read: async () => BUDGET,
    show: async () => {},
    answers: { place: '', load: async () => ({}), save: async () => {} },
    narrative,
  };
  const store = createStore<PaneState>(INITIAL);
  const session = createSession(store, host, engineHere({ '2020.xlsx': lastYear }));
  await session.run();
  const result = () => store.get().result!;
  const text = (): string =>
    result()
      .narrative.sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))
      .join('\n');
  const answerTo = (id: string) => result().narrative.questions.find((question) => question.id === id)!.answer;
  return { session, store, saved, result, text, answerTo };
}

describe('answering what the 说明 asks', () => {
  it('puts the answer into the text and keeps it; blank, it is a blank again', async () => {
    const { session, saved, text, result } = await examined();
    const before = result().narrative.unanswered.length;
    assert.equal(await session.supply('duties', ' 起草文件 '), true);
    assert.match(text(), /起草文件。/);
    assert.equal(result().narrative.unanswered.length, before - 1);
    assert.equal(await session.supply('duties', ' '), true);
    assert.match(text(), /【待填：职能简介】/);
    assert.deepEqual(
      saved.map(({ answers }) => answers),
      [{ duties: '起草文件' }, {}],
    );
  });

  it('finds the answers again at the next check, also those still on their way to the host', async () => {
    let stored = NOTHING_KEPT;
    const { session, answerTo } = await examined({
      load: async () => stored,
      save: async (_, kept) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        stored = kept;
      },
    });
    void session.supply('duties', '起草文件');
    await session.run();
    assert.equal(answerTo('duties'), '起草文件');
  });

  it('keeps the last word last, however slow the host is', async () => {
    const done: string[] = [];
    const waits = [30, 1];
    const { session } = await examined({
      save: async (_, { answers }) => {
        await new Promise((resolve) => setTimeout(resolve, waits.shift()));
        done.push(answers['duties']!);
      },
    });
    await Promise.all([session.supply('duties', '一'), session.supply('duties', '二')]);
    assert.deepEqual(done, ['一', '二']);
  });

  it('leaves the answer in the text where it cannot be kept, and says so until one can', async () => {
    let refuse = true;
    const { session, store, text } = await examined({
      save: () =>
        refuse ? Promise.reject(new Error('正在编辑单元格，请按回车或 Esc 结束编辑后再试。')) : Promise.resolve(),
    });
    assert.equal(await session.supply('duties', '起草文件'), false);
    assert.match(text(), /起草文件。/);
    assert.match(store.get().error!, /正在编辑单元格/);
    refuse = false;
    assert.equal(await session.supply('organization', '三个科室'), true);
    assert.equal(store.get().error, null);
  });

  it('changes nothing where what is kept cannot be read: it may not be written over', async () => {
    const { session, saved, result, store } = await examined({
      load: () => Promise.reject(new Error('工作簿里保存的说明回答读不出来。')),
    });
    assert.deepEqual([result().kept, store.get().error], [null, '工作簿里保存的说明回答读不出来。']);
    assert.equal(await session.supply('duties', '起草文件'), false);
    await session.useTemplate({ name: '通用部门预算', source: null });
    assert.deepEqual([saved, result().writing.template.name], [[], '四川部门预算']);
  });

  it('takes the answers of a filled-in file that are asked for, and says how many are not', async () => {
    const { session, store, answerTo } = await examined();
    const file = {
      问题: [
        { 编号: 'duties', 回答: '起草文件' },
        { 编号: 'gone', 回答: '用不上' },
        { 编号: 'assets', 回答: '' },
      ],
    };
    await session.importQuestions(new File([JSON.stringify(file)], '问题.json'));
    assert.deepEqual(
      [answerTo('duties'), answerTo('assets'), store.get().notice],
      ['起草文件', null, '已导入 1 个回答，另有 1 个没有问到'],
    );
    for (const [content, said] of [
      ['{', /不是回答文件/],
      ['[1]', /不是回答文件/],
      ['{"gone": "用不上"}', /没有这份说明要的回答/],
    ] as const) {
      await session.importQuestions(new File([content], '坏.json'));
      assert.match(store.get().error ?? '', said);
    }
    assert.equal(answerTo('duties'), '起草文件');
  });
});

describe('the template of the 说明', () => {
  it('is chosen, kept and found again; null is the usual one', async () => {
    const { session, saved, result } = await examined();
    await session.supply('duties', '起草文件');
    await session.useTemplate({ name: '通用部门预算', source: null });
    assert.equal(result().narrative.template, '通用部门预算');
    await session.run();
    assert.deepEqual(
      [result().narrative.template, saved.at(-1)],
      ['通用部门预算', { answers: { duties: '起草文件' }, template: { name: '通用部门预算', source: null } }],
    );
    await session.useTemplate(null);
    assert.equal(result().narrative.template, '四川部门预算');
  });

  it('may be a file of one’s own, kept with its text', async () => {
    const { session, result, text } = await examined();
    const source = '模板：甲\n类型：预算\n标题：{部门}说明\n## 甲\n共{收入合计}万元。';
    assert.deepEqual(await session.openTemplate(new File([source], '甲.txt')), []);
    assert.equal(text(), '共1167.54万元。');
    await session.run();
    assert.deepEqual([text(), result().kept!.template], ['共1167.54万元。', { name: '甲', source }]);
  });

  it('is refused with its mistakes by line, or for the other type', async () => {
    const { session, result, saved } = await examined();
    const wrong = await session.openTemplate(
      new File(['模板：甲\n类型：预算\n标题：说明\n## 甲\n共{收入合记}万元。'], '甲.txt'),
    );
    assert.deepEqual(
      wrong.map(({ line }) => line),
      [5],
    );
    const [other] = await session.openTemplate(new File([templateSource('通用部门决算')!], '乙.txt'));
    assert.match(other!.message, /模板用于决算，这个工作簿是预算/);
    assert.deepEqual([result().narrative.template, saved], ['四川部门预算', []]);
  });

  it('that is kept but fits no more gives way to the usual one', async () => {
    for (const template of [
      { name: '通用部门决算', source: null },
      { name: '没有了', source: null },
      { name: '坏', source: '##' },
    ]) {
      const { result } = await examined({ load: async () => ({ answers: {}, template }) });
      assert.equal(result().narrative.template, '四川部门预算');
    }
  });
});

describe('last year’s answers', () => {
  const file = { name: '2020.xlsx', bytes: async () => new ArrayBuffer(0) };
  const kept = { answers: { duties: '去年的职责' }, template: null };

  it('come with last year’s workbook, are offered, and are not in the text', async () => {
    const { session, result, text } = await examined({}, { workbook: YEAR_BEFORE, kept });
    await session.compareWith(file);
    assert.deepEqual(lastAnswersOf(result()), { duties: '去年的职责' });
    assert.doesNotMatch(text(), /去年的职责/);
  });

  it('come from where the pane keeps them when the file carries none', async () => {
    const { session, result } = await examined({
      lastYear: async ({ workbook }) => (workbook === '2020.xlsx' ? { duties: '存着的' } : null),
    });
    await session.compareWith(file);
    assert.deepEqual(lastAnswersOf(result()), { duties: '存着的' });
  });

  it('are not another department’s', async () => {
    const { session, result } = await examined({}, { workbook: workbookOf('lingshou-2021-budget'), kept });
    await session.compareWith(file);
    assert.deepEqual(lastAnswersOf(result()), {});
  });
});
