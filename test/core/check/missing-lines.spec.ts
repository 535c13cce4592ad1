import { deepEqual, match } from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/check/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { sheetOf, workbookOf as bookOf, type Rows } from '../../forms/builder.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const LINGSHOU = workbookOf('lingshou-2021-budget');

/**
 * The sound workbook with one row of a sheet taken out, or put in once more; rows are numbered as the sheet shows them.
 */
function edited(name: string, row: number, change: 'out' | 'twice'): Workbook {
  return {
    ...LINGSHOU,
    grids: LINGSHOU.grids.map((grid) =>
      grid.name !== name
        ? grid
        : {
            ...grid,
            rows:
              change === 'out'
                ? grid.rows.filter((_, at) => at !== row - 1)
                : grid.rows.flatMap((cells, at) => (at === row - 1 ? [cells, cells] : [cells])),
          },
    ),
  };
}

function said(workbook: Workbook): Finding[] {
  return validate(recognize(workbook)).findings.filter(
    ({ severity, rule }) => severity === 'error' || rule === 'line.missing',
  );
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]?.sheet}!${cells[0]?.address}`);

/** A table of one 类, with its 合计. */
const bySubject = (name: string) =>
  sheetOf(name, [
    [`2024年${name}`],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计'],
    ['', '合计', 5],
    ['201', '一般公共服务支出', 5],
  ]);

describe('a line that is not there', () => {
  it('is said of no sound workbook', () => deepEqual(said(LINGSHOU), []));

  it('is a 类 whose 款 stand without it, an error where another table prints it', () => {
    const found = said(edited('收入总表', 8, 'out'));
    deepEqual(brief(found), ['error line.missing 收入总表!C8']);
    match(messageOf(found[0]!), /缺少“201 一般公共服务支出”一行/);
  });

  it('is a 款 whose 项 stand without it', () =>
    match(messageOf(said(edited('支出总表', 9, 'out'))[0]!), /缺少“20103 政府办公厅/));
  it('is the only 项 of a 款, where other tables name it', () =>
    match(messageOf(said(edited('支出总表', 26, 'out'))[0]!), /“22102 住房改革支出”之下缺少一行 2210201 住房公积金/));
  it('is 合计 that the other lists have', () =>
    match(messageOf(said(edited('支出总表', 7, 'out'))[0]!), /没有“合计”行/));
  it('is no 合计 of a table that lists unlike things under numbers of their own', () => {
    const list = (name: string, ...lines: Rows) =>
      sheetOf(name, [[`2024年${name}`], ['单位：万元'], ['项目', '金额'], ...lines]);
    const others = ['部门收入总表', '部门支出总表', '一般公共预算支出表'].map(bySubject);
    const missing = (...lines: Rows): number =>
      said(bookOf('2024年预算.xlsx', [...others, list('政府采购预算表', ...lines)])).filter((finding) =>
        messageOf(finding).includes('合计”行'),
      ).length;
    deepEqual(missing(['一、机关运行经费支出', 5], ['二、政府采购支出', 3], ['1.货物', 1], ['2.服务', 2]), 0);
    deepEqual(missing(['货物', 1], ['工程', 3], ['服务', 2]), 1);
  });
  it('is no 合计 of a table by 单位 whose first line is the 部门 of the others', () => {
    const others = ['部门支出总表', '一般公共预算支出表'].map(bySubject);
    const missing = (...lines: Rows): number =>
      said(
        bookOf('2024年预算.xlsx', [
          ...others,
          sheetOf('部门收入总表', [['2024年部门收入总表'], ['单位：万元'], ['单位名称', '合计', '其他收入'], ...lines]),
        ]),
      ).filter((finding) => messageOf(finding).includes('合计”行')).length;
    deepEqual(missing(['某某局', 5, 5], ['某某局本级', 3, 3], ['某某中心', 2, 2]), 0);
    deepEqual(missing(['某某局本级', 3, 3], ['某某中心', 2, 2]), 1);
  });
  it('is 收入总计 and 支出总计 beside a carryover', () =>
    match(messageOf(said(edited('财政拨款收支总表', 42, 'out'))[0]!), /没有“收入总计”行/));

  const threePublic = (...lines: Rows): string[] =>
    said(
      bookOf('2024年预算.xlsx', [
        sheetOf('三公', [['2024年一般公共预算“三公”经费支出表'], ['单位：万元'], ['项目', '预算数'], ...lines]),
      ]),
    ).map((finding) => messageOf(finding).replace(/^.*?》/, ''));
  const LINES: Rows = [
    ['合计', 9],
    ['1、因公出国（境）费', 0],
    ['2、公务用车购置及运行费', 6],
    ['其中：公务用车购置费', 2],
    ['公务用车运行费', 4],
    ['3、公务接待费', 3],
  ];
  const without = (gone: number): Rows => LINES.filter((_, at) => at !== gone);

  it('is a line of 三公 whose neighbours are there', () => {
    deepEqual(threePublic(...LINES), []);
    deepEqual(threePublic(...without(0)), ['有“因公出国(境)费”行，却没有“三公经费合计”行，请补上。']);
    deepEqual(threePublic(...without(2)), ['有“公务用车购置费”行，却没有“公务用车购置及运行费”行，请补上。']);
  });

  it('is none where 购置 and 运行 are items beside 出国 and 接待', () => {
    deepEqual(
      threePublic(
        ['合计', 9],
        ['1、因公出国（境）费', 0],
        ['2、公务用车购置费', 2],
        ['3、公务用车运行费', 4],
        ['4、公务接待费', 3],
      ),
      [],
    );
    deepEqual(
      threePublic(
        ['合计', 9],
        ['1、因公出国（境）费', 0],
        ['（1）公务用车购置费', 2],
        ['（2）公务用车运行费', 4],
        ['3、公务接待费', 3],
      ),
      ['有“公务用车购置费”行，却没有“公务用车购置及运行费”行，请补上。'],
    );
    const across = (head: Rows): string[] =>
      said(
        bookOf('2024年预算.xlsx', [
          sheetOf('三公', [['2024年一般公共预算“三公”经费支出表'], ['单位：万元'], ...head, [9, 0, 3, 2, 4]]),
        ]),
      ).map(({ rule }) => rule);
    const items = ['合计', '因公出国（境）费', '公务接待费'];
    deepEqual(across([[...items, '公务用车购置费', '公务用车运行费']]), []);
  });

  it('is none where the form prints 项 alone, or 类 and 项', () => {
    const list = (...lines: Rows): Workbook =>
      bookOf('2024年预算.xlsx', [
        sheetOf('支出', [
          ['2024年支出预算表'],
          ['单位：万元'],
          ['科目编码', '科目名称', '金额'],
          ['', '合计', 6],
          ...lines,
        ]),
      ]);
    deepEqual(
      said(
        list(
          ['2010301', '行政运行', 3],
          ['2080505', '机关事业单位基本养老保险缴费支出', 2],
          ['2210201', '住房公积金', 1],
        ),
      ),
      [],
    );
    deepEqual(
      said(
        list(
          ['201', '一般公共服务支出', 4],
          ['2010301', '行政运行', 4],
          ['208', '社会保障和就业支出', 2],
          ['2080505', '机关事业单位基本养老保险缴费支出', 2],
        ),
      ),
      [],
    );
  });
});

describe('a line that stands twice', () => {
  it('is one finding: a 类 that its 款 follow', () => {
    const found = said(edited('收入总表', 8, 'twice'));
    deepEqual(brief(found), ['error shift.duplicate-row 收入总表!D8']);
    match(messageOf(found[0]!), /“201 一般公共服务支出”印了两次（第 8 行和第 9 行）/);
  });

  it('is 合计, which no sum counts', () =>
    match(messageOf(said(edited('支出总表', 7, 'twice'))[0]!), /“合计”印了两次（第 7 行和第 8 行）/));
  it('is none where every 单位 prints the same 科目', () => {
    const block = (unit: string): Rows => [
      ['', unit, 5],
      ['201', '一般公共服务支出', 5],
      ['20103', '政府办公厅（室）及相关机构事务', 5],
      ['2010301', '行政运行', 5],
    ];
    deepEqual(
      said(
        bookOf('2024年预算.xlsx', [
          sheetOf('支出', [
            ['2024年支出预算表'],
            ['单位：万元'],
            ['科目编码', '科目名称', '金额'],
            ['', '合计', 10],
            ...block('某局甲所'),
            ...block('某局乙所'),
          ]),
        ]),
      ),
      [],
    );
  });
});
