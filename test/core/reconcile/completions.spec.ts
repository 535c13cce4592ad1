import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';

const found = (vehicles: string, reception: string, whole: string): string[] =>
  reconcileText(
    `某局2023年度部门决算说明\n一、“三公”经费支出决算情况\n“三公”经费支出决算${whole}万元，完成预算100.00%，其中：公务用车购置及运行费支出${vehicles}万元，完成预算100.00%；公务接待费支出${reception}。`,
  ).findings.flatMap(({ rule, quote }) => (rule === 'completion.parts' ? [quote] : []));

describe('one odd rate of completion among the parts of a whole', () => {
  it('is doubted', () => {
    deepEqual(found('6.00', '3.00万元，完成预算98.00%', '9.00'), ['98.00%']);
  });

  it('is no fault of a small part, whose difference the others round away', () => {
    // 0.51 of 0.52 is 98.08 %; 0.01 of 600.01 is less than a hundredth of a per cent
    deepEqual(found('600.00', '0.51万元，完成预算98.08%', '600.51'), []);
  });
});
