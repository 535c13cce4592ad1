import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { brokenFinding } from '../../../src/core/check/broken.js';
import { evaluate, termAt } from '../../../src/core/check/equation.js';
import { validate } from '../../../src/core/check/index.js';
import type { Row, Table } from '../../../src/core/disclosure/model.js';
import { WITHIN } from '../../../src/core/taxonomy/relations/within.js';
import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { planted, sheetOf, type Rows } from '../../forms/builder.js';
import {
  book,
  economic,
  expenditure,
  fiscal,
  fund,
  HEAD,
  information,
  ofWhich,
  procurement,
  summary,
  threePublic,
  units,
} from './small-tables.js';

/** Rules broken, with the first cell of each, completeness left aside. */
function broken(workbook: Workbook): string[] {
  return validate(recognize(workbook))
    .findings.filter((finding) => finding.category !== 'completeness')
    .map((finding) => `${finding.rule} ${finding.cells[0]!.address}`);
}

interface Case {
  readonly grid: Grid;
  /** cell, wrong value, and the rules with the cells that are stated. */
  readonly faults: readonly (readonly [cell: string, value: number | string, ...broken: string[]])[];
}

const CASES: Readonly<Record<string, Case>> = {
  'code hierarchy and row sums': {
    grid: expenditure,
    faults: [
      ['C4', 31, 'column.total C4', 'row.total C4'],
      ['C6', 11, 'column.hierarchy C5', 'column.hierarchy C6', 'row.total C6'],
      ['D7', 7, 'column.hierarchy D6', 'row.total C7'],
    ],
  },
  '部门 and 单位 lines': {
    grid: units,
    faults: [
      ['D8', 13, 'column.units D5', 'column.units D8', 'row.total D8'],
      ['E7', 13, 'column.units E6', 'row.total D7'],
    ],
  },
  'two-sided totals': {
    grid: summary,
    faults: [
      ['B8', 29, 'income.current B8', 'income.total B10'],
      ['D9', 4, 'expenditure.total D10'],
      ['D6', 25, 'expenditure.current D8'],
      ['B6', 21, 'line.of-which B6'],
      ['B10', 35, 'income.total B10', 'summary.balance B10'],
    ],
  },
  'lines in parts and fund columns': {
    grid: fiscal,
    faults: [
      ['B6', 18, 'line.parts B5', 'fiscal.fund-balance.general E12'],
      ['E7', 16, 'line.parts E5', 'row.total D7'],
      ['B11', 2, 'line.parts B9', 'fiscal.fund-balance.fund F12'],
    ],
  },
  '年初 + 收入 = 支出 + 年末': { grid: fund, faults: [['H8', 2.52, 'column.hierarchy H7', 'fund.balance D8']] },
  'the three-column economic form': {
    grid: economic,
    faults: [
      ['C10', 8.2, 'economic.personnel C10'],
      ['I10', 4.52, 'economic.public I10'],
      ['F6', 2.52, 'column.hierarchy F5'],
    ],
  },
  '三公 list': {
    grid: threePublic,
    faults: [
      ['C4', 90, 'three-public.budget C4', 'three-public.total C4'],
      ['B8', 80, 'three-public.vehicles B6'],
      ['C10', 20, 'three-public.reception C9'],
    ],
  },
  '机关运行经费, vehicles and 采购 on one page': {
    grid: information,
    faults: [
      ['B5', 7, 'agency-operation.total B4'],
      ['B8', 5, 'assets.vehicles B8'],
      ['D4', 3, 'assets.vehicles B8'],
      ['D7', 5, 'procurement.total D6'],
    ],
  },
  '采购 in 货物, 工程 and 服务': { grid: procurement, faults: [['B6', 25, 'procurement.total B4']] },
  '其中 columns': { grid: ofWhich, faults: [['D7', 21, 'column.total D5', 'row.of-which D7']] },
};

