import assert from 'node:assert/strict';
import { checkJson, tablesJson } from '../../../src/core/report/check-json.js';
import { disclosure, finding, report, SENTENCE, table } from './sample.js';

describe('checkJson', () => {
  it('is the object of the contract', () => {
    const suspects = [{ sheet: '公开02表', address: 'E7', stated: '5566280.53', proposed: '5556280.53', mends: 3 }];
    assert.deepEqual(JSON.parse(JSON.stringify(checkJson(disclosure(), report([finding()], { suspects })))), {
      workbook: '公开表.xlsx',
      document: { type: 'final-accounts', year: 2021, department: '某局' },
      tables: [
        {
          kind: 'income',
          title: '收入决算表',
          sheet: '公开02表',
          range: 'A1:K24',
          unit: 'yuan',
          empty: false,
          amounts: { read: 0, unplaced: 0, unreadable: 0 },
          number: '公开02表',
          hidden: false,
          department: '某局',
        },
      ],
      unrecognized: [{ sheet: '封面', hidden: false }],
      findings: [
        {
          rule: 'income.total',
          key: 'income.total@公开02表!E7',
          severity: 'error',
          category: 'arithmetic',
          message: SENTENCE,
          cells: [{ sheet: '公开02表', address: 'E7' }],
          stated: '5566280.53',
          expected: '5556280.53',
          difference: '10000.00',
          unit: '元',
        },
      ],
      suspects,
      relations: { checked: 412, held: 401, rounding: 9, failed: 2, notComputed: 3 },
      unchecked: { tables: [], sheets: [], amounts: 0, nothing: null },
      uncomputed: [],
      inapplicable: [],
    });
  });

  it('says null where unit or year are not known', () => {
    const json = tablesJson(
      disclosure({ tables: [table({ unit: null })], document: { type: 'budget', year: null, department: '' } }),
    );
    assert.equal(json.tables[0]?.unit, null);
    assert.deepEqual(json.document, { type: 'budget', year: null, department: '' });
  });
});
