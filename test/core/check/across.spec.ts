import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { ACROSS } from '../../../src/core/taxonomy/relations/across.js';
import { equationsAcross } from '../../../src/core/check/across/index.js';
import { evaluate, type Result } from '../../../src/core/check/equation.js';
import { validate } from '../../../src/core/check/index.js';
import { planted, sheetOf, workbookOf as bookOf } from '../../forms/builder.js';
import { FISCAL_ONLY, GENERAL_ONLY, WITH_OWN_MONEY } from './examples/books.js';
import { CARRIED_BUDGET } from './examples/carryover-book.js';
import { checkText } from '../../../src/core/report/check-text.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';

const resultsOf = (disclosure: Disclosure): Result[] => equationsAcross(disclosure, []).equations.map(evaluate);

function put(workbook: Workbook, ...edits: readonly (readonly [string, string, string | number | null])[]): Workbook {
  return edits.reduce((changed, edit) => planted(changed, ...edit), workbook);
}

describe('relations between tables', () => {
  it('are unique by id and each says on what it rests', () => {
    assert.equal(new Set(ACROSS.map((relation) => relation.id)).size, ACROSS.length);
    assert.ok(ACROSS.every((relation) => relation.basis !== '' && relation.sentence.endsWith('。')));
  });

  it('compare after conversion: 三位小数的万元 against 元', () => {
    const wan = bookOf('2024.xlsx', [
      sheetOf('a', [
        ['部门收支总表'],
        ['单位：万元'],
        ['收入', '', '支出', ''],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算拨款收入', 12.35, '一、教育支出', 12.35],
        ['本年收入合计', 12.35, '本年支出合计', 12.35],
        ['收入总计', 12.35, '支出总计', 12.35],
      ]),
      sheetOf('b', [
        ['部门支出总表'],
        ['单位：元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', 123460.5, 123460.5, ''],
        ['205', '教育支出', 123460.5, 123460.5, ''],
      ]),
    ]);
    const results = resultsOf(recognize(wan)).filter(
      (result) => result.equation.rule.id === 'summary-expenditure.current',
    );
    assert.deepEqual(
      results.map((result) => result.outcome),
      ['rounding'],
    );
    const wrong = resultsOf(recognize(planted(wan, 'a', 'D6', 12.53))).find(
      (result) => result.equation.rule.id === 'summary-expenditure.current',
    );
    assert.equal(wrong?.outcome, 'failed');
  });

  it('leave 医疗 alone where 公务员医疗补助 stands apart on one side only', () => {
    const medical = (workbook: Workbook): string[] =>
      validate(recognize(workbook)).findings.flatMap(({ rule }) => (/medical|retirees/.test(rule) ? [rule] : []));
    // 30110 carries both: 12 against 2101101 8 and 2101103 4
    const together = put(GENERAL_ONLY, ['经济', 'C9', 12], ['经济', 'C10', null], ['经济', 'D10', null]);
    assert.deepEqual(medical(together), []);
    assert.deepEqual(medical(put(GENERAL_ONLY, ['经济', 'C9', 12])), ['function-economic.medical-insurance']);
  });

  it('do not hold 离退休 to 303: retirees have 公用经费 too', () =>
    assert.deepEqual(
      validate(recognize(put(GENERAL_ONLY, ['一般', 'D5', 16], ['一般', 'C5', 16])))
        .findings.filter(({ rule }) => rule.startsWith('function-economic'))
        .map(({ rule }) => rule),
      [],
    ));

  it('take no department for one of 一般公共预算 alone that spends own money of earlier years', () => {
    const reasons = (workbook: Workbook): string[] =>
      validate(recognize(workbook))
        .inapplicable.filter(({ rule }) => rule === 'expenditure-basic.total')
        .map(({ reason }) => reason);
    assert.deepEqual(reasons(GENERAL_ONLY), []);
    // a line 上年结转 without 财政拨款 beside it
    assert.deepEqual(reasons(put(GENERAL_ONLY, ['收支', 'A6', '上年结转'], ['收支', 'B6', 30])), [
      '有一般公共预算以外的资金，或从收支总表看不出没有',
    ]);
  });

  it('are not computed, and said so, where a table that must be published is not there', () => {
    const without = {
      ...CENTRAL_FINAL_2023,
      grids: CENTRAL_FINAL_2023.grids.filter(
        (grid) => !grid.rows.some((row) => row?.some((cell) => cell?.value === '收入决算表')),
      ),
    };
    const full = validate(recognize(CENTRAL_FINAL_2023));
    const report = validate(recognize(without));
    assert.ok(report.relations.notComputed > full.relations.notComputed);
    assert.ok(
      report.uncomputed.some((entry) => entry.rule === 'summary-income.current' && entry.missing.includes('income')),
    );
  });

  it('are not applied, and why, where their condition is not met', () => {
    const reasonOf = (workbook: Workbook, id: string): string | undefined =>
      validate(recognize(workbook)).inapplicable?.find(({ rule }) => rule === id)?.reason;
    for (const id of ['expenditure-funds.lines', 'summary-fiscal.class', 'income-expenditure.lines']) {
      assert.equal(reasonOf(FISCAL_ONLY, id), undefined);
      assert.equal(reasonOf(WITH_OWN_MONEY, id), '有财政拨款以外的资金，或从收支总表看不出没有');
    }
    // the inequality stands in for it
    assert.equal(reasonOf(FISCAL_ONLY, 'expenditure-covers.lines'), undefined);
    assert.match(
      checkText(recognize(WITH_OWN_MONEY), validate(recognize(WITH_OWN_MONEY))),
      /不适用的表间关系\n {2}· 有财政拨款以外的资金，或从收支总表看不出没有：\d+ 条/,
    );
  });

  describe('of 绩效目标表 with the table of projects', () => {
    const compared = (workbook: Workbook): (string | undefined)[] =>
      resultsOf(recognize(workbook))
        .filter(({ equation }) => equation.rule.id === 'performance.project')
        .map(({ equation }) => equation.left[0]?.row.name);

    it('compare projects of the same name, spaces and full-width brackets apart, and no others', () =>
      assert.deepEqual(compared(CARRIED_BUDGET), ['社会保险业务管理系统运行', '技能竞赛(市级)']));

    it('leave out a name that either table prints more than once', () => {
      assert.deepEqual(compared(planted(CARRIED_BUDGET, '绩效', 'A6', '技能竞赛(市级)')), ['社会保险业务管理系统运行']);
      assert.deepEqual(compared(planted(CARRIED_BUDGET, '项目', 'B6', '社会保险业务管理系统运行')), []);
    });
  });

  it('do not read a 结转结余表 of 财政拨款 alone, or of the year’s end, as all that is brought forward', () => {
    const titled = (title: string): string[] =>
      [
        ...new Set(
          resultsOf(recognize(planted(CARRIED_BUDGET, '结转', 'A1', title))).map(({ equation }) => equation.rule.id),
        ),
      ].filter((id) => id.startsWith('carryover-'));
    assert.equal(titled('上年结转结余情况明细表').length, 6);
    assert.deepEqual(titled('上年财政拨款结转结余情况表'), []);
    assert.deepEqual(titled('结转结余情况表'), []);
  });
});
