import { deepEqual, equal } from 'node:assert/strict';
import { lineBook, tellsAbsent, type LineBook } from '../../../../src/core/check/prior/lines.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Grid } from '../../../../src/core/sheet/grid.js';
import { sheetOf, type Rows } from '../../../forms/builder.js';
import { book, economic, expenditure, HEAD, summary, threePublic, units } from '../small-tables.js';

const bookOf = (grid: Grid): LineBook => lineBook(recognize(book(grid)).tables[0]!);
const names = (grid: Grid): string[] => [...bookOf(grid).lines.keys()];
const listed = (...lines: Rows): Grid =>
  sheetOf('支出', [...HEAD('部门支出总表'), ['科目编码', '科目名称', '合计', '基本支出'], ...lines]);

describe('the lines of a table as another year prints them', () => {
  it('are named by code, and by what they are without one', () =>
    deepEqual(names(expenditure), [
      ':total',
      'function:208',
      'function:20805',
      'function:2080505',
      'function:2080599',
      'function:213',
      'function:21303',
      'function:2130301',
    ]));

  it('are economic 科目 too', () =>
    deepEqual(names(economic), [
      'economic:301',
      'economic:30101',
      'economic:30102',
      'economic:303',
      'economic:30305',
      ':personnel-total',
      'economic:302',
      'economic:30201',
      'economic:30211',
      ':public-total',
      'economic:310',
      'economic:31002',
    ]));

  it('are 科目 by their names where the expenditure side prints no code, and apart by side', () =>
    deepEqual(names(summary), [
      'income:general-income',
      'income:business-income',
      'income:current-income',
      'income:opening-carryover',
      'income:total-income',
      'function:208',
      'function:213',
      'expenditure:current-expenditure',
      'expenditure:closing-carryover',
      'expenditure:total-expenditure',
    ]));

  it('are 单位 and projects by name, and no counts', () => {
    deepEqual(
      names(units).filter((name) => name.startsWith('organization')),
      ['organization:某某局', 'organization:某某局本级', 'organization:某某站'],
    );
    const projects = sheetOf('项目', [
      ...HEAD('一般公共预算项目支出表'),
      ['项目名称', '合计'],
      ['合计', 9],
      ['水库维修', 5],
      ['灌区改造', 4],
    ]);
    deepEqual(names(projects), [':total', 'project:水库维修', 'project:灌区改造']);
    const underSubjects = sheetOf('项目', [
      ...HEAD('一般公共预算项目支出表'),
      ['科目编码', '科目名称', '项目名称', '合计'],
      ['', '合计', '', 5],
      ['2130305', '水利工程建设', '水库维修', 5],
    ]);
    deepEqual(names(underSubjects), [':total', 'project:水库维修']);
    equal(
      names(threePublic).some((name) => name.includes('count')),
      false,
    );
  });

  it('are all lines of a 科目 that several 单位 print, but none that is a part of another', () => {
    const twice = sheetOf('支出', [
      ...HEAD('部门支出总表'),
      ['科目编码', '单位代码', '科目名称', '合计', '基本支出'],
      ['', '', '合计', 30, 30],
      ['', '301001', '某某局本级', 18, 18],
      ['2130301', '301001', '行政运行', 18, 18],
      ['', '301002', '某某站', 12, 12],
      ['2130301', '301002', '行政运行', 12, 12],
    ]);
    deepEqual(
      bookOf(twice)
        .lines.get('function:2130301')!
        .map(({ row }) => row.facts[0]!.cell.address),
      ['D6', 'D8'],
    );
    const [first] = bookOf(threePublic).lines.get(':reception')!;
    deepEqual([bookOf(threePublic).lines.get(':reception')!.length, first!.row.facts[0]!.cell.address], [1, 'B9']);
  });

  it('tell of a 科目 that is not there only where the table is as detailed', () => {
    const detailed = bookOf(listed(['', '合计', 9, 9], ['213', '农林水支出', 9, 9], ['21303', '水利', 9, 9]));
    equal(tellsAbsent(detailed, 'function:21301'), true);
    equal(tellsAbsent(detailed, 'function:205'), true);
    equal(tellsAbsent(detailed, 'function:2130301'), false);
    const uneven = bookOf(
      listed(['', '合计', 9, 9], ['205', '教育支出', 5, 5], ['213', '农林水支出', 4, 4], ['21303', '水利', 4, 4]),
    );
    // 205 goes no deeper: whether there was 20502 is not told
    equal(tellsAbsent(uneven, 'function:20502'), false);
    equal(tellsAbsent(uneven, 'function:21305'), true);
    equal(tellsAbsent(uneven, ':reception'), false);
    equal(tellsAbsent(bookOf(threePublic), 'function:205'), false);
    equal(tellsAbsent(bookOf(listed(['', '合计', '', ''], ['205', '教育支出', '', ''])), 'function:20502'), true);
  });
});
