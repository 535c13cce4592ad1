import assert from 'node:assert/strict';
import { narrate } from '../../../../src/core/narrate/index.js';
import type { Narrative } from '../../../../src/core/narrate/narrative.js';
import { loadTemplate } from '../../../../src/core/narrate/templates/index.js';
import { disclosureOf, type Sketch } from '../disclosure-of.js';
import { allText } from '../text-of.js';

const INCOME: Sketch = {
  kind: 'income',
  columns: [{}, { fund: 'general' }, { source: 'business' }, { source: 'other' }],
  lines: [['total', '合计', '300', '100', '200', null]],
};

function written(
  lines: readonly string[],
  { settings = [], now = [INCOME], before }: { settings?: string[]; now?: Sketch[]; before?: Sketch[] } = {},
): Narrative {
  const { template, problems } = loadTemplate(
    ['模板：甲', '类型：预算', '标题：说明', ...settings, ...lines].join('\n'),
  );
  assert.deepEqual(problems, []);
  return narrate(disclosureOf(now), { template, ...(before ? { prior: disclosureOf(before, { year: 2020 }) } : {}) });
}

function text(...args: Parameters<typeof written>): string {
  return allText(written(...args));
}

describe('a template at work', () => {
  it('prints amounts as it says', () => {
    const of = (...settings: string[]): string => text(['## 甲', '{收入合计}'], { settings });
    assert.equal(of(), '300.00');
    assert.equal(of('金额小数：1'), '300.0');
    assert.equal(of('末尾的零：省去'), '300');
    assert.equal(of('金额单位：元', '千分位：使用'), '3,000,000.00');
  });

  it('leaves out a bracket whose figure is missing, and the words around the last of several', () => {
    assert.equal(
      text(['## 甲', '共{收入合计}万元[，支出{支出合计}万元][，其中：[甲{支出合计}][，乙{收入总计}]]。']),
      '共300.00万元。',
    );
    assert.equal(text(['## 甲', '[，其中：[甲{支出合计}][，乙{收入合计}]]。']), '，其中：，乙300.00。');
  });

  it('leaves out a paragraph whose figure is missing, and the heading with it', () => {
    const { sections } = written(['## 甲', '支出{支出合计}万元。', '## 乙', '收入{收入合计}万元。']);
    assert.deepEqual(
      sections.map(({ heading }) => heading),
      ['一、乙'],
    );
  });

  it('repeats a sentence for every item, those of nothing only where it says so', () => {
    const lines = ['## 甲', '{每 收入来源 隔“；”：{名称}{金额}万元，占{占比}%}。', '* 收入来源：{序号}．{名称}'];
    assert.equal(
      text(lines),
      '一般公共预算拨款收入100.00万元，占33.33%；事业收入200.00万元，占66.67%。\n1．一般公共预算拨款收入\n2．事业收入',
    );
    assert.match(text(lines, { settings: ['零项：写出'] }), /其他收入0\.00万元，占0\.00%。/);
  });

  it('closes shares to 100 where it says so and the items are the whole', () => {
    const thirds: Sketch = { ...INCOME, lines: [['total', '合计', '300', '100', '100', '100']] };
    const lines = ['## 甲', '{每 收入来源 隔“、”：{占比}}'];
    assert.equal(text(lines, { now: [thirds] }), '33.33、33.33、33.33');
    assert.equal(text(lines, { now: [thirds], settings: ['占比合计：凑足100'] }), '33.34、33.33、33.33');
    const short: Sketch = { ...INCOME, lines: [['total', '合计', '301', '100', '100', '100']] };
    assert.equal(text(lines, { now: [short], settings: ['占比合计：凑足100'] }), '33.22、33.22、33.22');
  });

  it('writes the first line of a chain that holds', () => {
    const lines = [
      '## 甲',
      '？有 支出合计：一',
      '？有 收入合计：二',
      '？否则：三',
      '',
      '？缺 收入合计：四',
      '？否则：五',
    ];
    assert.equal(text(lines), '二\n五');
    assert.equal(text(lines, { now: [] }), '三\n四');
  });

  it('joins conditions', () => {
    const lines = ['## 甲', '？有数 收入合计 且 有项 收入来源 且 无上年：一', '？否则：二'];
    assert.equal(text(lines), '一');
    assert.equal(text(lines, { before: [INCOME] }), '二');
  });

  it('says changes in its own words', () => {
    const settings = [
      '增加：较{上年}万元多{差额}万元，多{幅度}%',
      '从零：新增{差额}万元',
      '持平：不变',
      '到零：不再有',
    ];
    const of = (now: string, before: string): string => {
      const table = (amount: string): Sketch => ({ kind: 'income', lines: [['total', '合计', amount]] });
      return text(['## 甲', '{收入合计|增减}'], { settings, now: [table(now)], before: [table(before)] });
    };
    assert.equal(of('120', '90'), '较90.00万元多30.00万元，多33.33%');
    assert.equal(of('120', '0'), '新增120.00万元');
    assert.equal(of('90', '90'), '不变');
    assert.equal(of('0', '90'), '不再有');
    assert.equal(of('60', '90'), '比上年减少30.00万元，下降33.33%');
  });

  it('names the year it compares with', () => {
    const table = (amount: string): Sketch => ({ kind: 'income', lines: [['total', '合计', amount]] });
    const settings = ['增加：较{上年年份}年增加{差额}万元', '持平：与{上年年份}年持平'];
    const of = (now: string): string =>
      text(['## 甲', '{收入合计|增减}'], { settings, now: [table(now)], before: [table('90')] });
    assert.equal(of('120'), '较2020年增加30.00万元');
    assert.equal(of('90'), '与2020年持平');
  });

  it('tells a source that is left blank now and had an amount last year; names apart what had none', () => {
    const before: Sketch = { ...INCOME, lines: [['total', '合计', '300', '100', '150', '50']] };
    const lines = ['## 甲', '* 收入来源：{名称}{金额|增减}', '{每 未安排收入 隔“、”：{名称}}没有安排'];
    assert.equal(
      text(lines, { before: [before] }),
      '一般公共预算拨款收入与上年持平\n事业收入比上年增加50.00万元，增长33.33%\n其他收入比上年减少50.00万元，下降100.00%',
    );
    assert.equal(text(lines, { settings: ['缺上年数：不提'] }), '其他收入没有安排');
    assert.equal(
      text(['## 甲', '{每 收入来源 隔“、”：{名称}{金额}}'], { before: [before] }),
      '一般公共预算拨款收入100.00、事业收入200.00',
    );
  });

  it('knows 上年结转 by 收支总表, else by its own table', () => {
    const lines = ['## 甲', '？有数 上年结转结余：结转{上年结转结余}', '？有 上年结转结余：没有结转', '？否则：不知道'];
    const own = (...rows: Sketch['lines'] & object): Sketch => ({ kind: 'carryover', lines: rows });
    const summary: Sketch = {
      kind: 'summary',
      lines: [
        ['opening-carryover', '上年结转', '5'],
        ['total-income', '收入总计', '5'],
      ],
      right: { lines: [['total-expenditure', '支出总计', '5']] },
    };
    assert.equal(text(lines, { now: [summary, own(['total', '合计', '7'])] }), '结转5.00');
    assert.equal(text(lines, { now: [own(['total', '合计', '7'])] }), '结转7.00');
    assert.equal(text(lines, { now: [own()] }), '没有结转');
    assert.equal(text(lines), '不知道');
  });

  it('says no change that it cannot say whole: a percentage on a base below zero', () => {
    const table = (amount: string): Sketch => ({ kind: 'income', lines: [['total', '合计', amount]] });
    const of = (...settings: string[]): string =>
      text(['## 甲', '收入{收入合计}[，{收入合计|增减}[，因为{收入合计|原因}]]。'], {
        settings,
        now: [table('120')],
        before: [table('-3')],
      });
    assert.equal(of(), '收入120.00。');
    assert.equal(of('增加：增加{差额}万元[，增长{幅度}%]'), '收入120.00，增加123.00万元，因为【待填：增减变动原因】。');
  });

  it('names a 部门 that a workbook adds up without the mark of that', () => {
    const { template } = loadTemplate('模板：甲\n类型：预算\n标题：{部门}\n## 甲\n文');
    assert.equal(narrate(disclosureOf([], { department: '某局(汇总)' }), { template }).title, '某局');
    assert.equal(narrate(disclosureOf([], { department: '某院(本级)' }), { template }).title, '某院（本级）');
  });

  it('adds 人员经费 and 公用经费 to 基本支出 where the head stands above both alone', () => {
    const split: Sketch = {
      kind: 'expenditure',
      lines: [['total', '合计', '100', '50', '20', '30']],
      columns: [
        {},
        { nature: 'basic', category: 'personnel' },
        { nature: 'basic', category: 'public' },
        { nature: 'project' },
      ],
    };
    assert.equal(
      text(['## 甲', '{每 支出构成 隔“、”：{名称}{金额}}'], { now: [split] }),
      '基本支出70.00、项目支出30.00',
    );
  });

  it('compares with 上年数 of the table itself, and points at its cells', () => {
    const table: Sketch = {
      kind: 'expenditure',
      columns: [{}, { year: 'prior' }],
      lines: [['total', '合计', '120', '90']],
    };
    const [paragraph] = written(['## 甲', '{支出合计|增减}'], { now: [table] }).sections[0]!.paragraphs;
    assert.equal(paragraph!.text, '比上年增加30.00万元，增长33.33%');
    assert.deepEqual(
      paragraph!.figures.map(({ cells, priorCells }) => [cells.map((cell) => cell.address), priorCells]),
      [
        [['B2', 'C2'], undefined],
        [['B2', 'C2'], undefined],
      ],
    );
  });

  it('names each figure as it may be named in a template', () => {
    const names = written([
      '## 甲',
      '{收入合计}{每 收入来源 隔“”：{金额}{占比}}',
    ]).sections[0]!.paragraphs[0]!.figures.map(({ name }) => name);
    assert.deepEqual(names, [
      '收入合计',
      '收入来源.一般公共预算拨款收入',
      '收入来源.一般公共预算拨款收入|占比',
      '收入来源.事业收入',
      '收入来源.事业收入|占比',
    ]);
    assert.equal(text(['## 甲', '{收入来源.事业收入}']), '200.00');
  });

  it('asks a question of its own for every item, with the item’s figures', () => {
    const lines: Sketch['lines'] = [
      ['total', '合计', '30'],
      ['20103', '行政运行', '10'],
      ['20103', '机关服务', '20'],
    ];
    const { questions, sections } = written(
      ['## 甲', '* 一般公共预算项：{项}用于{问 use.{编码}｜用途｜{名称}{金额}万元用于什么？}。'],
      { now: [{ kind: 'general-expenditure', lines }] },
    );
    assert.deepEqual(
      questions.map(({ id, question }) => [id, question]),
      [
        ['use.20103.行政运行', '行政运行10.00万元用于什么？'],
        ['use.20103.机关服务', '机关服务20.00万元用于什么？'],
      ],
    );
    for (const { question, figures } of questions)
      assert.deepEqual(
        figures.map(({ start, end }) => question.slice(start, end)),
        figures.map(({ text }) => text),
      );
    assert.deepEqual(
      questions.map(({ figures }) => figures.map(({ cells }) => cells.map(({ address }) => address))),
      [[['B3']], [['B4']]],
    );
    assert.deepEqual(
      sections[0]!.paragraphs.map((paragraph) => paragraph.blanks[0]!.id),
      questions.map(({ id }) => id),
    );
  });

  it('numbers headings of three levels as it says', () => {
    const lines = ['# 部分甲', '## 章', '### 节', '文', '# 部分乙', '## 章', '文'];
    const headings = (settings: string[]): string[] =>
      written(lines, { settings }).sections.map(({ heading }) => heading);
    assert.deepEqual(headings([]), ['第一部分　部分甲', '一、章', '（一）节', '第二部分　部分乙', '一、章']);
    assert.deepEqual(headings(['部分编号：无', '二级编号：{序}．']), [
      '部分甲',
      '一、章',
      '一．节',
      '部分乙',
      '一、章',
    ]);
  });
});
