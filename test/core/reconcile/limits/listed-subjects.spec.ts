import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../../src/core/reconcile/index.js';
import { budgetOf } from '../sample.js';
import { waterBudget } from '../water-budget.js';
import { toldOf } from './told.js';

const DISCLOSURE = waterBudget(2024, '4.00', {
  between: [
    {
      kind: 'general-basic',
      lines: [
        ['total', '合计', '50.00'],
        ['302', '商品和服务支出', '50.00'],
        ['30201', '办公费', '20.00'],
        ['30202', '印刷费', '0.00'],
        ['30205', '水费', '10.00'],
        ['30206', '电费', '20.00'],
      ],
    },
  ],
});

describe('科目 that a text lists', () => {
  const told = (line: string): string[] => toldOf(reconcileText(budgetOf(line), { disclosure: DISCLOSURE }).findings);
  it('stand in the table with an amount', () => {
    deepEqual(told('公用经费主要包括：办公费、水费、电费等。'), []);
    deepEqual(told('公用经费主要包括：办公费、水费、电费、印刷费等。'), ['notice table.not-listed 印刷费']);
    deepEqual(told('财政拨款公用经费主要包括：办公费、水费、电费、印刷费、会议费。'), [
      'warning table.not-listed 印刷费',
    ]);
  });

  it('are not looked for where another money, a meaning or mere examples are told', () => {
    deepEqual(told('项目支出和基本支出主要用于办公费、水费、电费、印刷费。'), []);
    deepEqual(told('公用经费：指办公费、水费、电费、印刷费，包括办公费、水费、电费、印刷费。'), []);
    deepEqual(told('公用经费主要包括：办公费、印刷费。'), []);
    deepEqual(told('公用经费主要包括：办公费、印刷费、会议费、培训费。'), []);
    deepEqual(told('公用经费主要包括：办公费、水费、电费、油画费。'), []);
  });
});
