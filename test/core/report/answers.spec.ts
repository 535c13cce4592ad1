import assert from 'node:assert/strict';
import { answerFindings, findingKeys } from '../../../src/core/report/answers.js';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { checkJson } from '../../../src/core/report/check-json.js';
import { checkText } from '../../../src/core/report/check-text.js';
import { disclosure, finding, NO_UNIT, report } from './sample.js';

const warning = finding({ rule: 'unit.missing', severity: 'warning', said: NO_UNIT });
const KEY = 'unit.missing@公开02表!E7';

describe('reasons for findings', () => {
  it('are kept by rule and first cell, by all cells where two share them, by the sentence where there is no cell', () => {
    const cells = (...addresses: string[]) => addresses.map((address) => ({ sheet: 's', address }));
    assert.deepEqual(
      findingKeys([
        finding({ rule: 'a', cells: cells('A1', 'B2') }),
        finding({ rule: 'b', cells: cells('A1', 'B2') }),
        finding({ rule: 'b', cells: cells('A1', 'C3') }),
        finding({ rule: 'c', cells: [], said: { type: 'table.missing', name: '收入总表' } }),
      ]),
      ['a@s!A1', 'b@s!A1+s!B2', 'b@s!A1+s!C3', 'c@工作簿中没有找到收入总表，请确认是否应当公开。'],
    );
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
