import { deepEqual } from 'node:assert/strict';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { recognize } from '../../../src/core/recognize/index.js';

const TOP: Rows = [['部门支出总表'], ['单位：万元'], ['序号', '科目编码', '科目名称', '合计', '基本支出', '项目支出']];
const LINES: Rows = [
  [1, null, '合计', 30.5, 20, 10.5],
  [2, '205', '教育支出', 30.5, 20, 10.5],
];

/** Number of amounts read, cells unplaced, cells unreadable. */
function account(...rows: Rows): [number, string, string] {
  const { read, unplaced, unreadable } = recognize(workbookOf('公开表.xlsx', [sheetOf('1', rows)])).tables[0]!.amounts;
  const cells = (found: typeof unplaced): string => found.map(({ address }) => address).join(' ');
  return [read, cells(unplaced), cells(unreadable)];
}

describe('the account of a table’s amounts', () => {
  it('has all of a sound table read: codes, ordinals, years, counts and dashes are none', () =>
    deepEqual(
      account(
        ['部门支出总表'],
        ['单位：万元'],
        ['序号', '科目编码', '科目名称', '合计', '占比（%）', '人数', '年度', '备注'],
        ['栏次', null, null, 1, 2, 3, 4, 5],
        [1, null, '合计', 30.5, 100, 12, 2024, 13812345678],
        [2, 2050201, '学前教育', 30.5, 100, 12, 2024, 300000],
        [3, 2050202, '小学教育', '—', '无', null, null, 3.5],
      ),
      [2, '', ''],
    ));

  it('names amounts beside the table, among its notes and in its head', () => {
    deepEqual(account(...TOP, ...LINES, [3, '221', '住房保障支出', 1, 1, null, null, 99.5]), [8, 'H6', '']);
    const beside = (value: number): string =>
      account(...TOP, ...LINES, [3, '221', '住房保障支出', 1, 1, null, null, value])[1];
    // whole numbers may be years, counts, codes and telephone numbers
    deepEqual([60_000, 123_456, 9_999, 20_502, 2_050_201, 13_812_345_678].map(beside), ['H6', 'H6', '', '', '', '']);
    deepEqual(account(...TOP, ...LINES, ['注：本表已核对。'], [null, '其中', '结转', 12.5]), [6, 'D7', '']);
  });

  it('names an amount above the head, and no date there', () => {
    const [title, unit, head] = TOP;
    deepEqual(account(title!, [...unit!, null, null, 12.5], head!, ...LINES), [6, 'D2', '']);
    deepEqual(account(title!, [...unit!, null, '填报日期', 20240105], head!, ...LINES), [6, '', '']);
  });

  it('names the amounts of a line that nobody knows', () =>
    deepEqual(account(...TOP, ...LINES, [3, null, '某种事情', 5, 5, null]), [6, 'D6 E6', '']));

  it('names what is no amount', () =>
    deepEqual(account(...TOP, ...LINES, [3, '221', '住房保障支出', '约5', '见附件', '/']), [6, '', 'D6 E6']));

  it('does not call a table empty whose amounts were not read', () => {
    const [table] = recognize(
      workbookOf('公开表.xlsx', [sheetOf('1', [...TOP, [1, '205', '教育支出', '约5', null, null]])]),
    ).tables;
    deepEqual([table!.empty, table!.amounts.read], [false, 0]);
  });
});
