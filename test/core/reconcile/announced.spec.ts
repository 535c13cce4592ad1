import { deepEqual } from 'node:assert/strict';
import { budgetOf, findings } from './sample.js';

const missed = (...lines: string[]): string[] =>
  findings(budgetOf(...lines)).flatMap(({ rule, quote, severity }) =>
    rule === 'announced.attachment' ? [`${severity} ${quote}`] : [],
  );

describe('what a text announces', () => {
  it('must have its line where it is an attachment', () => {
    deepEqual(missed('绩效目标见附件2。'), ['notice 见附件2']);
    deepEqual(missed('绩效目标见附件2。', '附件2：项目绩效目标'), []);
    deepEqual(missed('绩效目标见附件2。', '附件二'), []);
    deepEqual(missed('绩效目标见附件2。', '附件2\t绩效目标表\t万元'), []);
    deepEqual(missed('绩效目标见附件2，自评结果见附件2。', '附件12'), ['notice 见附件2']);
  });

  it('is missed among tables and charts only where others have their line', () => {
    deepEqual(missed('收支情况如图2所示。'), []);
    deepEqual(missed('收入结构如图1所示，收支情况如图2所示。', '图1 收入结构'), ['notice 如图2']);
    deepEqual(missed('收入结构见图1。', '支出情况如下（图1：支出结构图）。'), []);
    deepEqual(missed('采购见附表3。', '附表1 部门收支总表'), ['notice 见附表3']);
    deepEqual(missed('采购见附表3。'), []);
  });
});
