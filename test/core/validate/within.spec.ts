import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/validate/index.js';
import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { mapCells, planted, sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

const HEAD = (title: string): Rows => [[title], ['部门：某某局', '单位：万元']];

/** Amounts print two decimals, as in every 万元 table. */
const book = (...grids: Grid[]): Workbook =>
  mapCells(workbookOf('2024年预算.xlsx', grids), (cell) => (typeof cell?.value === 'number' ? { ...cell, format: '#,##0.00' } : cell));

/** Rules broken, with the first cell of each, completeness left aside. */
function broken(workbook: Workbook): string[] {
  return validate(recognize(workbook)).findings.filter((finding) => finding.category !== 'completeness').map((finding) => `${finding.rule} ${finding.cells[0]!.address}`);
}

const expenditure = sheetOf('支出', [
  ...HEAD('部门支出总表'),
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '合计', 30, 21, 9],
  ['208', '社会保障和就业支出', 10, 6, 4],
  ['20805', '行政事业单位养老支出', 10, 6, 4],
  ['2080505', '机关事业单位基本养老保险缴费支出', 6, 6, ''],
  ['2080599', '其他行政事业单位养老支出', 4, '', 4],
  ['213', '农林水支出', 20, 15, 5],
  ['21303', '水利', 20, 15, 5],
  ['2130301', '行政运行', 20, 15, 5],
]);

