import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/index.js';
import { validate } from '../../../../src/core/check/index.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';

const BODY: Rows = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 10, 6, 4],
  ['205', '教育支出', 10, 6, 4],
];

/** Tables by title, with the line that says who and when. */
function identity(...tables: readonly (readonly [title: string, line: string])[]): string[] {
  const grids = tables.map(([title, line], index) =>
    sheetOf(String(index + 1), [[title], [line, null, null, null, '单位：元'], ...BODY]),
  );
  return validate(recognize(workbookOf('公开表.xlsx', grids)))
    .findings.filter(({ category }) => category === 'identity')
    .map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]!.sheet}!${cells[0]!.address}`);
}

describe('who, when and what a workbook is', () => {
  it('is the same on every sheet', () =>
    deepEqual(
      identity(
        ['2024年部门支出总表', '部门：某某县水利局'],
        ['一般公共预算支出表', '2024年度'],
        ['政府性基金预算支出表', '部门：某某县水利局'],
      ),
      [],
    ));

  it('is broken by another department', () =>
    deepEqual(
      identity(
        ['部门支出总表', '部门：某某县水利局'],
        ['一般公共预算支出表', '部门：某某县水利局'],
        ['政府性基金预算支出表', '部门：某某县教育局'],
      ),
      ['warning identity.department 3!A2'],
    ));

  it('is broken by another year in a title or a header line', () => {
    deepEqual(
      identity(['2024年部门支出总表', ''], ['2024年一般公共预算支出表', ''], ['2023年政府性基金预算支出表', '']),
      ['warning identity.year 3!A1'],
    );
    deepEqual(
      identity(['2024年部门支出总表', ''], ['2024年一般公共预算支出表', ''], ['政府性基金预算支出表', '2023年度']),
      ['warning identity.year 3!A2'],
    );
  });

  it('is not broken by a day of signing, nor by last year beside this one', () =>
    deepEqual(
      identity(
        ['2024年部门支出总表', ''],
        ['2023年结转2024年一般公共预算支出表', ''],
        ['政府性基金预算支出表', '填报日期：2023年12月1日'],
      ),
      [],
    ));

  it('is broken by a 决算 among 预算 and the reverse', () => {
    deepEqual(identity(['部门支出预算表', ''], ['部门收入预算表', ''], ['一般公共预算支出决算表', '']), [
      'warning identity.type 3!A1',
    ]);
    deepEqual(identity(['支出决算表', ''], ['收入决算表', ''], ['一般公共预算基本支出预算表', '']), [
      'warning identity.type 3!A1',
    ]);
  });

  it('is not broken by 预算 in the name of a fund', () =>
    deepEqual(
      identity(['支出决算表', ''], ['一般公共预算财政拨款支出表', ''], ['政府性基金预算财政拨款支出表', '']),
      [],
    ));
});

describe('三公 broken down', () => {
  const vehicles = (...lines: Rows): string[] =>
    validate(
      recognize(
        workbookOf('公开表.xlsx', [
          sheetOf('9', [
            ['“三公”经费支出表'],
            ['单位：元'],
            ['项目', '预算数'],
            ['合计', 9],
            ['因公出国（境）费', null],
            ...lines,
            ['公务接待费', 1],
          ]),
        ]),
      ),
    )
      .findings.filter(({ rule }) => rule === 'completeness.vehicles')
      .map(({ severity, cells }) => `${severity} ${cells[0]!.address}`);

  it('prints 购置 and 运行 apart', () =>
    deepEqual(vehicles(['公务用车购置及运行费', 8], ['其中：公务用车购置费', null], ['公务用车运行维护费', 8]), []));
  it('is not broken down by 公务用车 alone', () => deepEqual(vehicles(['公务用车购置及运行费', 8]), ['warning A6']));
  it('need not be where there is nothing', () => deepEqual(vehicles(['公务用车购置及运行费', null]), []));
});
