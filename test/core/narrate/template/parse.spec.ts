import assert from 'node:assert/strict';
import {
  loadTemplate,
  shippedTemplates,
  TEMPLATES,
  templateFor,
  templateSource,
} from '../../../../src/core/narrate/templates/index.js';
import type { Problem } from '../../../../src/core/narrate/template/template.js';

const HEAD = ['模板：甲', '类型：预算', '标题：{部门}说明'];

function problemsOf(...lines: readonly string[]): readonly Problem[] {
  return loadTemplate([...HEAD, ...lines].join('\n')).problems;
}

/** The lines below the head are numbered from 4. */
function assertProblem(lines: readonly string[], line: number, message: RegExp): void {
  const problems = problemsOf(...lines);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  assert.equal(problems[0]!.line, line);
  assert.match(problems[0]!.message, message);
}

describe('a template file', () => {
  it('is read with settings, headings, chains and lists', () => {
    const { template, problems } = loadTemplate(
      [
        ...HEAD,
        '地区：四川、重庆',
        '金额小数：4',
        '末尾的零：省去',
        '',
        '// 说明',
        '## 收入',
        '？有 收入合计：共{收入合计}万元。',
        '？否则：没有。',
        '* 收入来源：{序号}．{名称}',
        '! 图 收入结构',
      ].join('\r\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([template.name, template.type, template.places], ['甲', 'budget', ['四川', '重庆']]);
    assert.deepEqual(
      [template.settings.decimals, template.settings.trimZeros, template.settings.zeroItems],
      [4, true, false],
    );
    assert.deepEqual(
      template.body.map(({ kind }) => kind),
      ['heading', 'paragraph', 'paragraph', 'repeat', 'insert'],
    );
    assert.deepEqual(
      template.body.flatMap((block) => ('chained' in block ? [block.chained] : [])),
      [false, true, false, false],
    );
  });

  it('takes a bracket behind a backslash for a bracket', () => {
    const { template, problems } = loadTemplate([...HEAD, '## 甲', '财预\\[2016\\]143号'].join('\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(template.body[1], {
      kind: 'paragraph',
      text: [{ kind: 'text', text: '财预[2016]143号' }],
      conditions: null,
      chained: false,
      line: 5,
    });
  });

  for (const [what, lines, line, message] of [
    [
      'an unknown figure, with what is near it',
      ['## 甲', '共{收入合记}万元。'],
      5,
      /没有叫“收入合记”的数字。相近的有“收入合计”/,
    ],
    ['an unknown figure in a condition', ['## 甲', '？有 收入合记：共。'], 5, /“收入合记”/],
    ['an unknown list', ['## 甲', '* 收入来原：{名称}'], 5, /没有叫“收入来原”的列表。相近的有“收入来源”/],
    ['a field that the list does not have', ['## 甲', '* 收入来源：{款}'], 5, /没有叫“款”的数字/],
    ['an unknown modifier', ['## 甲', '{收入合计|变化}'], 5, /“变化”不认识.*增减/],
    ['a share of nothing', ['## 甲', '{收入合计|占}'], 5, /没有写占什么/],
    ['a bracket that is not closed', ['## 甲', '甲[乙{收入合计}'], 5, /缺少“\]”/],
    ['a bracket too many', ['## 甲', '甲]'], 5, /多了一个“\]”/],
    ['否则 without a condition above', ['## 甲', '？否则：甲。'], 5, /前面没有/],
    ['否则 behind a blank line', ['## 甲', '？有 收入合计：甲。', '', '？否则：乙。'], 7, /前面没有/],
    ['no words before a colon', ['## 甲', '？：甲。'], 5, /看不懂条件“”/],
    ['an unknown condition', ['## 甲', '？大于 收入合计：甲。'], 5, /看不懂条件“大于 收入合计”/],
    ['a lower list without a list above', ['## 甲', '** 收入来源：{名称}'], 5, /“\*\*”/],
    [
      'a question that the items of a list would share',
      ['## 甲', '* 一般公共预算项：用于{问 use｜用途｜用于什么？}'],
      5,
      /“use”写在列表里.*use\.\{编码\}/,
    ],
    [
      'the same within a sentence',
      ['## 甲', '{每 收入来源 隔“；”：{名称}因{问 why｜原因｜为什么？}}'],
      5,
      /“why”写在列表里.*why\.\{名称\}/,
    ],
    [
      'a figure in the id of a question',
      ['## 甲', '* 一般公共预算项：{问 use.{金额}｜用途｜用于什么？}'],
      5,
      /“use\.\{金额\}”里不能用\{金额\}，可用：.*\{编码\}/,
    ],
    [
      'a field in the id of a question outside a list',
      ['## 甲', '{问 use.{编码}｜用途｜用于什么？}'],
      5,
      /不能用\{编码\}，列表外不用/,
    ],
    ['an unknown chart', ['## 甲', '! 图 饼'], 5, /没有叫“饼”的图/],
    ['an unknown setting', ['字体：仿宋', '## 甲', '甲'], 4, /没有“字体”这项设置/],
    ['a setting with another value', ['末尾的零：不要', '## 甲', '甲'], 4, /应为“保留”或“省去”/],
    ['too many places', ['金额小数：9', '## 甲', '甲'], 4, /0 到 6/],
    ['no heading', ['甲：乙'], 4, /没有“甲”这项设置/],
  ] as const) {
    it(`tells ${what}`, () => {
      const found = problemsOf(...lines);
      assert.ok(
        found.some((problem) => problem.line === line && message.test(problem.message)),
        JSON.stringify(found),
      );
    });
  }

  it('tells what a head lacks', () => {
    const messages = loadTemplate('## 甲\n乙')
      .problems.map(({ message }) => message)
      .join('');
    assert.match(messages, /模板.*类型.*标题/s);
  });

  it('tells each of several mistakes once', () => {
    assertProblem(['## 甲', '{每 收入来源 隔“；”：{名称}{金颔}万元}'], 5, /没有叫“金颔”的数字。相近的有“金额”/);
  });

  it('ends without an error on anything', () => {
    for (const source of ['', '\uFEFF', '{', '## {', '## [', '? : ', '*', '！图', '\\', '## 甲\n\\', '{每 甲 隔“”：{'])
      assert.ok(loadTemplate(source).problems.length > 0, source);
  });

  it('is told at its line where signs stand open inside each other by the thousand', () => {
    const deep = (open: string): void => assertProblem(['## 收入', open.repeat(20_000)], 5, /套了不止 50 层/);
    deep('[');
    deep('{每 收支总表收入 隔“，”：');
    deep('{问 a｜b｜');
    assert.deepEqual(problemsOf('## 收入', `${'['.repeat(50)}共{收入合计}万元${']'.repeat(50)}`), []);
  });
});

