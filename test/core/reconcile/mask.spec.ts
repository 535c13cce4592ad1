import { doesNotMatch, equal, match } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { textComments } from '../../../src/core/report/reconcile-comments.js';
import { reconcileHtml } from '../../../src/core/report/reconcile-html.js';
import { reconcileJson } from '../../../src/core/report/reconcile-json.js';
import { reconcileReportText } from '../../../src/core/report/reconcile-text.js';

const TEXT =
  '2024年部门预算公开\n收入预算10万元，联系电话：138 1234 5678，联系人：张小明。身份证号11010519491231002X，收入预算为XX万元。';

describe('personal data in a text', () => {
  const report = reconcileText(TEXT);
  const told: Record<string, string> = {
    text: reconcileReportText(report, 'a.txt'),
    html: reconcileHtml(report, 'a.txt'),
    json: JSON.stringify(reconcileJson(report, 'a.txt')),
    comments: JSON.stringify(textComments(report)),
    document: report.document.text,
  };

  for (const [where, words] of Object.entries(told)) {
    it(`is masked in its ${where}, in the quote too`, () => {
      doesNotMatch(words, /1234 ?5678|小明|19491231/);
    });
  }

  it('keeps the places of all signs', () => {
    equal(
      report.document.text,
      '2024年部门预算公开\n收入预算10万元，联系电话：138 **** 5678，联系人：张**。身份证号110105********002X，收入预算为XX万元。',
    );
    match(told['text']!, /【138 \*\*\*\* 5678】/);
  });
});
