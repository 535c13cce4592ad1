import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';

describe('a 类 with its code in brackets', () => {
  const HEAD = '二、一般公共预算支出结构情况\n';
  const found = (line: string): string[] =>
    reconcileText(HEAD + line, { disclosure: disclosureOf('ebian-2021-budget') }).findings.map(
      ({ quote }) => quote ?? '',
    );

  for (const name of ['卫生健康支出（210类）', '卫生健康支出（类）', '卫生健康支出（210）', '210-卫生健康支出'])
    it(`is held to its table with its share: ${name}`, () => {
      deepEqual(found(`1.${name}16.27万元，占1.39%。`), []);
      deepEqual(found(`1.${name}16.72万元，占1.93%。`), ['16.72万元', '1.93%']);
    });
});
