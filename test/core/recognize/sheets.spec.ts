import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { rangeAddress } from '../../../src/core/sheet/address.js';
import { sheetOf, workbookOf } from '../../forms/builder.js';

const income = [['部门收入总表'], ['单位：万元'], ['科目编码', '科目名称', '合计'], ['205', '教育支出', 12.5]] as const;
const expenditure = [
  ['部门支出总表'],
  ['单位：元'],
  ['科目编码', '科目名称', '合计', '基本支出'],
  ['205', '教育支出', 125000, 125000],
] as const;

describe('sheets', () => {
  it('that hold no 公开表 are listed as unrecognized: covers, contents, other tables', () => {
    const { tables, unrecognized } = recognize(
      workbookOf('2024年.xlsx', [
        sheetOf('封面', [['某某局2024年部门预算'], [''], ['二〇二四年二月']]),
        sheetOf('目录', [['目录'], ['一、部门收支总表'], ['二、部门收入总表'], ['三、部门支出总表']]),
        sheetOf('通讯录', [
          ['姓名', '处室'],
          ['某某', '办公室'],
        ]),
        sheetOf('空', []),
        sheetOf('收入', income),
      ]),
    );
    assert.deepEqual(
      unrecognized.map((entry) => entry.sheet),
      ['封面', '目录', '通讯录', '空'],
    );
    assert.deepEqual(
      tables.map((table) => [table.sheet, table.kind]),
      [['收入', 'income']],
    );
  });

  it('that stack two kinds of table give both, each with its own range and unit', () => {
    const { tables, unrecognized } = recognize(
      workbookOf('2024年.xlsx', [sheetOf('表', [...income, [''], ...expenditure])]),
    );
    assert.deepEqual(
      tables.map((table) => [table.kind, rangeAddress(table.range), table.unit]),
      [
        ['income', 'A1:C4', 'ten-thousand-yuan'],
        ['expenditure', 'A6:D9', 'yuan'],
      ],
    );
    assert.deepEqual(unrecognized, []);
  });

  it('that are hidden are recognized and marked, and do not speak for the document', () => {
    const { tables, document } = recognize(
      workbookOf('某局2024年.xlsx', [
        sheetOf('旧', [['2023年部门收入总表'], ...income.slice(1)], { hidden: true }),
        sheetOf('新', income),
      ]),
    );
    assert.deepEqual(
      tables.map((table) => table.hidden),
      [true, false],
    );
    assert.equal(document.year, 2024);
  });

  it('that hold a user’s own relations are no 公开表 and not unrecognized', () => {
    const { tables, unrecognized, own } = recognize(
      workbookOf('2024年.xlsx', [sheetOf('收入', income), sheetOf('自定义勾稽', [['左式', '右式']])]),
    );
    assert.deepEqual([tables.length, unrecognized, own], [1, [], { sheet: '自定义勾稽', relations: [] }]);
  });

  it('whose only table has no head are unrecognized as a whole; beside another table it is told by its title', () => {
    const headless = [['部门支出总表'], ['教育支出', 12.5], ['农林水支出', 3.5]];
    const alone = recognize(workbookOf('2024年.xlsx', [sheetOf('支出', headless), sheetOf('收入', income)]));
    assert.deepEqual([alone.headless, alone.unrecognized.map(({ sheet }) => sheet)], [undefined, ['支出']]);
    const beside = recognize(workbookOf('2024年.xlsx', [sheetOf('表', [...income, [''], ...headless])]));
    assert.deepEqual(beside.headless, [
      { title: '部门支出总表', hidden: false, titleCell: { sheet: '表', address: 'A6' } },
    ]);
    assert.deepEqual(beside.unrecognized, []);
  });

  it('of hostile shape give no table and no exception', () => {
    const long = Array.from({ length: 40 }, (_, index) => [`第${index}行`, '部门收入总表']);
    for (const rows of [
      [['部门收入总表']],
      [['部门收入总表'], ['合计']],
      [['=SUM(A1)'], ['#REF!']],
      long,
      [['部门收入总表'], [''], ['x'.repeat(5000)]],
    ]) {
      assert.deepEqual(
        recognize(workbookOf('a.xlsx', [sheetOf('s', rows)])).tables.filter((table) => !table.empty),
        [],
      );
    }
  });
});
