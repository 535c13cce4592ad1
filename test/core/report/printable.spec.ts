import assert from 'node:assert/strict';
import { checkText } from '../../../src/core/report/check-text.js';
import { escapeHtml } from '../../../src/core/report/html.js';
import { oneLine, printable, printableJson } from '../../../src/core/report/printable.js';
import { disclosure, finding, report } from './sample.js';

const HOSTILE = '甲\u001b[31m\u009b2J\r乙\u202e丙\u2066\u200f\u200e\ufeff丁\u0007';

describe('text that is printed', () => {
  it('holds nothing that a terminal obeys and nothing that turns its neighbours', () => {
    assert.equal(printable(HOSTILE), '甲 [31m 2J 乙丙丁 ');
    assert.equal(printable('行\n\t列 𠮷é'), '行\n\t列 𠮷é');
    assert.equal(escapeHtml('<\u202e\u0085>'), '&lt; &gt;');
  });

  it('is escaped in JSON, where it must come back as it was', () => {
    const json = printableJson(JSON.stringify({ sheet: HOSTILE }));
    assert.match(json, /^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u202e\u2066\ufeff]+$/);
    assert.deepEqual(JSON.parse(json), { sheet: HOSTILE });
  });

  it('begins no line of the report by itself', () => {
    assert.equal(oneLine('合计\n  错误（9）'), '合计 错误（9）');
    assert.doesNotMatch(
      checkText(disclosure(), report([finding({ said: { type: 'table.missing', name: '“合计\n没有错误”' } })])),
      /\n没有错误/,
    );
  });
});
