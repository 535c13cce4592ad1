import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { disclosureOf } from '../narrate/disclosure-of.js';

/** 4,552元 of 5,000元: 91.04%, where 0.46 of 0.50万元 is 92.00%. */
const TABLES = disclosureOf(
  [
    {
      kind: 'expenditure',
      columns: [{}, { nature: 'basic' }, { nature: 'project' }],
      lines: [['total', '合计', '5000', '4552', '448']],
    },
  ],
  { year: 2024 },
  'yuan',
);

function told(share: string): string[] {
  const text = `2024年部门预算说明\n支出总体情况\n2024年支出合计0.50万元，其中：基本支出0.46万元，占支出合计的${share}%。`;
  return reconcileText(text, { disclosure: TABLES })
    .findings.filter(({ rule }) => rule === 'table.value')
    .map((finding) => `${finding.severity} ${messageOf(finding)}`);
}

describe('a percentage of the amounts as the text rounds them', () => {
  it('is right where it is that of the cells', () => deepEqual(told('91.04'), []));

  it('is to be looked at where it is only that of the rounded ones', () =>
    deepEqual(told('92.00'), [
      'warning “基本支出”（2024年）占“支出合计”文中写92.00%，按表中数计算是91.04%（4,552元 expenditure!C2÷5,000元 expenditure!B2）；用文中取整后的数算正是这样，请核对。',
    ]));

  it('is wrong where it is neither', () =>
    deepEqual(
      told('93.00').map((sentence) => sentence.split(' ')[0]),
      ['error'],
    ));
});