describe('relations inside one table', () => {
  for (const [name, { grid, faults }] of Object.entries(CASES)) {
    describe(name, () => {
      it('hold in a sound table', () => assert.deepEqual(broken(book(grid)), []));
      for (const [cell, value, ...expected] of faults) {
        it(`are broken by ${String(value)} in ${cell}`, () =>
          assert.deepEqual(broken(planted(book(grid), grid.name, cell, value)).sort(), [...expected].sort()));
      }
    });
  }

  it('take groups and details of a 采购 list printed beside each other once', () => {
    const list = sheetOf('采购', [
      ...HEAD('政府采购预算表'),
      ['采购类别', '采购品目', '预算金额'],
      ['合计', '', 30.5],
      ['货物', '', 12.25],
      ['货物', '台式计算机', 8.25],
      ['货物', '复印纸', 4],
      ['服务', '', 18.25],
      ['服务', '物业管理服务', 18.25],
    ]);
    assert.deepEqual(broken(book(list)), []);
    assert.deepEqual(broken(planted(book(list), '采购', 'C4', 31.5)), ['column.total C4']);
  });

  it('let the 合计 of a 三公 table hold 会议费 and 培训费, above a 小计 without them', () => {
    const list = (...rows: Rows): Workbook =>
      book(sheetOf('三公', [...HEAD('“三公”经费、会议费、培训费支出预算表'), ['项目', '预算数'], ...rows]));
    const items: Rows = [
      ['因公出国（境）费', 2],
      ['公务用车购置及运行维护费', 14],
      ['其中：公务用车购置费', ''],
      ['公务用车运行维护费', 14],
      ['公务接待费', 8],
      ['会议费', 6],
      ['培训费', 4],
    ];
    assert.deepEqual(broken(list(['合计', 34], ...items)), []);
    assert.deepEqual(broken(list(['合计', 24], ...items)), []);
    assert.deepEqual(broken(list(['合计', 34], ['“三公”经费小计', 24], ...items)), []);
    assert.deepEqual(broken(list(['合计', 43], ...items)), ['three-public.total B4']);
    assert.deepEqual(broken(list(['合计', 34], ['“三公”经费小计', 42], ...items)), ['three-public.total B5']);
  });

  it('pass over a 总计 that leaves its fund columns blank throughout, and none that fills one of them', () => {
    const blank = planted(planted(book(fiscal), '财拨', 'E12', null), '财拨', 'F12', null);
    const totals = (workbook: Workbook): string[] =>
      broken(workbook).filter((one) => one.startsWith('expenditure.total'));
    assert.deepEqual(totals(blank), []);
    assert.deepEqual(totals(planted(book(fiscal), '财拨', 'E12', null)), ['expenditure.total E12']);
  });

  it('take away last year’s figure line by line, but of counts', () => {
    const list = (...rows: Rows): Workbook =>
      book(
        sheetOf('三公', [
          ...HEAD('2024年“三公”经费支出预算表'),
          ['项目', '2023年预算数', '2024年预算数', '增减额'],
          ['合计', 12, 9, -3],
          ['公务用车运行维护费', 8, 7, -1],
          ...rows,
        ]),
      );
    assert.deepEqual(broken(list(['公务接待费', 4, 2, -2], ['公务用车保有量（辆）', 5, 6, 9])), []);
    assert.deepEqual(broken(list(['公务接待费', 4, 2, -1])), ['three-public.total D4', 'row.change D6']);
  });

  it('name the one other figure that does not agree only where another table prints it', () => {
    const others = (workbook: Workbook): string[] =>
      validate(recognize(workbook)).findings.flatMap(({ rule, said }) =>
        said.type === 'relation.unequal' ? [`${rule} ${said.other?.cell.address ?? '–'}`] : [],
      );
    assert.deepEqual(others(planted(book(summary), '总表', 'B10', 35)), ['income.total –', 'summary.balance –']);
    const two = book(
      expenditure,
      sheetOf('总表', [
        ...HEAD('部门收支总表'),
        ['收入', '', '支出', ''],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算拨款收入', 31, '一、社会保障和就业支出', 10],
        ['', '', '二、农林水支出', 21],
        ['收入总计', 31, '支出总计', 31],
      ]),
    );
    const found = others(two).filter((one) => one.includes('expenditure'));
    assert.ok(found.length > 0 && found.every((one) => /[A-Z]\d+$/.test(one)), others(two).join());
    // 支出总计 34 beside 基本 21 and 项目 9 of the other table: a sum, no figure to name
    const [list, sides] = recognize(book(expenditure, summary)).tables as [Table, Table];
    const [total] = list.panels[0]!.rows as [Row];
    const whole = termAt(sides, sides.panels[1]!, sides.panels[1]!.rows.at(-1)!, 0);
    const parts = [1, 2].map((column) => termAt(list, list.panels[0]!, total, column));
    const { said } = brokenFinding(evaluate({ rule: WITHIN.rowTotal, kind: 'sum', left: [whole], right: parts }));
    assert.deepEqual([said.type, 'other' in said && said.other], ['relation.unequal', null]);
  });

  it('never add 其中 columns and lines', () => {
    assert.deepEqual(broken(planted(book(summary), '总表', 'B6', 1)), []);
    assert.deepEqual(broken(planted(book(ofWhich), '基本', 'C7', 24)), []);
  });

  it('take a gap of half a last place a term as rounding, more as a fault', () => {
    const rounding = validate(
      recognize(planted(planted(book(expenditure), '支出', 'D4', 21.01), '支出', 'E4', 9.01)),
    ).findings.filter((finding) => finding.rule === 'rounding');
    assert.equal(rounding.length, 1);
    assert.ok(broken(planted(book(expenditure), '支出', 'D4', 21.5)).includes('column.total D4'));
  });

  it('count a cell that holds no amount as not computed, never as held', () => {
    const sound = validate(recognize(book(expenditure))).relations;
    const report = validate(recognize(planted(book(expenditure), '支出', 'E5', '待定')));
    assert.ok(report.relations.held < sound.held);
    assert.ok(report.relations.notComputed > sound.notComputed);
    assert.deepEqual(
      report.findings
        .filter((finding) => finding.category === 'format')
        .map((finding) => [finding.rule, finding.cells[0]!.address]),
      [['amounts.unreadable', 'E5']],
    );
    assert.equal(report.relations.failed, 0);
  });
});
