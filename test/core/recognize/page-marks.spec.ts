import { deepEqual, equal } from 'node:assert/strict';
import { isPageMark, titleOfPage } from '../../../src/core/recognize/page-marks.js';
import { isTableNumber, numberInTitle, tableNumber, withoutNumber } from '../../../src/core/recognize/table-number.js';

describe('a text that only says that a page ends or begins', () => {
  const marks = [
    ['续上表', '续表', '续表2', '续表(二)', '(续表)', '接上页', '接上表', '承前页', '续前表', '【续上表】:'],
    ['转下页', '接下页', '续下表', '过下页', '续', '上接第3页', '前接第2页'],
    [
      '第2页',
      '第二页',
      '第2页,共3页',
      '第2页共3页',
      '共3页',
      '共3页第2页',
      '—2—',
      '-2-',
      '(第2页)',
      'Page2',
      'PAGE2of3',
    ],
  ].flat();
  for (const text of marks) it(`is ${text}`, () => equal(isPageMark(text), true));

  const lines = [
    '合计',
    '第2页某表',
    '某表续表',
    '续聘人员经费',
    '继续教育',
    '下页',
    '2',
    '页2',
    '共同事权转移支付',
    'Page',
  ];
  for (const text of lines) it(`is not ${text}`, () => equal(isPageMark(text), false));
});

describe('a title printed again on the next page', () => {
  const titles: readonly (readonly [printed: string, title: string, goesOn: boolean])[] = [
    ['部门支出总表', '部门支出总表', false],
    ['部门支出总表(续表)', '部门支出总表', true],
    ['部门支出总表(续)', '部门支出总表', true],
    ['部门支出总表(续二)', '部门支出总表', true],
    ['部门支出总表(接上页)', '部门支出总表', true],
    ['部门支出总表续表', '部门支出总表', true],
    ['部门支出总表续1', '部门支出总表', true],
    ['部门支出总表(第2页)', '部门支出总表', true],
    ['部门支出总表(第二页,共三页)', '部门支出总表', true],
    ['部门支出总表(2/3)', '部门支出总表', true],
    ['续表:部门支出总表', '部门支出总表', true],
    ['(续表)部门支出总表', '部门支出总表', true],
    ['【续表】部门支出总表', '部门支出总表', true],
    ['续表部门支出总表', '部门支出总表', true],
    ['续上表部门支出总表', '部门支出总表', true],
    ['续部门支出总表', '部门支出总表', true],
    ['续表一般公共预算支出表', '一般公共预算支出表', true],
    ['续表1部门支出总表', '表1部门支出总表', true],
    ['续表一、部门支出总表', '表一、部门支出总表', true],
    // the first of several pages does not go on with any
    ['部门支出总表(第1页)', '部门支出总表', false],
    ['部门支出总表(第一页)', '部门支出总表', false],
    ['部门支出总表(1/3)', '部门支出总表', false],
    ['手续费支出表', '手续费支出表', false],
  ];
  for (const [printed, title, goesOn] of titles)
    it(`${printed} ${goesOn ? 'goes on' : 'begins'}`, () => deepEqual(titleOfPage(printed), { title, goesOn }));
});

describe('the number of a table', () => {
  it('alone in its cell', () => {
    for (const text of ['表1', '表1-2', '公开05表', '附表3', '预算公开01表', '表一', '附件2-表3', '公开表1', '01-2表'])
      equal(tableNumber(text), text);
    equal(tableNumber('表3:'), '表3');
    equal(tableNumber('附件3:公开01表'), '附件3:公开01表');
    for (const text of ['续表1', '接上表1', '收支总表', '表', '表三公经费', '2024年部门收支总表公开表格之第01表'])
      equal(isTableNumber(text), false, text);
  });

  const titles: readonly (readonly [printed: string, number: string | null, title: string])[] = [
    ['表2部门支出总表', '表2', '部门支出总表'],
    ['表1-2:部门支出总表', '表1-2', '部门支出总表'],
    ['附表三、部门支出总表', '附表三', '部门支出总表'],
    ['公开05表部门支出总表', '公开05表', '部门支出总表'],
    ['预算01表部门支出总表', '预算01表', '部门支出总表'],
    ['附件3:部门支出总表', null, '部门支出总表'],
    ['部门支出总表(公开表3)', '公开表3', '部门支出总表(公开表3)'],
    ['部门支出总表(公开03表)', '公开03表', '部门支出总表(公开03表)'],
    ['表12024年部门支出总表', '表1', '2024年部门支出总表'],
    ['表三公经费支出表', null, '表三公经费支出表'],
    ['部门支出总表', null, '部门支出总表'],
  ];
  for (const [printed, number, title] of titles)
    it(`in the title ${printed} is ${number}`, () =>
      deepEqual([numberInTitle(printed), withoutNumber(printed)], [number, title]));
});
