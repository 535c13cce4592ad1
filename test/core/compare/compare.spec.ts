import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { compareVersions, type Comparison, type TableChange } from '../../../src/core/compare/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import {
  comparisonSentence,
  sayFigures,
  sayTableAndSheet,
  unlikeSentence,
} from '../../../src/core/report/comparison/words.js';
import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { planted, sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { FULL_SET_BUDGET } from '../check/full-set.js';

const versionOf = (workbook: Workbook) => {
  const disclosure = recognize(workbook);
  return { workbook, disclosure, report: validate(disclosure) };
};
const compared = (before: Workbook, after: Workbook): Comparison =>
  compareVersions(versionOf(before), versionOf(after));

/** The workbook with the lines of one sheet put otherwise. */
const withRows = (book: Workbook, sheet: string, change: (rows: Grid['rows']) => Grid['rows']): Workbook => ({
  ...book,
  grids: book.grids.map((grid) => (grid.name === sheet ? { ...grid, rows: change(grid.rows) } : grid)),
});
const cells = (...values: (string | number)[]): Grid['rows'][number] =>
  values.map((value) => (value === '' ? undefined : { value }));

/** "合计·合计 1035 → 1135 (100) C5" of each figure of a table. */
const figuresOf = ({ figures }: TableChange): string[] =>
  figures.map(
    ({ line, heads, before, after, difference }) =>
      `${line.name}·${heads.join('/')} ${before.text} → ${after.text} (${difference ?? ''}) ${after.cell.address}`,
  );
const rulesOf = (findings: Comparison['findings']['gone']): string[] => findings.map(({ rule }) => rule);

describe('two versions of a workbook', () => {
  it('that are alike differ in nothing', () => {
    const same = compared(FULL_SET_BUDGET, FULL_SET_BUDGET);
    assert.deepEqual([same.tables, same.totals, same.sheets, same.same], [[], [], [], FULL_SET_BUDGET.grids.length]);
    assert.deepEqual([same.findings.gone, same.findings.new], [[], []]);
    assert.equal(same.findings.stay.length, versionOf(FULL_SET_BUDGET).report.findings.length);
    assert.match(
      comparisonSentence(same),
      /^两个版本的表没有不同；对照了 \d+ 个金额，9 张表没有改动；消除 0 处问题，新增 0 处/,
    );
  });

  it('differ in a figure by its line and column, with the totals and the findings that go with it', () => {
    const { tables, totals, findings } = compared(planted(FULL_SET_BUDGET, '支出总表', 'C4', 1135), FULL_SET_BUDGET);
    assert.deepEqual(tables.map(figuresOf), [['合计·合计 1135.00 → 1035.00 (-100) C4']]);
    assert.equal(tables[0]!.figures[0]!.isTotal, true);
    assert.deepEqual(totals, [{ id: 'expenditure', name: '支出合计', before: '1135', after: '1035' }]);
    assert.ok(rulesOf(findings.gone).includes('column.total'), rulesOf(findings.gone).join());
    assert.deepEqual(findings.new, []);
  });

  it('do not differ in every cell below a line that was put in, nor in their findings', () => {
    const wrong = planted(FULL_SET_BUDGET, '支出总表', 'C12', 244.76);
    const inserted = withRows(wrong, '支出总表', (rows) => [
      ...rows.slice(0, 5),
      cells('205', '教育支出', '', '', ''),
      ...rows.slice(5),
    ]);
    const { tables, findings } = compared(wrong, inserted);
    assert.deepEqual(
      tables.map(({ figures, added, removed, renamed }) => [figures, added, removed, renamed]),
      [[[], [{ line: { code: '205', name: '教育支出' }, cell: { sheet: '支出总表', address: 'B6' } }], [], []]],
    );
    assert.ok(findings.stay.length > 0 && findings.stay.some(({ severity }) => severity === 'error'));
    assert.deepEqual(rulesOf(findings.gone), []);
  });

  it('do not differ in lines that were moved', () => {
    const moved = withRows(FULL_SET_BUDGET, '支出总表', (rows) => [
      ...rows.slice(0, 4),
      ...rows.slice(6, 8),
      ...rows.slice(4, 6),
      ...rows.slice(8),
    ]);
    assert.deepEqual(compared(FULL_SET_BUDGET, moved).tables, []);
  });

  it('tell a line whose name or code was corrected as the same line', () => {
    const misspelt = planted(planted(FULL_SET_BUDGET, '支出总表', 'B9', '农林水事务'), '三公', 'A9', '公务接侍费');
    const { tables } = compared(misspelt, FULL_SET_BUDGET);
    assert.deepEqual(
      tables.map(({ renamed, figures, added, removed }) => [
        renamed.map(({ before, after }) => [before.name, after.name]),
        figures.length + added.length + removed.length,
      ]),
      [
        [[['农林水事务', '农林水支出']], 0],
        [[['公务接侍费', '公务接待费']], 0],
      ],
    );
  });

  it('count blanks, dashes and zeros as nothing, and count them', () => {
    const zeros = planted(planted(FULL_SET_BUDGET, '支出总表', 'E6', 0), '支出总表', 'D8', '—');
    const [table] = compared(FULL_SET_BUDGET, zeros).tables;
    assert.deepEqual([table!.figures, table!.blanks], [[], 2]);
  });

  it('differ in the unit and not in the amounts where both are told otherwise', () => {
    const table = (unit: string, factor: number): Rows => [
      ['部门支出总表'],
      ['部门：某某县水利局', `单位：${unit}`],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', 20000 * factor, 20000 * factor, ''],
      ['213', '农林水支出', 20000 * factor, 20000 * factor, ''],
    ];
    const book = (unit: string, factor: number): Workbook =>
      workbookOf('2024年预算.xlsx', [sheetOf('支出', table(unit, factor))]);
    const { tables } = compared(book('元', 1), book('万元', 1 / 10000));
    assert.deepEqual(tables[0]!.traits, [{ trait: 'unit', before: '元', after: '万元' }]);
    assert.deepEqual(tables[0]!.figures, []);
    const [wrong] = compared(book('元', 1), book('万元', 1)).tables;
    assert.equal(wrong!.figures[0]!.difference, '199980000');
  });

  it('tell tables, sheets and columns that one of them has not', () => {
    const extra = sheetOf('底稿', [
      ['备忘', '甲'],
      ['乙', 3],
    ]);
    const book = (...grids: Grid[]): Workbook => ({ ...FULL_SET_BUDGET, grids });
    const [first, ...others] = FULL_SET_BUDGET.grids;
    const { tablesAdded, tablesRemoved, sheetsAdded, sheetsRemoved } = compared(
      book(...FULL_SET_BUDGET.grids),
      book(...others, extra),
    );
    assert.deepEqual(
      [tablesAdded, tablesRemoved.map(({ title }) => title), sheetsAdded, sheetsRemoved],
      [[], ['部门收支总表'], ['底稿'], [first!.name]],
    );
    const column = withRows(FULL_SET_BUDGET, '支出总表', (rows) =>
      rows.map((row, at) => (at === 2 ? [...row!, { value: '经营支出' }] : row)),
    );
    assert.deepEqual(compared(FULL_SET_BUDGET, column).tables[0]!.columnsAdded, [['经营支出']]);
  });

  it('compare a sheet that is no table line by line', () => {
    const sheet = (...rows: Rows): Workbook => ({
      ...FULL_SET_BUDGET,
      grids: [...FULL_SET_BUDGET.grids, sheetOf('封面', rows)],
    });
    const { sheets } = compared(sheet(['甲'], ['乙', 1], ['丙']), sheet(['新'], ['甲'], ['乙', 2], ['丙']));
    assert.deepEqual(
      sheets.map(({ sheet: name, cells: changed, rowsAdded, rowsRemoved }) => [
        name,
        changed.map(({ before, after }) => [before.cell.address, before.text, after.cell.address, after.text]),
        rowsAdded,
        rowsRemoved,
      ]),
      [['封面', [['B2', '1', 'B3', '2']], [0], []]],
    );
  });

  it('are doubted to be versions of one where department, year or kind differ', () => {
    const other = { ...FULL_SET_BUDGET, name: '某某县水利局2023年预算.xlsx' };
    assert.match(unlikeSentence(compared(other, FULL_SET_BUDGET)) ?? '', /年度（2023 年和 2024 年）不同/);
    assert.equal(unlikeSentence(compared(FULL_SET_BUDGET, FULL_SET_BUDGET)), null);
  });

  it('name a table once where its sheet is called as it is', () => {
    const table = { number: '表3', title: '部门支出总表' };
    assert.equal(sayTableAndSheet({ ...table, sheet: 'Sheet3' }), '表3《部门支出总表》（Sheet3）');
    assert.equal(sayTableAndSheet({ ...table, sheet: '表3' }), '表3《部门支出总表》');
    assert.equal(sayTableAndSheet({ ...table, sheet: '部门支出总表' }), '表3《部门支出总表》');
  });

  it('say by how much a figure grew or shrank, with the sign of a sum', () => {
    const book = FULL_SET_BUDGET;
    const sheet = book.grids.find(({ rows }) => rows.some((row) => row?.some((cell) => cell?.value === 1035)))!;
    const less = withRows(book, sheet.name, (rows) =>
      rows.map((row) => row?.map((cell) => (cell?.value === 1035 ? { ...cell, value: 1025 } : cell))),
    );
    const said = (before: Workbook, after: Workbook): string[] =>
      compared(before, after).tables.flatMap(({ figures }) => figures.map((one) => sayFigures(one).difference));
    assert.ok(said(book, less).length > 0 && said(book, less).every((difference) => difference === '−10.00'));
    assert.ok(said(less, book).every((difference) => difference === '+10.00'));
  });
});

describe('a workbook and the pages that it was printed on', () => {
  const rows: Rows = [
    ['收入总表', null, null, null],
    ['部门：甲县某某事务服务中心', null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '一般公共预算拨款'],
    [null, '合计', 100.126, 100.126],
    ['201', '一般公共服务支出', 60.004, 60.004],
    ['205', '教育支出', 40.122, 40.122],
  ];
  const book = workbookOf('甲.xlsx', [sheetOf('收入', rows), sheetOf('备注', [['内部用']])]);
  /** As a PDF is read: texts, in sheets named by pages. */
  const printed = (change: (text: string) => string, unread = false): Workbook => ({
    name: '甲.pdf',
    pages: 2,
    grids: [
      sheetOf(
        '第1页',
        rows.map((row) =>
          row.map((value) => (value === null ? null : change(typeof value === 'number' ? value.toFixed(2) : value))),
        ),
      ),
      ...(unread ? [{ ...sheetOf('第2页', []), unread: { reason: 'page', why: 'scanned' } } as Grid] : []),
    ],
  });

  it('agree where the pages show the figures rounded, a long name cut, and no sheet but the tables', () => {
    const found = compared(
      book,
      printed((text) => text.replace('事务服务中心', '事务服')),
    );
    assert.deepEqual([found.tables, found.totals, found.sheets, found.sheetsRemoved], [[], [], [], []]);
    assert.deepEqual([found.same, found.amounts], [1, 6]);
    assert.equal(unlikeSentence(found), null);
  });

  it('do not where a digit is another', () => {
    const found = compared(
      book,
      printed((text) => text.replace('40.12', '40.21')),
    );
    assert.deepEqual(found.tables.map(figuresOf), [
      ['教育支出·合计 40.122 → 40.21 (880) C6', '教育支出·一般公共预算拨款 40.122 → 40.21 (880) D6'],
    ]);
  });

  it('say nothing of a table that may stand on a page that was not read, nor of what was found in it', () => {
    const two = workbookOf('甲.xlsx', [
      ...book.grids,
      sheetOf('支出', [
        ['支出总表', null, null, null],
        [null, null, null, '单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出'],
        [null, '合计', 9, 9],
        ['201', '一般公共服务支出', 5, 5],
      ]),
    ]);
    const found = compared(
      two,
      printed((text) => text, true),
    );
    assert.deepEqual(found.tablesRemoved, []);
    assert.deepEqual(
      found.tablesUnread.map(({ title }) => title),
      ['支出总表'],
    );
    assert.deepEqual(found.findings.gone, []);
    assert.deepEqual(
      compared(
        two,
        printed((text) => text),
      ).tablesUnread,
      [],
    );
  });
});