const units = sheetOf('支出', [
  ...HEAD('部门支出总表'),
  ['科目编码', '单位代码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '', '合计', 30, 21, 9],
  ['', '301', '某某局', 30, 21, 9],
  ['', '301001', '某某局本级', 18, 12, 6],
  ['2130301', '301001', '行政运行', 18, 12, 6],
  ['', '301002', '某某站', 12, 9, 3],
  ['2130305', '301002', '水利工程建设', 12, 9, 3],
]);

const summary = sheetOf('总表', [
  ...HEAD('部门收支总表'),
  ['收入', '', '支出', ''],
  ['项目', '预算数', '项目', '预算数'],
  ['一、一般公共预算拨款收入', 20, '一、社会保障和就业支出', 7],
  ['其中：上级转移支付', 5, '二、农林水支出', 24],
  ['二、事业收入', 8, '', ''],
  ['本年收入合计', 28, '本年支出合计', 31],
  ['上年结转', 6, '结转下年', 3],
  ['收入总计', 34, '支出总计', 34],
]);

const fiscal = sheetOf('财拨', [
  ...HEAD('财政拨款收支总表'),
  ['收入', '', '支出', '', '', ''],
  ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
  ['一、本年收入', 20, '一、本年支出', 26, 22, 4],
  ['一般公共预算拨款', 17, '社会保障和就业支出', 7, 7, ''],
  ['政府性基金预算拨款', 3, '农林水支出', 15, 15, ''],
  ['', '', '城乡社区支出', 4, '', 4],
  ['二、上年结转', 6, '二、结转下年', '', '', ''],
  ['一般公共预算拨款', 5, '', '', '', ''],
  ['政府性基金预算拨款', 1, '', '', '', ''],
  ['收入总计', 26, '支出总计', 26, 22, 4],
]);

const fund = sheetOf('基金', [
  ...HEAD('政府性基金预算财政拨款收入支出决算表'),
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
  ['', '', '', '', '小计', '基本支出', '项目支出', ''],
  ['', '合计', 1.5, 9, 8.25, '', 8.25, 2.25],
  ['212', '城乡社区支出', 1.5, 9, 8.25, '', 8.25, 2.25],
  ['21208', '国有土地使用权出让收入安排的支出', 1.5, 9, 8.25, '', 8.25, 2.25],
  ['2120899', '其他国有土地使用权出让收入安排的支出', 1.5, 9, 8.25, '', 8.25, 2.25],
], { merges: ['E3:G3'] });

const economic = sheetOf('基本', [
  ...HEAD('一般公共预算财政拨款基本支出决算表'),
  ['人员经费', '', '', '公用经费', '', '', '', '', ''],
  ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
  ['301', '工资福利支出', 7.5, '302', '商品和服务支出', 3.25, '310', '资本性支出', 1],
  ['30101', '基本工资', 5.5, '30201', '办公费', 2.25, '31002', '办公设备购置', 1],
  ['30102', '津贴补贴', 2, '30211', '差旅费', 1, '', '', ''],
  ['303', '对个人和家庭的补助', 0.75, '', '', '', '', '', ''],
  ['30305', '生活补助', 0.75, '', '', '', '', '', ''],
  ['人员经费合计', '', 8.25, '公用经费合计', '', '', '', '', 4.25],
], { merges: ['A3:C3', 'D3:I3'] });

const threePublic = sheetOf('三公', [
  ...HEAD('“三公”经费支出决算表'),
  ['项目', '预算数', '决算数'],
  ['合计', 12, 9],
  ['1.因公出国（境）费', 1, ''],
  ['2.公务用车购置及运行维护费', 8, 7],
  ['（1）公务用车购置费', '', ''],
  ['（2）公务用车运行维护费', 8, 7],
  ['3.公务接待费', 3, 2],
  ['（1）国内接待费', '—', 2],
  ['（2）国（境）外接待费', '—', ''],
  ['公务用车保有量（辆）', '—', 5],
]);

const ofWhich = sheetOf('基本', [
  ...HEAD('基本支出预算表'),
  ['科目编码', '科目名称', '合计', '其中：一般公共预算', ''],
  ['', '', '', '人员支出', '公用支出'],
  ['', '合计', 30, 18, 8],
  ['2080505', '机关事业单位基本养老保险缴费支出', 6, 6, ''],
  ['2130301', '行政运行', 24, 12, 8],
], { merges: ['D3:E3'] });

interface Case {
  readonly grid: Grid;
  /** cell, wrong value, and the rules with the cells that are stated. */
  readonly faults: readonly (readonly [cell: string, value: number | string, ...broken: string[]])[];
}

const procurement = sheetOf('采购', [
  ...HEAD('政府采购情况表'),
  ['项目', '决算数'],
  ['一、政府采购支出合计', 91.5],
  ['（一）政府采购货物支出', 20.5],
  ['（二）政府采购工程支出', 50],
  ['（三）政府采购服务支出', 21],
  ['二、政府采购授予中小企业合同金额', 80],
]);

const CASES: Readonly<Record<string, Case>> = {
  'code hierarchy and row sums': { grid: expenditure, faults: [
    ['C4', 31, 'column.total C4', 'row.total C4'],
    ['C6', 11, 'column.hierarchy C5', 'column.hierarchy C6', 'row.total C6'],
    ['D7', 7, 'column.hierarchy D6', 'row.total C7'],
  ] },
  '部门 and 单位 lines': { grid: units, faults: [
    ['D8', 13, 'column.units D5', 'column.units D8', 'row.total D8'],
    ['E7', 13, 'column.units E6', 'row.total D7'],
  ] },
  'two-sided totals': { grid: summary, faults: [
    ['B8', 29, 'income.current B8', 'income.total B10'],
    ['D9', 4, 'expenditure.total D10'],
    ['D6', 25, 'expenditure.current D8'],
    ['B6', 21, 'line.of-which B6'],
    ['B10', 35, 'income.total B10', 'summary.balance B10'],
  ] },
  'lines in parts and fund columns': { grid: fiscal, faults: [
    ['B6', 18, 'line.parts B5', 'fiscal.fund-balance.general E12'],
    ['E7', 16, 'line.parts E5', 'row.total D7'],
    ['B11', 2, 'line.parts B9', 'fiscal.fund-balance.fund F12'],
  ] },
  '年初 + 收入 = 支出 + 年末': { grid: fund, faults: [
    ['H8', 2.52, 'column.hierarchy H7', 'fund.balance D8'],
  ] },
  'the three-column economic form': { grid: economic, faults: [
    ['C10', 8.2, 'economic.personnel C10'],
    ['I10', 4.52, 'economic.public I10'],
    ['F6', 2.52, 'column.hierarchy F5'],
  ] },
  '三公 list': { grid: threePublic, faults: [
    ['C4', 90, 'three-public.total C4'],
    ['B8', 80, 'three-public.vehicles B6'],
    ['C10', 20, 'three-public.reception C9'],
  ] },
  '采购 in 货物, 工程 and 服务': { grid: procurement, faults: [
    ['B6', 25, 'procurement.total B4'],
  ] },
  '其中 columns': { grid: ofWhich, faults: [
    ['D7', 21, 'column.total D5', 'row.of-which D7'],
  ] },
};

describe('relations inside one table', () => {
  for (const [name, { grid, faults }] of Object.entries(CASES)) {
    describe(name, () => {
      it('hold in a sound table', () => assert.deepEqual(broken(book(grid)), []));
      for (const [cell, value, ...expected] of faults) {
        it(`are broken by ${String(value)} in ${cell}`, () => assert.deepEqual(broken(planted(book(grid), grid.name, cell, value)).sort(), [...expected].sort()));
      }
    });
  }

  it('take groups and details of a 采购 list printed beside each other once', () => {
    const list = sheetOf('采购', [
      ...HEAD('政府采购预算表'),
      ['采购类别', '采购品目', '预算金额'],
      ['合计', '', 30.5],
      ['货物', '', 12.25], ['货物', '台式计算机', 8.25], ['货物', '复印纸', 4],
      ['服务', '', 18.25], ['服务', '物业管理服务', 18.25],
    ]);
    assert.deepEqual(broken(book(list)), []);
    assert.deepEqual(broken(planted(book(list), '采购', 'C4', 31.5)), ['column.total C4']);
  });

  it('never add 其中 columns and lines', () => {
    assert.deepEqual(broken(planted(book(summary), '总表', 'B6', 1)), []);
    assert.deepEqual(broken(planted(book(ofWhich), '基本', 'C7', 24)), []);
  });

  it('take a gap of half a last place a term as rounding, more as a fault', () => {
    const rounding = validate(recognize(planted(planted(book(expenditure), '支出', 'D4', 21.01), '支出', 'E4', 9.01))).findings.filter((finding) => finding.rule === 'rounding');
    assert.equal(rounding.length, 1);
    assert.ok(broken(planted(book(expenditure), '支出', 'D4', 21.5)).includes('column.total D4'));
  });

  it('count a cell that holds no amount as not computed, never as held', () => {
    const sound = validate(recognize(book(expenditure))).relations;
    const report = validate(recognize(planted(book(expenditure), '支出', 'E5', '待定')));
    assert.ok(report.relations.held < sound.held);
    assert.ok(report.relations.notComputed > sound.notComputed);
    assert.deepEqual(report.findings.filter((finding) => finding.category === 'format').map((finding) => [finding.rule, finding.cells[0]!.address]), [['cell.not-an-amount', 'E5']]);
    assert.equal(report.relations.failed, 0);
  });
});
