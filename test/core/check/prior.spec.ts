import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { answerFindings, findingKeys } from '../../../src/core/report/answers.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import type { Finding, Report } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { planted, sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { CENTRAL_BUDGET_2024 } from '../../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../../forms/county-budget-2025.js';
import { lastYear } from '../../forms/last-year.js';
import { CENTRAL_FINAL_2022, COUNTY_BUDGET_2024 } from './examples/prior.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { printed } from '../../../src/core/report/say/printed.js';

const check = (workbook: Workbook, prior?: Workbook): Report =>
  validate(recognize(workbook), prior ? { prior: recognize(prior) } : {});
const ofPrior = ({ findings }: Report): Finding[] => findings.filter(({ rule }) => rule.startsWith('prior.'));
const of = (report: Report, rule: string): Finding[] => report.findings.filter((finding) => finding.rule === rule);
const cellsOf = ({ cells }: Finding): string[] => cells.map(({ sheet, address }) => `${sheet}!${address}`);

describe('checking against last year’s workbook', () => {
  describe('the column 2024年预算数 of a budget', () => {
    it('is silent where it repeats last year’s budget, and counts what it compared', () => {
      const [alone, beside] = [check(COUNTY_BUDGET_2025), check(COUNTY_BUDGET_2025, COUNTY_BUDGET_2024)];
      assert.deepEqual(ofPrior(beside), []);
      assert.equal(beside.relations.held, alone.relations.held + 6);
    });

    it('is a warning where one line differs, with both figures, both cells and when it may', () => {
      const report = check(COUNTY_BUDGET_2025, planted(COUNTY_BUDGET_2024, '三公', 'C7', 40));
      assert.deepEqual(
        of(report, 'prior.budget').map((finding) => {
          const { severity, cells, priorCells, stated, expected, unit } = printed(finding);
          return {
            severity,
            message: messageOf(finding),
            cells,
            priorCells,
            stated,
            expected,
            unit,
          };
        }),
        [
          {
            severity: 'warning',
            stated: '42.00',
            expected: '40.00',
            unit: '万元',
            message:
              '附表7《2025年“三公”经费预算情况表》“公务接待费”的2024年预算数为 42.00 万元，上年预算附表7《2024年“三公”经费预算情况表》“公务接待费”的2024年预算数（三公!C7）为 40.00 万元，相差 2.00 万元。口径调整、机构划转后改列上年数的，可以不同。',
            cells: [{ sheet: '三公', address: 'B7' }],
            priorCells: [{ sheet: '三公', address: 'C7' }],
          },
        ],
      );
    });

    it('shows the cell that is wrong, never one of last year’s workbook', () => {
      const report = check(planted(COUNTY_BUDGET_2025, '三公', 'B7', 24), COUNTY_BUDGET_2024);
      assert.deepEqual(
        report.suspects.map(({ sheet, address, proposed }) => `${sheet}!${address} = ${proposed}`),
        ['三公!B7 = 42.00'],
      );
    });

    it('suspects nobody where the sums hold and last year’s workbook has the slip', () => {
      const report = check(COUNTY_BUDGET_2025, planted(COUNTY_BUDGET_2024, '三公', 'C5', 109));
      assert.deepEqual([of(report, 'prior.budget').length, report.suspects], [1, []]);
    });

    it('is named once where most of it differs', () => {
      const report = check(COUNTY_BUDGET_2025, lastYear(COUNTY_BUDGET_2025, 1));
      const [finding, ...more] = of(report, 'prior.budget');
      assert.deepEqual([more, report.relations.failed, report.suspects], [[], 4, []]);
      assert.deepEqual(cellsOf(finding!), ['三公!B5', '三公!B7', '三公!B8', '三公!B9']);
      assert.match(
        messageOf(finding!),
        /“2024年预算数”列比对 6 处，有 4 处与上年预算不同：“合计”为 190\.00 万元，对照 180\.00 万元；/,
      );
    });

    it('is not computed, with the table’s name, where last year’s workbook lacks the table', () => {
      const without = { ...COUNTY_BUDGET_2024, grids: COUNTY_BUDGET_2024.grids.filter(({ name }) => name !== '三公') };
      const report = check(COUNTY_BUDGET_2025, without);
      assert.deepEqual(
        report.uncomputed.filter(({ prior }) => prior).map(({ rule, missing }) => [rule, missing]),
        [['prior.budget', ['three-public']]],
      );
      assert.equal(report.relations.notComputed, check(COUNTY_BUDGET_2025).relations.notComputed + 1);
    });
  });

  it('compares 上年数 in 元 with 万元 within rounding', () => {
    const reception = (unit: string, head: string, amount: number, year: number): Workbook =>
      workbookOf(`${year}年部门预算.xlsx`, [
        sheetOf('三公', [
          [`${year}年财政拨款“三公”经费支出预算表`],
          [`单位：${unit}`],
          ['项目', head, '本年预算数'],
          ['合计', amount, amount],
          ['公务接待费', amount, amount],
          ['因公出国（境）费', '', ''],
        ]),
      ]);
    const compare = (amount: number): string[] =>
      ofPrior(check(reception('万元', '上年数', 1.23, 2024), reception('元', '上年数', amount, 2023))).map(
        ({ rule }) => rule,
      );
    assert.deepEqual(compare(12349), []);
    assert.deepEqual(compare(12351), ['prior.year', 'prior.year']);
  });

  it('does not compare 上年执行数: it repeats neither a budget nor final accounts', () => {
    const report = check(CENTRAL_BUDGET_2024, lastYear(CENTRAL_BUDGET_2024, 1));
    assert.deepEqual(
      of(report, 'prior.budget')
        .flatMap(cellsOf)
        .map((cell) => cell.replace(/\d+$/, '')),
      ['公开表!A', '公开表!C', '公开表!D'],
    );
    assert.deepEqual(of(report, 'prior.year'), []);
  });

  describe('年初结转和结余 of final accounts', () => {
    it('is silent where it is last year’s 年末结转和结余, in total, by fund and by 科目', () => {
      const [alone, report] = [check(CENTRAL_FINAL_2023), check(CENTRAL_FINAL_2023, CENTRAL_FINAL_2022)];
      assert.deepEqual(ofPrior(report), []);
      // 70 in 01; 40 = 30 + 10 in 04; four lines in 07; 0 carried over of 国有资本经营
      assert.equal(report.relations.held, alone.relations.held + 9);
    });

    it('is a warning where it differs, that says when it may', () => {
      const [finding] = ofPrior(check(CENTRAL_FINAL_2023, planted(CENTRAL_FINAL_2022, '公开01表', 'F35', 72)));
      assert.match(messageOf(finding!), /年初有期初调整/);
    });
  });

  describe('the budget of the same year, given for final accounts', () => {
    const table = (title: string, heads: Rows[number], ...rows: Rows): Workbook['grids'][number] =>
      sheetOf('三公', [[title], ['部门：某某局', '单位：万元'], heads, ...rows]);
    const budget = workbookOf('2023年预算.xlsx', [
      table('2023年“三公”经费预算表', ['项目', '预算数'], ['合计', 8], ['公务接待费', 3], ['公务用车运行维护费', 5]),
    ]);
    const final = (reception: number, ...note: Rows): Workbook =>
      workbookOf('2023年决算.xlsx', [
        table(
          '2023年“三公”经费支出决算表',
          ['项目', '年初预算数', '决算数'],
          ['合计', 5 + reception, 6],
          ['公务接待费', reception, 2],
          ['公务用车运行维护费', 5, 4],
          ...note,
        ),
      ]);

    it('is compared with 年初预算数, and said to be', () => {
      assert.deepEqual(
        ofPrior(check(final(3), budget)).map((finding) => [finding.severity, messageOf(finding)]),
        [['notice', '对照的文件是本年预算，只核对本文件中的年初预算数列，不比较增减变动。']],
      );
      const broken = of(check(final(6), budget), 'prior.planned');
      assert.deepEqual(
        broken.map((finding) => [cellsOf(finding), printed(finding).stated, printed(finding).expected]),
        [
          [['三公!B4'], '11', '8'],
          [['三公!B5'], '6', '3'],
        ],
      );
    });

    it('is not where the table says that its 预算数 is that of the whole year', () => {
      assert.deepEqual(of(check(final(6, ['注：预算数为全年预算数。']), budget), 'prior.planned'), []);
    });
  });

  describe('another workbook than last year’s', () => {
    const said = (workbook: Workbook, prior: Workbook): string[] =>
      of(check(workbook, prior), 'prior.workbook').map((finding) => `${finding.severity} ${messageOf(finding)}`);

    it('is refused in one sentence', () => {
      assert.deepEqual(said(COUNTY_BUDGET_2025, COUNTY_BUDGET_2025), [
        'warning 给的上年文件与本文件内容相同，请确认是否选错，未作比较。',
      ]);
      assert.deepEqual(said(COUNTY_BUDGET_2025, lastYear(lastYear(COUNTY_BUDGET_2025, 0.5), 0.5)), [
        'warning 上年文件是2023年的，应为2024年，未作比较。',
      ]);
      assert.deepEqual(said(COUNTY_BUDGET_2025, planted(COUNTY_BUDGET_2025, '三公', 'C5', 1)), [
        'warning 上年文件与本文件同是2025年的，应为2024年，未作比较。',
      ]);
      assert.deepEqual(said(COUNTY_BUDGET_2025, CENTRAL_BUDGET_2024), [
        'warning 上年文件是“某某测绘院”的，与本文件的“某某县卫生健康局(汇总)”不同，未作比较。',
      ]);
    });

    it('of the other type serves for the columns that repeat it, and is useless without', () => {
      const title = (year: number, type: string): Workbook =>
        workbookOf(`${year}年${type}.xlsx`, [
          sheetOf('三公', [
            [`${year}年“三公”经费支出${type}表`],
            ['单位：万元'],
            ['项目', '上年决算数', '本年数'],
            ['合计', 5, 5],
            ['公务接待费', 5, 5],
          ]),
        ]);
      assert.deepEqual(said(title(2024, '预算'), title(2023, '决算')), [
        'notice 对照的文件是上年决算，只核对本文件中的上年决算数列，不比较增减变动。',
      ]);
      assert.deepEqual(
        of(check(planted(title(2024, '预算'), '三公', 'B5', 7), title(2023, '决算')), 'prior.final').flatMap(cellsOf),
        ['三公!B5'],
      );
      assert.deepEqual(said(title(2024, '决算'), title(2023, '预算')), [
        'warning 对照的文件是上年预算，本文件没有上年预算数列，未作比较；请另选同类的上年文件。',
      ]);
    });
  });

  describe('a change that has to be explained', () => {
    const book = (year: number, amounts: readonly [number | '', number, number], ...notes: Rows): Workbook =>
      workbookOf(`${year}年部门预算.xlsx`, [
        sheetOf('三公', [
          [`${year}年财政拨款“三公”经费支出预算表`],
          ['单位：万元'],
          ['项目', '预算数'],
          ['合计', Number(amounts[0]) + amounts[1] + amounts[2]],
          ['因公出国（境）费', amounts[0]],
          ['公务用车运行维护费', amounts[1]],
          ['公务接待费', amounts[2]],
          ...notes,
        ]),
      ]);
    const changes = (now: Workbook, before: Workbook): Finding[] => of(check(now, before), 'prior.change');

    it('is none of 10 % or less', () =>
      assert.deepEqual(changes(book(2024, ['', 110, 90]), book(2023, ['', 100, 100])), []));

    it('is one of more, said once for a table with all its cells', () => {
      const found = changes(book(2024, ['', 120, 80]), book(2023, ['', 100, 100]));
      assert.deepEqual(
        found.map((finding) => [finding.severity, messageOf(finding)]),
        [
          [
            'notice',
            '《2024年财政拨款“三公”经费支出预算表》有 2 处与上年相比变动超过 10% 或上年为零：“公务用车运行维护费”由 100 万元增至 120 万元（增长 20.00%）；“公务接待费”由 100 万元减至 80 万元（下降 20.00%）。请在说明中写明原因。',
          ],
        ],
      );
      assert.deepEqual(
        [cellsOf(found[0]!), found[0]!.priorCells!.map(({ address }) => address)],
        [
          ['三公!B6', '三公!B7'],
          ['B6', 'B7'],
        ],
      );
    });

    it('is one from nothing, never with a percentage', () => {
      const [finding] = changes(book(2024, [5, 100, 100]), book(2023, ['', 100, 100]));
      assert.match(messageOf(finding!), /有 1 处.*：“因公出国\(境\)费”上年为零，本年 5 万元。/);
    });

    it('is not noticed where a note of the table gives the reason', () => {
      assert.deepEqual(
        changes(book(2024, ['', 120, 80], ['注：主要原因是车辆老化，维修增加。']), book(2023, ['', 100, 100])),
        [],
      );
    });

    it('is answered with a reason', () => {
      const report = check(book(2024, [5, 100, 100]), book(2023, ['', 100, 100]));
      const key = findingKeys(report.findings)[report.findings.findIndex(({ rule }) => rule === 'prior.change')]!;
      assert.equal(key, 'prior.change@三公!B5');
      const answered = answerFindings(report, { [key]: '参加国际会议' });
      assert.deepEqual(
        [answered.unused, answered.refused, of(answered.report, 'prior.change')[0]!.answer],
        [[], [], '参加国际会议'],
      );
    });

    it('is measured by the table’s own 上年 column before last year’s workbook', () => {
      const [finding] = of(check(CENTRAL_BUDGET_2024, lastYear(CENTRAL_BUDGET_2024, 0.5)), 'prior.change').filter(
        (finding) => messageOf(finding).includes('《一般公共预算支出表》'),
      );
      assert.match(
        messageOf(finding!),
        /有 3 处.*“2200150 事业运行”由 1,200\.00 万元增至 1,333\.33 万元（增长 11\.11%）/,
      );
      assert.equal(finding!.priorCells, undefined);
    });

    it('is not looked for without last year’s workbook', () =>
      assert.deepEqual(ofPrior(check(CENTRAL_BUDGET_2024)), []));
  });
});
