import type { Grid } from '../../../src/core/sheet/grid.js';
import type { Layout } from '../book.js';
import { onTables, type Change } from '../change.js';
import { rowAt, rowOf, withCell, withRows, type Cells } from '../grid.js';

function below(name: string, ...rows: readonly Cells[]): Change {
  return onTables(`below: ${name}`, (grid) => withRows(grid, grid.rows.length, rows));
}

/** Between the unit line and the head. */
function aboveHead(name: string, text: string, merged: boolean): Change {
  return onTables(`above the head: ${name}`, (grid, layout) =>
    note(grid, layout.headTop, text, merged ? layout : null),
  );
}

function note(grid: Grid, row: number, text: string, merged: Layout | null): Grid {
  return withRows(grid, row, [rowOf(text)], merged ? [{ top: row, bottom: row, left: 0, right: merged.right }] : []);
}

function aboveTitle(name: string, ...rows: readonly Cells[]): Change {
  return onTables(`above the title: ${name}`, (grid) => withRows(grid, 0, rows));
}

export const NOTES: readonly Change[] = [
  below('注：', rowOf('注：本表反映部门本年度收支情况。')),
  below(
    'two numbered notes',
    rowOf('注：1.本表反映部门本年度收支情况。'),
    rowOf('2.本表金额转换为万元时，因四舍五入可能存在尾差。'),
  ),
  below('备注', rowOf('备注：各表说明见部门预算说明')),
  below('说明 with amounts', rowOf('说明：本表收入合计中含上年结转12.30万元，不含往来款项3,450.00元。')),
  below('* a footnote', rowOf('*本表公开到功能分类项级科目')),
  below('※ a footnote', rowOf('※ 本表按照部门决算报表编报口径填列')),
  below(
    'a blank row, then a note',
    rowOf(null),
    rowOf('注：本表以“万元”为金额单位（保留两位小数），因四舍五入可能存在尾差。'),
  ),
  below(
    'a sentence without 注',
    rowOf('本表反映部门本年度收支余情况，其中包括一般公共预算、政府性基金预算和国有资本经营预算。'),
  ),
  onTables('below: a note of two lines in a merged cell', (grid, layout) =>
    note(
      grid,
      grid.rows.length,
      '注：1.本表反映部门本年度收支情况。\n2.本表金额转换时，因四舍五入可能存在尾差。',
      layout,
    ),
  ),
  onTables('below: a short note in a merged cell', (grid, layout) =>
    note(grid, grid.rows.length, '本单位无其他资金安排的支出', layout),
  ),
  below('数据来源', rowOf('数据来源：预算管理一体化系统')),
  below(
    '填表人 in one cell',
    rowOf('单位负责人：          财务负责人：          填表人：          填表日期：2024年3月1日'),
  ),
  below('填表人 in cells', rowOf('填表人：', '张某', '审核人：', '李某')),
  below('单位负责人, 财务负责人, 制表人', rowOf('单位负责人：', null, '财务负责人：', '制表人：')),
  below('制表日期', rowOf('制表日期：2024-03-01')),
  below('打印时间', rowOf('打印时间：2024年3月1日 10:20')),
  below('盖章', rowOf('填报单位（盖章）：')),
  below('page number', rowOf('第1页，共1页')),
  below('page number — 3 —', rowOf(null, '— 3 —')),
  below('page number - 12 -', rowOf(null, '- 12 -')),
  aboveHead('a short note', '注：本表含政府性基金预算', false),
  aboveHead('a long note', '说明：本表按照部门预算编制口径填列，包括本级及所属单位，不含往来款项。', false),
  aboveHead('a long note, merged', '说明：本表按照部门预算编制口径填列，包括本级及所属单位，不含往来款项。', true),
  aboveTitle('附件', rowOf('附件2')),
  aboveTitle('附表', rowOf('附表3：')),
  aboveTitle('公开表样', rowOf('公开样表')),
  onTables('a link 返回目录 beside the title', (grid, { title, right }) =>
    withCell(grid, title.row, right + 1, '返回目录'),
  ),
  onTables('a link 返回目录 above the title', (grid) => withRows(grid, 0, [rowAt(0, '返回目录')])),
  onTables('a link 返回 beside the unit', (grid, { headTop, right }) => withCell(grid, headTop - 1, right + 2, '返回')),
  onTables('a note beside the lines', (grid, { body, right }) =>
    body ? withCell(grid, body.top, right + 2, '注：数据取自预算批复') : null,
  ),
];
