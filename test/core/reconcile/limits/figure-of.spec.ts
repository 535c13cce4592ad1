import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../../src/core/reconcile/index.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { budgetOf, finalOf } from '../sample.js';

const said = (text: string): string[] => reconcileText(text).findings.map(messageOf);

describe('a figure that a finding speaks of', () => {
  it('is told with the money of its heading and its year', () => {
    deepEqual(said(budgetOf('二、政府性基金预算支出情况', '基本支出2.00万元，比上年减少3.00万元，下降175.00%。')), [
      '“基本支出”（政府性基金，2024年）比2023年下降175.00%：下降不会超过100%。',
    ]);
  });

  it('is told with its year alone, where its name says the money', () => {
    deepEqual(said(budgetOf('二、政府性基金预算支出情况', '政府性基金基本支出2.00万元，比上年下降175.00%。')), [
      '“政府性基金基本支出”（2024年）比2023年下降175.00%：下降不会超过100%。',
    ]);
  });

  it('has changed from the budget where that is compared', () => {
    deepEqual(said(finalOf('公务接待费年初预算5.00万元，支出决算4.00万元，比年初预算减少1.00万元，下降30.00%。')), [
      '“公务接待费”（2023年）变动1.00万元，预算数为5.00万元，变动幅度是20%，文中写30.00%。',
    ]);
  });
});
