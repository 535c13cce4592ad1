import assert from 'node:assert/strict';
import type { NothingChecked } from '../../../src/core/finding/finding.js';
import { verdictLine, verdictOf } from '../../../src/core/report/verdict.js';
import { ALL_CHECKED, finding, report } from './sample.js';

const ASSETS = { kind: 'assets' as const, title: '国有资产占用情况表', sheet: '表12', amounts: 18 };

describe('verdictLine', () => {
  it('counts faults and relations in words', () => {
    const findings = [
      finding(),
      finding(),
      finding(),
      finding({ severity: 'warning' }),
      finding({ severity: 'warning' }),
      finding({ severity: 'notice' }),
    ];
    assert.equal(verdictLine(report(findings)), '3 处错误 · 2 处提醒 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条');
  });

  it('says that there is no error, and names no zero', () => {
    const relations = { checked: 5, held: 5, rounding: 0, failed: 0, notComputed: 0 };
    assert.equal(verdictLine(report([], { relations })), '没有错误 · 已核对 5 条');
  });

  it('never hides relations that could not be computed', () => {
    const relations = { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: 7 };
    const unchecked = { ...ALL_CHECKED, nothing: 'no-relation' as const };
    assert.equal(
      verdictLine(report([], { relations, unchecked })),
      '没有核对：没有可核对的关系 · 已核对 0 条，未能核对 7 条',
    );
  });

  it('stands for what was checked alone', () => {
    const relations = { checked: 5, held: 5, rounding: 0, failed: 0, notComputed: 0 };
    const unchecked = { ...ALL_CHECKED, tables: [ASSETS, ASSETS], amounts: 3 };
    assert.equal(
      verdictLine(report([], { relations, unchecked })),
      '已核对部分没有错误 · 2 张表未能核对 · 3 个金额没有读出 · 已核对 5 条',
    );
    assert.equal(
      verdictLine(report([finding()], { relations, unchecked })),
      '1 处错误 · 2 张表未能核对 · 3 个金额没有读出 · 已核对 5 条',
    );
  });

  it('is none where nothing was checked', () => {
    const relations = { checked: 0, held: 0, rounding: 0, failed: 0, notComputed: 7 };
    const of = (nothing: NothingChecked) =>
      verdictOf(report([], { relations, unchecked: { ...ALL_CHECKED, nothing } }));
    assert.deepEqual(
      [of('empty').faults, of('unread').faults, of('no-relation').standing],
      ['没有核对：表中没有金额', '没有核对：金额都没有读出', 'none'],
    );
  });
});
