import assert from 'node:assert/strict';
import { verdictLine } from '../../../src/core/report/verdict.js';
import { finding, report } from './sample.js';

describe('verdictLine', () => {
  it('counts faults and relations in words', () => {
    const findings = [finding(), finding(), finding(), finding({ severity: 'warning' }), finding({ severity: 'warning' }), finding({ severity: 'notice' })];
    assert.equal(verdictLine(report(findings)), '3 处错误 · 2 处提醒 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条');
  });

  it('says that there is no error, and names no zero', () => {
    const relations = { checked: 5, held: 5, rounding: 0, failed: 0, notComputed: 0 };
    assert.equal(verdictLine(report([], { relations })), '没有错误 · 已核对 5 条');
  });

  it('never hides relations that could not be computed', () => {
    const relations = { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: 7 };
    assert.equal(verdictLine(report([], { relations })), '没有错误 · 已核对 0 条，未能核对 7 条');
  });
});
