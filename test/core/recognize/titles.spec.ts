import { deepEqual } from 'node:assert/strict';
import { findSegments, printedNumbers } from '../../../src/core/recognize/titles.js';
import { addressOf, columnLetters } from '../../../src/core/sheet/address.js';
import { viewOf } from './literal.js';

const HEAD = '科目名称 | 合计';
const LINE = '合计 | 12';

/** "expenditure 部门支出总表 A2 rows 1-4 表3": kind, printed title and its cell, rows as Excel counts them, number. */
function segmentsIn(lines: readonly string[], merges: readonly string[] = []): string[] {
  return findSegments(viewOf(lines, merges)).map(
    ({ kind, printedTitle, titleRow, titleColumn, firstRow, lastRow, number }) =>
      `${kind} ${printedTitle} ${addressOf(titleRow, titleColumn)} rows ${firstRow + 1}-${lastRow + 1}${number === null ? '' : ` ${number}`}`,
  );
}

const long = (length: number): string => `${'某'.repeat(length - '部门支出总表'.length)}部门支出总表`;
const MANY = ['部门支出总表', HEAD, LINE];

describe('the tables of a sheet by their titles', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], segments: readonly string[]])[] = [
    ['one', MANY, ['expenditure 部门支出总表 A1 rows 1-3']],
    ['none without a title', [HEAD, LINE], []],
    ['none under a title of no 公开表', ['人员情况表', HEAD, LINE], []],
    ['one anywhere in its row', ['. | . | 部门支出总表', HEAD], ['expenditure 部门支出总表 C1 rows 1-2']],
    ['without the spaces in its title', ['部 门 支 出 总 表', HEAD], ['expenditure 部门支出总表 A1 rows 1-2']],
    [
      'with a bracket inside its quotes',
      ['《收入决算表（按单位列示）》', HEAD],
      ['income 《收入决算表（按单位列示）》 A1 rows 1-2'],
    ],
    [
      'with a part named behind a dash and two brackets',
      ['一般公共预算基本支出表-人员经费（工资福利支出）（按部门预算经济分类）', HEAD],
      ['general-basic 一般公共预算基本支出表-人员经费（工资福利支出）（按部门预算经济分类） A1 rows 1-2'],
    ],
    [
      'though its form does not call it 表',
      ['部门整体支出绩效自评情况', HEAD],
      ['performance 部门整体支出绩效自评情况 A1 rows 1-2'],
    ],
    ['none of what only speaks of 自评', ['项目支出绩效自评情况', HEAD], []],
    ['with its number in the row above', ['表3', ...MANY], ['expenditure 部门支出总表 A2 rows 1-4 表3']],
    [
      'with its number behind the title',
      ['部门支出总表（公开03表）', HEAD],
      ['expenditure 部门支出总表（公开03表） A1 rows 1-2 公开03表'],
    ],
    [
      'with its number before the title, left out of it',
      ['表3 部门支出总表', HEAD],
      ['expenditure 部门支出总表 A1 rows 1-2 表3'],
    ],
    [
      'with a number three rows below',
      ['部门支出总表', '部门：某某局', '单位：元', '公开03表', HEAD],
      ['expenditure 部门支出总表 A1 rows 1-5 公开03表'],
    ],
    [
      'not four',
      ['部门支出总表', '部门：某某局', '单位：元', '2024年度', '公开03表', HEAD],
      ['expenditure 部门支出总表 A1 rows 1-6'],
    ],
    [
      'from the unit and the department above it',
      ['部门：某某局', '单位：万元', ...MANY],
      ['expenditure 部门支出总表 A3 rows 1-5'],
    ],
    [
      'four rows up',
      ['表3', '2024年度', '部门：某某局', '单位：万元', ...MANY],
      ['expenditure 部门支出总表 A5 rows 1-7 表3'],
    ],
    [
      'not five',
      ['表3', '2024年度', '部门：某某局', '单位：万元', '单位：元', ...MANY],
      ['expenditure 部门支出总表 A6 rows 2-8'],
    ],
    ['over blank rows', ['表3', '', ...MANY], ['expenditure 部门支出总表 A3 rows 1-5 表3']],
    ['not over words that say something else', ['表3', '某某说明', ...MANY], ['expenditure 部门支出总表 A3 rows 3-5']],
    [
      'two below each other, the second from its own number on',
      [...MANY, '', '表4', '部门收入总表', HEAD, LINE],
      ['expenditure 部门支出总表 A1 rows 1-3', 'income 部门收入总表 A6 rows 5-8 表4'],
    ],
    [
      'one that ends at a title of no 公开表',
      [...MANY, '人员情况表', HEAD, LINE],
      ['expenditure 部门支出总表 A1 rows 1-3'],
    ],
    ['one of sixty signs', [long(60), HEAD], [`expenditure ${long(60)} A1 rows 1-2`]],
    ['none of sixty-one', [long(61), HEAD], []],
    ['none in a sentence', ['某某局，部门支出总表', HEAD], []],
    ['none in a note', ['注：部门支出总表', HEAD], []],
    ['one beside two other words', ['部门支出总表 | 甲 | 乙', HEAD], ['expenditure 部门支出总表 A1 rows 1-2']],
    ['none beside three', ['部门支出总表 | 甲 | 乙 | 丙', HEAD], []],
    [
      'the first of a title that stands in every cell',
      ['部门支出总表 | 部门支出总表 | 部门支出总表', HEAD],
      ['expenditure 部门支出总表 A1 rows 1-2'],
    ],
    ['with 单位 in the title', ['部门支出总表 单位：万元', HEAD], ['expenditure 部门支出总表单位：万元 A1 rows 1-2']],
    [
      '表一 at its end',
      ['一般公共预算财政拨款支出表一', HEAD],
      ['general-expenditure 一般公共预算财政拨款支出表一 A1 rows 1-2'],
    ],
    [
      'whatever stands before 总表一',
      ['部门支出总表一', HEAD, LINE, '', '部门支出总表二', HEAD],
      ['expenditure 部门支出总表一 A1 rows 1-3', 'expenditure 部门支出总表二 A5 rows 5-6'],
    ],
    [
      'without a number where another table is pointed to',
      ['部门支出总表', '详见表3', HEAD],
      ['expenditure 部门支出总表 A1 rows 1-3'],
    ],
    [
      'with the number of a department’s own book',
      ['部门预算公开表3', ...MANY],
      ['expenditure 部门支出总表 A2 rows 1-4 部门预算公开表3'],
    ],
  ];
  for (const [why, lines, segments] of cases) it(why, () => deepEqual(segmentsIn(lines), segments));
});

