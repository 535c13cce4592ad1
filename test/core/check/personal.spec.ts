import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { checkJson } from '../../../src/core/report/check-json.js';
import { checkText } from '../../../src/core/report/check-text.js';
import { cellMarks } from '../../../src/core/report/cell-marks.js';
import { maskPersonal } from '../../../src/core/screen/numbers.js';
import { validate } from '../../../src/core/check/index.js';
import { sheetOf } from '../../forms/builder.js';
import { book, HEAD } from './small-tables.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { printed } from '../../../src/core/report/say/printed.js';

describe('a number that names a person', () => {
  it('is masked wherever a text holds it, and nothing else is', () => {
    assert.equal(maskPersonal('电话13800000000、139 0000 0000'), '电话138****0000、139****0000');
    assert.equal(maskPersonal('手机１３８００００００００。'), '手机138****0000。');
    assert.equal(maskPersonal('合计13800000000.00元，代码2013800000000'), '合计13800000000.00元，代码2013800000000');
  });

  it('stands in no report whole: not in its own finding, not where a relation names its line or a finding quotes its cell', () => {
    const tables = recognize(
      book(
        sheetOf('支出', [
          ...HEAD('部门支出总表'),
          ['科目名称', '合计', '基本支出', '项目支出'],
          ['合计', 31, 21, 9],
          ['农林水支出 13800000000', 20, 15, 6],
          ['教育支出', 10, 6, '见13800000000'],
        ]),
      ),
    );
    const report = validate(tables);
    assert.ok(
      report.findings.some(
        (finding) =>
          finding.severity === 'error' &&
          (printed(finding).terms ?? []).some(({ label }) => label.includes('138****0000')),
      ),
    );
    assert.ok(
      report.findings.some(
        (finding) => finding.rule === 'amounts.unreadable' && messageOf(finding).includes('138****0000'),
      ),
    );
    for (const text of [
      checkText(tables, report, { coverage: true }),
      checkHtml(tables, report),
      JSON.stringify(checkJson(tables, report)),
      JSON.stringify(cellMarks(report)),
    ]) {
      assert.match(text, /138\*{4}0000/);
      assert.doesNotMatch(text, /13800000000/);
    }
  });
});
