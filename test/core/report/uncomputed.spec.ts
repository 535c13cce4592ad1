import assert from 'node:assert/strict';
import { inapplicableRelations, missingTables } from '../../../src/core/report/uncomputed.js';
import { report } from './sample.js';

describe('missingTables', () => {
  it('gathers the relations that want the same tables', () => {
    const uncomputed = [
      { rule: 'a', relation: '甲', missing: ['income'] as const },
      { rule: 'b', relation: '乙', missing: ['fund', 'income'] as const },
      { rule: 'c', relation: '丙', missing: ['income'] as const },
      { rule: 'd', relation: '丁', missing: [] },
      { rule: 'e', relation: '戊', missing: ['general-expenditure'] as const },
    ];
    assert.deepEqual(missingTables(report([], { uncomputed })), [
      { reason: '工作簿里没有收入总表', relations: ['甲', '丙'] },
      { reason: '工作簿里没有政府性基金预算支出表、收入总表', relations: ['乙'] },
      { reason: '数据不全', relations: ['丁'] },
      // the cross form by economic 科目 bears the same title and may be there
      { reason: '工作簿里没有列出合计和基本、项目支出的一般公共预算支出表', relations: ['戊'] },
    ]);
  });
});

describe('inapplicableRelations', () => {
  it('gathers the relations that stand aside for the same reason', () => {
    const inapplicable = [
      { rule: 'a', relation: '甲', reason: '有结转' },
      { rule: 'b', relation: '乙', reason: '表名不明' },
      { rule: 'c', relation: '丙', reason: '有结转' },
    ];
    assert.deepEqual(inapplicableRelations(report([], { inapplicable })), [
      { reason: '有结转', relations: ['甲', '丙'] },
      { reason: '表名不明', relations: ['乙'] },
    ]);
  });
});