describe('tables side by side', () => {
  /** The first and last used column of each. */
  const columnsOf = (lines: readonly string[], merges: readonly string[] = []): string[] =>
    findSegments(viewOf(lines, merges)).map(({ view, titleColumn }) => {
      const used = view.usedRows.flatMap((row) => view.filled(row));
      return `${columnLetters(titleColumn)} ${columnLetters(Math.min(...used))}-${columnLetters(Math.max(...used))}`;
    });
  const cases: readonly (readonly [
    why: string,
    lines: readonly string[],
    merges: readonly string[],
    found: readonly string[],
  ])[] = [
    [
      'part at the blank column between them',
      ['部门收入总表 | . | . | 部门支出总表', '科目 | 合计 | . | 科目 | 合计', '合计 | 1 | . | 合计 | 1'],
      [],
      ['A A-B', 'D D-E'],
    ],
    [
      'also where the second title stands in the middle of its table',
      ['部门收入总表 | . | . | . | 部门支出总表', '科目 | 合计 | . | 科目 | 合计', '合计 | 1 | . | 合计 | 1'],
      [],
      ['A A-B', 'E D-E'],
    ],
    [
      'else where the second title begins',
      ['部门收入总表 | . | 部门支出总表', '科目 | 合计 | 科目 | 合计', '合计 | 1 | 合计 | 1'],
      [],
      ['A A-B', 'C C-D'],
    ],
    [
      'not at a column under the first title',
      ['部门收入总表 | . | . | 部门支出总表', '科目 | . | 合计 | 科目 | 合计', '合计 | . | 1 | 合计 | 1'],
      ['A1:C1'],
      ['A A-C', 'D D-E'],
    ],
    [
      'three of them',
      ['部门收入总表 | . | 部门支出总表 | . | 一般公共预算支出表', '科目 | 合计 | 科目 | 合计 | 科目 | 合计'],
      [],
      ['A A-B', 'C C-D', 'E E-F'],
    ],
    [
      'are one where only one title is of a 公开表',
      ['部门收入总表 | . | 人员情况表', '科目 | 合计 | 科目 | 合计'],
      [],
      ['A A-D'],
    ],
    ['right beside each other', ['部门收入总表 | 部门支出总表', '合计 | 合计', '1 | 2'], [], ['A A-A', 'B B-B']],
    [
      'beside one other word',
      ['部门收入总表 | . | 部门支出总表 | 甲', '科目 | 合计 | 科目 | 合计'],
      [],
      ['A A-B', 'C C-D'],
    ],
    ['are none among other words', ['部门收入总表 | 甲 | 乙 | 部门支出总表', '科目 | 合计 | 科目 | 合计'], [], []],
  ];
  for (const [why, lines, merges, found] of cases) it(why, () => deepEqual(columnsOf(lines, merges), found));
});

describe('the numbers a sheet prints for its tables', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], numbers: readonly string[]])[] = [
    ['none', MANY, []],
    ['alone in a row', ['公开03表', ...MANY], ['公开03表']],
    ['in a title', ['表3 部门支出总表', HEAD], ['表3']],
    ['once', ['表3', '表3 部门支出总表', HEAD], ['表3']],
    ['beside two other words', ['表3 | 甲 | 乙', ...MANY], ['表3']],
    ['not beside three', ['表3 | 甲 | 乙 | 丙', ...MANY], []],
    ['not in a sentence', ['详见《表3》。', HEAD], []],
    ['three', ['表1', '表2', '表3'], ['表1', '表2', '表3']],
    ['none of four: a table of contents', ['表1', '表2', '表3', '表4'], []],
  ];
  for (const [why, lines, numbers] of cases) it(why, () => deepEqual(printedNumbers(viewOf(lines)), numbers));
});
