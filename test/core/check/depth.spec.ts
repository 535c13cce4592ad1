import { deepEqual, match } from 'node:assert/strict';
import type { Finding } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { read } from '../../forms/layouts.js';
import type { Rows } from '../../forms/builder.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const HEAD: Rows = [
  ['部门：某某局', '', '单位：万元'],
  ['科目编码', '科目名称', '金额'],
];
const general = (...lines: Rows): Rows => [['2025年一般公共预算支出表'], ...HEAD, ['', '合计', 12], ...lines];
const basic = (...lines: Rows): Rows => [['2025年一般公共预算基本支出表'], ...HEAD, ['', '合计', 12], ...lines];
const fund = (...lines: Rows): Rows => [['2025年政府性基金预算支出表'], ...HEAD, ['', '合计', 12], ...lines];

const found = (...sheets: Rows[]): Finding[] =>
  validate(read(...sheets)).findings.filter(({ rule }) => rule === 'completeness.depth');
const brief = (...sheets: Rows[]): string[] =>
  found(...sheets).map(
    ({ severity, cells }) => `${severity} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}`,
  );

const CLASS: Rows = [['208', '社会保障和就业支出', 8]];
const GROUP: Rows = [['20805', '行政事业单位养老支出', 8]];
const ITEM: Rows = [['2080505', '机关事业单位基本养老保险缴费支出', 8]];
const HOUSING: Rows = [
  ['221', '住房保障支出', 4],
  ['22102', '住房改革支出', 4],
  ['2210201', '住房公积金', 4],
];

describe('how far down a table goes', () => {
  it('is told of 一般公共预算支出表 that stops at the 类 or the 款', () => {
    deepEqual(brief(general(['208', '社会保障和就业支出', 8], ['221', '住房保障支出', 4])), ['warning 1!B5 1!B6']);
    deepEqual(brief(general(...CLASS, ...GROUP, ['221', '住房保障支出', 4], ['22102', '住房改革支出', 4])), [
      'warning 1!B6 1!B8',
    ]);
    match(
      messageOf(found(general(...CLASS, ...GROUP))[0]!),
      /有 1 行只列到款，没有列到项：B6 .*20805.*应列到功能分类项级科目/,
    );
  });

  it('is told of one 款 among others that have their 项', () =>
    deepEqual(brief(general(...CLASS, ...GROUP, ...HOUSING)), ['warning 1!B6']));
  it('is not told where every 款 has its 项', () =>
    deepEqual(brief(general(...CLASS, ...GROUP, ...ITEM, ...HOUSING)), []));
  it('is not told of a table that prints 项 alone', () =>
    deepEqual(brief(general(...ITEM, ['2210201', '住房公积金', 4])), []));
  it('is not told where the code of the only 项 is misprinted', () =>
    deepEqual(brief(general(...CLASS, ...GROUP, ['2080605', '机关事业单位基本养老保险缴费支出', 8], ...HOUSING)), []));
  it('is not told of 预备费, which has nothing below it', () =>
    deepEqual(brief(general(['227', '预备费', 8], ...HOUSING)), []));
  it('is not told of 类 that stand without an amount', () =>
    deepEqual(brief(general(['208', '社会保障和就业支出', 0], ...HOUSING)), []));
  it('is not told where another table of the kind goes down', () =>
    deepEqual(brief(general(...CLASS), general(...CLASS, ...GROUP, ...ITEM)), []));

  it('is told of 一般公共预算基本支出表 that stops at the 类', () => {
    deepEqual(brief(basic(['301', '工资福利支出', 8], ['302', '商品和服务支出', 4])), ['warning 1!B5 1!B6']);
    deepEqual(
      brief(
        basic(
          ['301', '工资福利支出', 8],
          ['30101', '基本工资', 8],
          ['302', '商品和服务支出', 4],
          ['30201', '办公费', 4],
        ),
      ),
      [],
    );
  });

  it('is a notice for 政府性基金预算支出表, and nothing for 支出总表', () => {
    deepEqual(brief(fund(['212', '城乡社区支出', 12])), ['notice 1!B5']);
    deepEqual(brief([['2025年部门支出总表'], ...HEAD, ['', '合计', 8], ...CLASS]), []);
  });
});
