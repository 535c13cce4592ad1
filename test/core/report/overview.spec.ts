import assert from 'node:assert/strict';
import { overviewLists } from '../../../src/core/report/overview-lists.js';
import { overviewHtml } from '../../../src/core/report/overview-html.js';
import {
  commonFindings,
  overviewRow,
  overviewText,
  type CheckedRow,
  type OverviewRow,
} from '../../../src/core/report/overview.js';
import type { Finding, Report } from '../../../src/core/finding/finding.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { FULL_SET_BUDGET } from '../check/full-set.js';

const DISCLOSURE = recognize(FULL_SET_BUDGET);

const finding = (rule: string, severity: Finding['severity'], fields: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  category: 'arithmetic',
  said: { type: 'prior.same' },
  cells: [],
  ...fields,
});

function reportOf(...findings: Finding[]): Report {
  return {
    findings,
    suspects: [],
    relations: { checked: 9, held: 8, rounding: 0, failed: 1, notComputed: 2 },
    coverage: { cells: 0, reached: 0, unreached: [] },
    unchecked: { tables: [], sheets: [], amounts: 0, nothing: null },
    uncomputed: [],
    inapplicable: [],
  };
}

const rowOf = (...findings: Finding[]): CheckedRow => overviewRow(DISCLOSURE, reportOf(...findings));

const MANY: readonly OverviewRow[] = [
  rowOf(
    finding('row.total', 'error'),
    finding('row.total', 'error'),
    finding('name.differs', 'warning', { category: 'name' }),
  ),
  rowOf(finding('column.total', 'error'), finding('name.differs', 'warning', { category: 'name', answer: '已核实' })),
  rowOf(finding('column.total', 'error')),
  rowOf(),
  { workbook: '<坏>.xls', failure: '“<坏>.xls”不是 Excel 工作簿。' },
];

describe('the overview of many workbooks', () => {
  it('counts what waits for the reader, answered findings apart', () => {
    assert.deepEqual(
      MANY.map((row) =>
        'failure' in row ? null : [row.errors, row.warnings, row.notices, row.checked, row.notComputed],
      ),
      [[2, 1, 0, 9, 2], [1, 0, 0, 9, 2], [1, 0, 0, 9, 2], [0, 0, 0, 9, 2], null],
    );
  });

  it('lists what the workbooks have in common: errors first, the most widespread first', () => {
    assert.deepEqual(
      commonFindings(MANY).map(({ severity, rule, says, workbooks, count }) => [
        severity,
        rule,
        says,
        workbooks,
        count,
      ]),
      [
        ['error', 'column.total', '合计行等于其下各行之和', 2, 2],
        ['error', 'row.total', '合计或小计列等于同一行所属各列之和', 1, 2],
        ['warning', 'name.differs', '名称缺漏、过时或各表写法不一', 1, 1],
      ],
    );
  });

  it('is a line a workbook, with the reason for one that could not be checked', () => {
    const lines = overviewText(MANY).split('\n');
    assert.match(lines[0]!, /^工作簿 +部门 +文种 +错误 +提醒 +提示 +已核对 +未核对 +结论$/);
    assert.match(lines[1]!, /^某某县水利局2024年预算\.xlsx +某某县水利局 +2024年部门预算 +2 +1 +0 +9 +2 +有错误$/);
    assert.match(lines[4]!, / 没有错误$/);
    assert.match(lines[5]!, /^<坏>\.xls +未能校验：“<坏>\.xls”不是 Excel 工作簿。$/);
    assert.equal(lines.at(-2), '共 5 个工作簿：没有错误 1 个，有错误 3 个，未能校验 1 个。');
  });

  it('counts apart the workbooks of which a part was not checked, and those of which nothing was', () => {
    const of = (unchecked: Partial<Report['unchecked']>): CheckedRow =>
      overviewRow(DISCLOSURE, { ...reportOf(), unchecked: { ...reportOf().unchecked, ...unchecked } });
    const lines = overviewText([rowOf(), of({ amounts: 2 }), of({ nothing: 'empty' })]).split('\n');
    assert.match(lines[2]!, / 已核对部分没有错误，2 个金额没有读出$/);
    assert.match(lines[3]!, / 没有核对：表中没有金额$/);
    assert.equal(lines.at(-2), '共 3 个工作簿：没有错误 1 个，已核对部分没有错误 1 个，有错误 0 个，未能校验 1 个。');
  });

  it('is a page that links to the reports beside it and needs nothing else', () => {
    const page = overviewHtml(
      MANY.map((row, index) => ({ row, report: index === 0 ? '甲 #1-校验报告.html' : null })),
      '2024年3月5日',
    );
    assert.deepEqual(
      [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => decodeURIComponent(href!)),
      ['./甲 #1-校验报告.html'],
    );
    assert.ok(page.includes('&lt;坏&gt;.xls') && !page.includes('<坏>'));
    assert.doesNotMatch(page, /<script|src=|https?:/);
  });

  it('is two lists: a line a workbook with its counts as numbers, and the kinds of findings', () => {
    const [workbooks, kinds] = overviewLists(MANY, '2024年3月5日');
    assert.match(workbooks!.caption![1]!, /^校验于 2024年3月5日\u3000\u3000共 5 个工作簿：/);
    assert.deepEqual(workbooks!.rows[0]!.slice(3, 6), [2, 1, 0]);
    assert.deepEqual(workbooks!.rows[4], [
      '<坏>.xls',
      ...Array<string>(7).fill(''),
      '未能校验：“<坏>.xls”不是 Excel 工作簿。',
    ]);
    assert.deepEqual(
      kinds!.rows.map(([severity, , count, rule]) => [severity, count, rule]),
      [
        ['错误', 2, 'column.total'],
        ['错误', 2, 'row.total'],
        ['提醒', 1, 'name.differs'],
      ],
    );
    assert.deepEqual(
      overviewLists([rowOf()], '2024年3月5日').map(({ name }) => name),
      ['汇总'],
    );
  });
});
