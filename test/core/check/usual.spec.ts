import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { validate } from '../../../src/core/check/index.js';
import { sheetOf, workbookOf } from '../../forms/builder.js';
import { messageOf } from '../../../src/core/report/say/index.js';

/**
 * 养老 in the functional table, 养老 and 公务接待费 in the economic table, 公务接待费 and 机关运行经费 in the 三公 table, whose title is
 * given.
 */
function book({
  function: byFunction,
  economic,
  reception,
  title,
  agency = '',
}: {
  function: number | '';
  economic: number | '';
  reception: number;
  title: string;
  agency?: number | '';
}): Workbook {
  return workbookOf('2024年预算.xlsx', [
    sheetOf('功能', [
      ['一般公共预算支出表'],
      ['单位：元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', 900, 900, ''],
      ['2080505', '机关事业单位基本养老保险缴费支出', byFunction, byFunction, ''],
      ['2130301', '行政运行', 900 - Number(byFunction), 900 - Number(byFunction), ''],
    ]),
    sheetOf('经济', [
      ['一般公共预算基本支出表'],
      ['单位：元'],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', 900, 880, 20],
      ['301', '工资福利支出', 880, 880, ''],
      ['30101', '基本工资', 880 - Number(economic), 880 - Number(economic), ''],
      ['30108', '机关事业单位基本养老保险缴费', economic, economic, ''],
      ['302', '商品和服务支出', 20, '', 20],
      ['30217', '公务接待费', 20, '', 20],
    ]),
    sheetOf('三公', [
      [title],
      ['单位：元'],
      ['项目', '预算数'],
      ['合计', reception],
      ['因公出国（境）费', ''],
      ['公务用车购置及运行维护费', ''],
      ['公务接待费', reception],
      ['机关运行经费', agency],
    ]),
  ]);
}

const SOUND = { function: 100, economic: 100, reception: 20, title: '财政拨款“三公”经费支出表', agency: 20 } as const;

const warnings = (workbook: Workbook): string[] =>
  validate(recognize(workbook))
    .findings.filter(({ category }) => category !== 'completeness')
    .map((finding) => `${finding.severity} ${finding.rule} ${messageOf(finding)}`);

describe('relations that are usual, not law', () => {
  it('hold in a sound set', () => assert.deepEqual(warnings(book(SOUND)), []));

  it('are warnings that say when the two may lawfully differ', () => {
    assert.deepEqual(warnings(book({ ...SOUND, function: 160 })), [
      'warning function-economic.pension 《一般公共预算基本支出表》“30108 机关事业单位基本养老保险缴费”的合计为 100 元，《一般公共预算支出表》“2080505 机关事业单位基本养老保险缴费支出”的基本支出为 160 元，相差 60 元。部分缴费列在其他功能科目或项目支出的，可以不同。',
    ]);
  });

  it('are left alone where one side prints nothing: the money may stand elsewhere', () => {
    assert.deepEqual(warnings(book({ ...SOUND, function: '' })), []);
    assert.deepEqual(warnings(book({ ...SOUND, economic: '' })), []);
  });

  it('let 三公 be more than the 基本支出 pays, never less', () => {
    assert.deepEqual(warnings(book({ ...SOUND, reception: 50 })), []);
    assert.deepEqual(
      warnings(book({ ...SOUND, reception: 10 })).map((warning) => warning.split(' ')[1]),
      ['basic-three-public.reception'],
    );
  });

  it('do not compare 三公 whose title does not say that it covers 财政拨款', () => {
    assert.deepEqual(warnings(book({ ...SOUND, reception: 10, title: '“三公”经费支出表' })), []);
  });

  it('let 机关运行经费 be less than 公用经费, as where a 事业单位 is in the set, and nothing at all', () => {
    assert.deepEqual(warnings(book({ ...SOUND, agency: 15 })), []);
    assert.deepEqual(warnings(book({ ...SOUND, agency: '' })), []);
    assert.deepEqual(
      warnings(book({ ...SOUND, agency: 25 })).map((warning) => warning.split(' ')[1]),
      ['agency-operation.public'],
    );
  });
});
