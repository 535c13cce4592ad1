import assert from 'node:assert/strict';
import type { PrintedTable } from '../../../../src/core/narrate/tables/printed.js';
import { printTable } from '../../../../src/core/narrate/tables/printed-table.js';
import { printedTables } from '../../../../src/core/narrate/tables/printed-tables.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Cell, Grid } from '../../../../src/core/sheet/grid.js';
import { disclosureOf, workbookOf } from '../../../e2e/fixtures.js';

type Written = string | number | null;

function gridOf(rows: readonly (readonly Written[])[], more: Partial<Grid> = {}): Grid {
  const cellOf = (value: Written): Cell | undefined =>
    value === null ? undefined : { value, ...(typeof value === 'number' ? { format: '#,##0.00' } : {}) };
  return { name: '表', hidden: false, rows: rows.map((row) => row.map(cellOf)), merges: [], ...more };
}

function printed(grid: Grid): PrintedTable {
  const [table] = recognize({ name: '公开表.xlsx', grids: [grid] }).tables;
  return printTable(grid, table!);
}

const texts = (rows: PrintedTable['head']): string[] =>
  rows.map((row) => row.map(({ text, span, merge }) => `${text}${span > 1 ? `×${span}` : ''}${merge ?? ''}`).join('|'));

const EXPENDITURE = [
  ['支出预算表', null, null, null],
  ['部门：某局', null, null, '单位：元'],
  ['科目编码', '科目名称', '支出', null],
  [null, null, '基本支出', '项目支出'],
  [null, '合计', 1234567.5, 300],
  ['201', '一般公共服务支出', 1234567.5, 300],
] as const;
const MERGES = [
  { top: 0, left: 0, bottom: 0, right: 3 },
  { top: 2, left: 0, bottom: 3, right: 0 },
  { top: 2, left: 1, bottom: 3, right: 1 },
  { top: 2, left: 2, bottom: 2, right: 3 },
];

describe('a table as a document prints it', () => {
  it('has title, department and unit beside it, heads with their merges, and figures as the sheet shows them', () => {
    const table = printed(gridOf(EXPENDITURE, { merges: MERGES }));
    assert.deepEqual(
      [table.title, table.left, table.right, table.columns],
      ['支出预算表', '部门：某局', '单位：元', 4],
    );
    assert.deepEqual(texts(table.head), ['科目编码first|科目名称first|支出×2', 'later|later|基本支出|项目支出']);
    assert.deepEqual(texts(table.body), ['|合计|1,234,567.50|300.00', '201|一般公共服务支出|1,234,567.50|300.00']);
    assert.deepEqual(
      table.body[1]!.map(({ align }) => align),
      ['center', 'left', 'right', 'right'],
    );
    assert.equal(table.empty, false);
  });

  it('leaves out hidden and blank rows and columns; a merge goes as far as what is left', () => {
    const rows = [
      ...EXPENDITURE.slice(0, 5),
      [null, null, null, null],
      ['201', '隐藏', 1, 1],
      ...EXPENDITURE.slice(5),
    ].map((row) => [...row, null]);
    const table = printed(gridOf(rows, { merges: MERGES, hiddenRows: [6], hiddenColumns: [3] }));
    assert.equal(table.columns, 3);
    assert.deepEqual(texts(table.head), ['科目编码first|科目名称first|支出', 'later|later|基本支出']);
    assert.deepEqual(texts(table.body), ['|合计|1,234,567.50', '201|一般公共服务支出|1,234,567.50']);
  });

  it('keeps the notes below as sentences, and knows a table without figures', () => {
    const rows = [
      ['政府性基金预算支出表', null, null],
      [null, null, '单位：万元'],
      ['科目编码', '科目名称', '合计'],
      ['注：本部门没有政府性基金预算支出，本表为空。', null, null],
    ];
    const table = printed(gridOf(rows, { merges: [{ top: 3, left: 0, bottom: 3, right: 2 }] }));
    assert.deepEqual(
      [texts(table.head), table.body, table.notes, table.empty],
      [['科目编码|科目名称|合计'], [], ['注：本部门没有政府性基金预算支出，本表为空。'], true],
    );
  });

  for (const name of ['ebian-2021-budget', 'lingshou-2021-budget', 'xinping-2021-final', 'ruoqiang-2024-budget']) {
    it(`prints every recognized amount of a published workbook once: ${name}`, () => {
      const workbook = workbookOf(name);
      const disclosure = disclosureOf(name);
      for (const table of printedTables(disclosure)) {
        const { columns, head, body } = printTable(
          workbook.grids.find((grid) => grid.name === table.sheet)!,
          table,
        );
        for (const row of [...head, ...body])
          assert.equal(
            row.reduce((sum, { span }) => sum + span, 0),
            columns,
            table.title,
          );
        const amounts = table.panels.flatMap((panel) =>
          panel.rows.flatMap((row) => row.facts.flatMap(({ amount }) => (amount ? [amount.value.toFixed()] : []))),
        );
        const shown = body.flatMap((row) =>
          row.flatMap(({ text, align }) =>
            align === 'right' && /\d/.test(text) ? [String(Number(text.replace(/,/g, '')))] : [],
          ),
        );
        assert.deepEqual(shown.sort(), amounts.map((amount) => String(Number(amount))).sort(), table.title);
      }
    });
  }
});
