import assert from 'node:assert/strict';
import { answerFindings, findingKeys } from '../../../src/core/report/answers.js';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { checkJson } from '../../../src/core/report/check-json.js';
import { checkText } from '../../../src/core/report/check-text.js';
import { disclosure, finding, NO_UNIT, report } from './sample.js';

const warning = finding({ rule: 'unit.missing', severity: 'warning', said: NO_UNIT });
const KEY = 'unit.missing@公开02表!E7';

describe('reasons for findings', () => {
  it('are kept by rule and first cell, by all cells where two share them, by the rule and its subject where there is no cell', () => {
    const cells = (...addresses: string[]) => addresses.map((address) => ({ sheet: 's', address }));
    assert.deepEqual(
      findingKeys([
        finding({ rule: 'a', cells: cells('A1', 'B2') }),
        finding({ rule: 'b', cells: cells('A1', 'B2') }),
        finding({ rule: 'b', cells: cells('A1', 'C3') }),
        finding({ rule: 'c', cells: [], said: { type: 'table.missing', name: '收入总表' } }),
        finding({ rule: 'd', cells: [], said: { type: 'table.numbering', numbers: ['表3', '表5'] } }),
        finding({ rule: 'e', cells: [], said: { type: 'prior.scope', role: 'last-budget' } }),
        finding({ rule: 'e', cells: [], said: { type: 'prior.same' } }),
        finding({ rule: 'e', cells: [], said: { type: 'prior.same' } }),
      ]),
      [
        'a@s!A1',
        'b@s!A1+s!B2',
        'b@s!A1+s!C3',
        'c',
        'd@表3+表5',
        'e@prior.scope@last-budget',
        'e@prior.same',
        'e@prior.same#2',
      ],
    );
  });

  describe('of former versions, that called a finding without a cell by its sentence', () => {
    const missing = finding({
      rule: 'completeness.fund',
      severity: 'warning',
      cells: [],
      said: { type: 'table.missing', name: '政府性基金预算支出表' },
    });
    const numbering = finding({
      rule: 'completeness.numbering',
      severity: 'warning',
      cells: [],
      said: { type: 'table.numbering', numbers: ['表3'] },
    });
    const answered = (answers: Record<string, string>) => answerFindings(report([missing, numbering]), answers);

    it('go on answering it', () => {
      const { report: now, unused } = answered({
        'completeness.fund@工作簿中没有找到政府性基金预算支出表，请确认是否应当公开。': '本年没有',
        'completeness.numbering@表号不连续，缺少表3，请确认是否漏放。': '表3不公开',
      });
      assert.deepEqual([now.findings.map(({ answer }) => answer), unused], [['本年没有', '表3不公开'], []]);
    });

    it('do so too where the sentence was another, if the rule alone tells; else they are named', () => {
      const { report: now, unused } = answered({
        'completeness.fund@没有基金表。': '本年没有',
        'completeness.numbering@表号不连续，缺少表7，请确认是否漏放。': '表7不公开',
      });
      assert.deepEqual(
        now.findings.map(({ answer }) => answer),
        ['本年没有', undefined],
      );
      assert.deepEqual(unused, ['completeness.numbering@表号不连续，缺少表7，请确认是否漏放。']);
    });

    it('give way to a reason under the key of today', () => {
      const { report: now } = answered({ 'completeness.fund@没有基金表。': '旧', 'completeness.fund': '新' });
      assert.equal(now.findings[0]!.answer, '新');
    });
  });

  it('answer warnings, never errors; keys without a finding are named', () => {
    const error = 'income.total@公开02表!E7';
    const {
      report: answered,
      refused,
      unused,
    } = answerFindings(report([finding(), warning]), { [KEY]: '已核实', [error]: '不改', 无: 'x' });
    assert.deepEqual(
      answered.findings.map(({ answer }) => answer),
      [undefined, '已核实'],
    );
    assert.deepEqual([refused, unused], [[error], ['无']]);
  });

  const { report: answered } = answerFindings(report([finding(), warning]), { [KEY]: '<已核实>' });

  it('stand apart in the text', () => {
    const text = checkText(disclosure(), answered);
    assert.match(text, /1 处错误 · 已说明 1 处 · 已核对 412 条/);
    assert.match(
      text,
      /已说明（1）\n {4}· 公开02表《收入决算表》没有写明金额单位。\n {6}公开02表!E7\n {6}说明：<已核实>\n/,
    );
    assert.doesNotMatch(text, /提醒（/);
  });

  it('stand apart in the page, escaped', () => {
    const page = checkHtml(disclosure(), answered);
    assert.match(
      page,
      /<h2>已说明 <span class="count">1 处<\/span><\/h2>[\s\S]*公开02表《收入决算表》没有写明金额单位。[\s\S]*<p class="answer">说明：&lt;已核实&gt;<\/p>/,
    );
    assert.doesNotMatch(page, /<h2>提醒/);
  });

  it('stand beside the finding in JSON', () => {
    assert.deepEqual(
      checkJson(disclosure(), answered).findings.map(({ key, answer }) => [key, answer]),
      [
        ['income.total@公开02表!E7', undefined],
        [KEY, '<已核实>'],
      ],
    );
  });
});
