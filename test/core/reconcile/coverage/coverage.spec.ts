import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText, type Coverage } from '../../../../src/core/reconcile/index.js';

const TEXT = `某某市文化局2024年部门预算说明
一、支出预算情况
2024年支出预算300.00万元，其中：基本支出200.00万元，项目支出100.00万元。云上展厅36.00万元。
二、“三公”经费情况
公务接待费2.00万元，比上年增加1.00万元，增长50.00%。
（一）因公出国（境）费
因公出国（境）费3.00万元。
三、重点工作
召开会议20次，发文371件。`;

const coverage = (text: string): Coverage => reconcileText(text).coverage;

describe('coverage of a text', () => {
  it('parts figures by what came of them, chapter by chapter', () => {
    const { all, chapters } = coverage(TEXT);
    deepEqual(chapters, [
      { title: '支出预算情况', figures: 4, borneOut: 3, contradicted: 0, uncompared: 0, notUnderstood: 1 },
      // 1.00 of 1.00 is 100 %
      { title: '“三公”经费情况', figures: 4, borneOut: 0, contradicted: 3, uncompared: 1, notUnderstood: 0 },
    ]);
    deepEqual(all, { figures: 8, borneOut: 3, contradicted: 3, uncompared: 1, notUnderstood: 1 });
  });

  it('lists the figures that nothing bears out, with their clauses', () => {
    const { open } = coverage(TEXT);
    deepEqual(
      open.map(({ state, quote, clause, chapter }) => [state, quote, clause, chapter]),
      [
        ['not-understood', '36.00万元', '云上展厅36.00万元', '支出预算情况'],
        ['uncompared', '3.00万元', '因公出国（境）费3.00万元', '“三公”经费情况'],
      ],
    );
    for (const { start, end, quote } of open) equal(TEXT.slice(start, end), quote);
  });

  it('knows a 科目 by its name alone', () => {
    const { all } = coverage('某某市文化局2024年部门预算说明\n一、支出预算情况\n“群众文化”36.00万元。“云上群众”36.00万元。');
    deepEqual([all.uncompared, all.notUnderstood], [1, 1]);
  });

  it('knows what part of the purchases of a kind went to small businesses, told by the share alone', () => {
    const { all } = coverage(
      '某某市文化局2024年部门决算说明\n一、政府采购支出情况\n政府采购支出总额8.00万元，其中：政府采购货物支出5.00万元、政府采购服务支出3.00万元。' +
        '授予中小企业合同金额4.00万元，占政府采购支出总额的50.00%；货物采购授予中小企业合同金额占货物支出金额的20.00%，服务采购授予中小企业合同金额占服务支出金额的100.00%。',
    );
    deepEqual(all, { figures: 7, borneOut: 5, contradicted: 0, uncompared: 2, notUnderstood: 0 });
  });

  it('counts other numbers beside', () => {
    const { otherNumbers } = coverage(TEXT);
    deepEqual(otherNumbers, { reason: 0, work: 2, performance: 0, average: 0, price: 0, bound: 0 });
  });

  it('agrees with the counts of the report', () => {
    const report = reconcileText(TEXT);
    const { figures, borneOut, uncompared, notUnderstood } = report.coverage.all;
    deepEqual([report.claims, report.matched, report.unverifiable], [figures, borneOut, uncompared + notUnderstood]);
  });

  it('has nothing of a text without figures', () => {
    deepEqual(coverage('某某市文化局2024年部门预算说明').chapters, []);
  });
});
