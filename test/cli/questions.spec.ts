import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from './command.js';

const read = (path: string): any => JSON.parse(readFileSync(path, 'utf8'));
const write = (path: string, value: unknown): void => writeFileSync(path, JSON.stringify(value));

describe('gongkai narrate --questions', () => {
  const at = scratch();
  const origin = process.cwd();
  before(() => copyFileSync(fixture('ebian-2021-budget.xlsx'), at('预算.xlsx')));
  beforeEach(() => process.chdir(at()));
  afterEach(() => process.chdir(origin));

  const ask = (...args: string[]) => gongkai('narrate', '预算.xlsx', '--questions', ...args);

  it('prints every question that the document leaves open', async () => {
    const { status, out } = await ask();
    const [narrative] = lines((await gongkai('narrate', '预算.xlsx', '--format', 'json')).out);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(out).问题.map(({ 编号: id, 问题: question }: any) => ({ id, question })),
      narrative!.unanswered,
    );
    assert.equal(narrative!.draft, true);
  });

  it('writes a file that, filled in, leaves nothing open', async () => {
    const { complaints } = await ask('--out', '问题.json');
    const file = read('问题.json');
    assert.equal(complaints, `已写出“问题.json”：${file.问题.length} 个问题。\n`);
    for (const question of file.问题) question.回答 = `甲${question.编号}乙`;
    write('填好.json', file);
    const { out, complaints: none } = await gongkai(
      'narrate',
      '预算.xlsx',
      '--format',
      'json',
      '--answers',
      '填好.json',
    );
    const [whole] = lines(out);
    assert.deepEqual([whole!.unanswered, whole!.draft], [[], false]);
    // words where an amount of last year is asked for are told as not used
    assert.match(none, /^(?:没有用上的回答：(?:“prior\.[^”]+”、?)+，这个工作簿没有问到。\n)?$/);
    const text = JSON.stringify(whole!.sections);
    for (const { 编号: id } of file.问题) assert.ok(id.startsWith('prior.') || text.includes(`甲${id}乙`), id);
  });

  it('asks what each 项 is for on its own where the template wants it', async () => {
    const { out } = await ask();
    const uses = JSON.parse(out).问题.filter(({ 编号: id }: any) => id.startsWith('use.'));
    assert.equal(uses.length, 7);
    assert.equal(uses[0].编号, 'use.2010301');
    assert.match(uses[0].问题, /^行政运行（2010301）预算459\.48万元，主要用于什么？$/);
  });

  it('offers last year’s answers beside the questions and never puts them into the text', async () => {
    write('去年.json', { duties: '去年的职责', gone: '没有了' });
    const { complaints } = await ask('--last-answers', '去年.json', '--out', '参考.json');
    const [duties] = read('参考.json').问题;
    assert.deepEqual([duties.上年回答, duties.回答], ['去年的职责', '']);
    assert.match(complaints, /个问题，1 个有上年回答。\n$/);
    const { out } = await gongkai('narrate', '预算.xlsx', '--format', 'md', '--answers', '参考.json');
    assert.doesNotMatch(out, /去年的职责/);
    write('参考.json', { 问题: [{ ...duties, 回答: '同上年' }] });
    assert.match((await gongkai('narrate', '预算.xlsx', '--format', 'md', '--answers', '参考.json')).out, /去年的职责/);
    assert.match(
      (await gongkai('narrate', '预算.xlsx', '--last-answers', '去年.json')).complaints,
      /--last-answers 要和 --questions 一起用/,
    );
  });

  it('takes answers along, and never writes over a file that holds some', async () => {
    write('已答.json', { duties: '现在的职责' });
    assert.match((await ask('--answers', '已答.json', '--out', '接着填.json')).complaints, /还有 \d+ 个没有回答。\n$/);
    assert.equal(read('接着填.json').问题[0].回答, '现在的职责');
    const { status, complaints } = await ask('--out', '接着填.json');
    assert.equal(status, 2);
    assert.match(complaints, /“接着填\.json”里已有 1 条回答，没有覆盖/);
    assert.equal((await ask('--answers', '接着填.json', '--out', '接着填.json')).status, 2);
    assert.equal(read('接着填.json').问题[0].回答, '现在的职责');
  });

  it('has one format', async () => {
    assert.match((await ask('--format', 'md')).complaints, /--questions 只有 json 一种格式/);
  });
});

describe('answers that gongkai narrate has no use for', () => {
  const at = scratch();
  before(() => write(at('答.json'), { 'dutys': '甲', 'change.reason.income': '乙', 'duties': '丙' }));

  for (const way of [['--format', 'md'], ['--questions']]) {
    it(`are named, ${way.join(' ')}`, async () => {
      const { status, complaints } = await gongkai(
        'narrate',
        fixture('ebian-2021-budget.xlsx'),
        '--answers',
        at('答.json'),
        ...way,
      );
      assert.equal(status, 0);
      assert.match(complaints, /模板“四川部门预算”没有编号为“dutys”的问题/);
      assert.match(complaints, /“change\.reason\.income”，这个工作簿没有问到/);
      assert.doesNotMatch(complaints, /“duties”/);
    });
  }

  it('and a prior workbook that does not fit is named too', async () => {
    const { complaints } = await gongkai(
      'narrate',
      fixture('ebian-2021-budget.xlsx'),
      '--prior',
      fixture('lingshou-2021-budget.xlsx'),
      '--questions',
    );
    assert.match(complaints, /上年文件是.*请另选上年的公开表。/);
  });
});
