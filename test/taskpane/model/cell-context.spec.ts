import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { cellContext } from '../../../src/taskpane/model/cell-context.js';

const disclosure = {
  tables: [
    {
      sheet: '公开05表',
      panels: [
        {
          columns: [{ heads: ['基本支出', '人员经费'] }],
          rows: [{ label: '合计', facts: [{ cell: { sheet: '公开05表', address: 'M8' } }] }],
        },
      ],
    },
  ],
} as unknown as Disclosure;

describe('where a shown cell stands', () => {
  it('is its line and its column heads', () => {
    assert.equal(cellContext(disclosure, { sheet: '公开05表', address: 'M8' }), '合计 · 基本支出 人员经费');
  });

  it('is nothing for a cell without an amount', () => {
    assert.equal(cellContext(disclosure, { sheet: '公开05表', address: 'A1' }), '');
    assert.equal(cellContext(disclosure, { sheet: '公开01表', address: 'M8' }), '');
  });
});