describe('the templates that come with the program', () => {
  it('have no mistakes and a name of their own', () => {
    for (const source of TEMPLATES) assert.deepEqual(loadTemplate(source).problems, []);
    const names = shippedTemplates().map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.deepEqual(loadTemplate(templateSource(name)!).problems, []);
  });

  it('are chosen by the province that the department is in, though its name tells the county alone', () => {
    const chosen = (department: string, type: 'budget' | 'final-accounts'): string =>
      templateFor({ type, year: 2024, department }).name;
    assert.deepEqual(
      ['正定县教育局', '苍溪县公安局', '莎车县水利局', '腾冲市财政局'].map((it) => chosen(it, 'budget')),
      ['河北部门预算', '四川部门预算', '新疆部门预算', '通用部门预算'],
    );
    assert.deepEqual(
      ['正定县教育局', '苍溪县公安局', '莎车县水利局', '腾冲市财政局'].map((it) => chosen(it, 'final-accounts')),
      ['通用部门决算', '四川部门决算', '通用部门决算', '云南部门决算'],
    );
    assert.equal(chosen('天津市河北区教育局', 'budget'), '天津部门预算');
  });

  it('are chosen by type, and by the place in the name of the department', () => {
    for (const type of ['budget', 'final-accounts'] as const) {
      assert.deepEqual(templateFor({ type, year: 2024, department: '某某局' }).places, []);
      for (const template of shippedTemplates().filter((it) => it.type === type)) {
        for (const place of template.places)
          assert.equal(templateFor({ type, year: 2024, department: `${place}某某局` }).name, template.name);
      }
    }
  });
});
