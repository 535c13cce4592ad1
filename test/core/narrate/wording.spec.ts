import assert from 'node:assert/strict';
import { narrate } from '../../../src/core/narrate/index.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { allText } from './text-of.js';

function written(body: string, tables: readonly Sketch[], { settings = '', year = 2021 } = {}): Narrative {
  const { template, problems } = loadTemplate(
    `模板：甲\n类型：预算\n标题：甲\n缺上年数：不提\n${settings}\n## 甲\n${body}`,
  );
  assert.deepEqual(problems, []);
  return narrate(disclosureOf(tables, { year }), { template });
}

const general = (...lines: readonly (readonly [string, string, string])[]): Sketch => ({
  kind: 'general-expenditure',
  lines: [['total', '合计', '300'], ...lines],
});

describe('how a template calls the department', () => {
  const body = '{本部门}有一。\n\n{本部门}有二，{本部门}有三。';

  it('is its full name once, then 本部门 or as the setting says', () => {
    assert.equal(allText(written(body, [])), '某局有一。\n本部门有二，本部门有三。');
    assert.equal(allText(written(body, [], { settings: '称呼：我单位' })), '某局有一。\n我单位有二，我单位有三。');
    assert.equal(allText(written(body, [], { settings: '称呼：全称' })), '某局有一。\n某局有二，某局有三。');
  });
});

describe('what a template says of tables', () => {
  it('may hang on a table being there', () => {
    const body = '？有表 政府性基金支出：有表。\n？否则：没有。';
    assert.equal(allText(written(body, [{ kind: 'fund' }])), '有表。');
    assert.equal(allText(written(body, [])), '没有。');
  });

  it('may hang on a rest that rounding leaves', () => {
    const body = '？有尾差：有尾差。\n？否则：没有。';
    const halves: Sketch = {
      kind: 'expenditure',
      columns: [{}, { nature: 'basic' }, { nature: 'project' }],
      lines: [['total', '合计', '0.03', '0.015', '0.015']],
    };
    assert.equal(allText(written(body, [halves])), '有尾差。');
    assert.equal(allText(written(body, [halves], { settings: '金额小数：3' })), '没有。');
    const wrong: Sketch = { ...halves, lines: [['total', '合计', '0.09', '0.01', '0.01']] };
    assert.equal(allText(written(body, [wrong])), '没有。');
  });

  it('tells such a rest at the end of the chapter, if the setting says so', () => {
    const body = '支出{支出合计}万元，其中：{每 支出构成 隔“，”：{名称}{金额}万元}。';
    const halves: Sketch = {
      kind: 'expenditure',
      columns: [{}, { nature: 'basic' }, { nature: 'project' }],
      lines: [['total', '合计', '0.03', '0.015', '0.015']],
    };
    const told = '支出0.03万元，其中：基本支出0.02万元，项目支出0.02万元。';
    assert.equal(allText(written(body, [halves])), told);
    assert.equal(
      allText(written(body, [halves], { settings: '尾差：说明' })),
      `${told}\n金额以万元为单位四舍五入，部分合计数与分项相加之和略有尾差。`,
    );
    assert.doesNotMatch(allText(written(body, [halves], { settings: '尾差：说明\n金额小数：3' })), /尾差/);
  });
});

describe('the name of a 科目', () => {
  const body = '* 一般公共预算项：{全称}{名称}。';

  it('is that of the year where the table prints a former one, and says so', () => {
    const narrative = written(body, [
      general(
        ['208', '社会保障和就业支出', '300'],
        ['20805', '行政事业单位离退休', '300'],
        ['2080505', '机关事业单位基本养老保险缴费支出', '300'],
      ),
    ]);
    assert.match(
      allText(narrative),
      /^社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）/,
    );
    assert.deepEqual(narrative.renamed, [
      { code: '20805', printed: '行政事业单位离退休', official: '行政事业单位养老支出' },
    ]);
  });

  it('stays where the year had it, and where it is no name of the code', () => {
    const table = (name: string): Sketch =>
      general(
        ['208', '社会保障和就业支出', '300'],
        ['20805', name, '300'],
        ['2080505', '机关事业单位基本养老保险缴费支出', '300'],
      );
    const of = (name: string, year: number): Narrative => written(body, [table(name)], { year });
    assert.match(allText(of('行政事业单位离退休', 2019)), /行政事业单位离退休（款）/);
    assert.match(allText(of('教育管理事务', 2021)), /教育管理事务（款）/);
    assert.equal(of('教育管理事务', 2021).renamed, undefined);
  });
});
