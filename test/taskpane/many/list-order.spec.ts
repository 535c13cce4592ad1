import assert from 'node:assert/strict';
import { overviewRow } from '../../../src/core/report/overview.js';
import { verdictParts } from '../../../src/taskpane/many/list-order.js';
import { disclosure, report } from '../../core/report/sample.js';

describe('the verdict in a line of many files', () => {
  it('is a mark a part, whatever commas a reason has', () => {
    const settings = { off: [{ rule: 'row.total', reason: '表样不同，上级同意' }] };
    assert.deepEqual(verdictParts(overviewRow(disclosure(), report([], { settings }))), [
      { mark: 'warning', text: '已核对部分没有错误' },
      { mark: 'warning', text: '1 项规则已停用：表样不同，上级同意' },
    ]);
  });
});
