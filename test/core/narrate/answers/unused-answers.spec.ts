import assert from 'node:assert/strict';
import { unusedAnswers } from '../../../../src/core/narrate/answers/unused-answers.js';
import { narrate } from '../../../../src/core/narrate/index.js';
import { loadTemplate } from '../../../../src/core/narrate/templates/index.js';
import { disclosureOf } from '../disclosure-of.js';

const { template } = loadTemplate(
  [
    '模板：甲',
    '类型：预算',
    '标题：{部门}说明',
    '## 甲',
    '{问 duties｜职责｜是什么？}。',
    '？有 收入合计：{收入合计}[，因{收入合计|原因}]。',
    '？否则：[共{问 income.total｜收入｜多少？}。]',
    '* 一般公共预算项：{名称}用于{问 use.{编码}｜用途｜用于什么？}。',
  ].join('\n'),
);

function unused(...ids: string[]) {
  const answers = Object.fromEntries(ids.map((id) => [id, '答']));
  return unusedAnswers(
    narrate(disclosureOf([{ kind: 'income', lines: [['total', '合计', '1']] }]), { template, answers }),
    template,
    answers,
  );
}

describe('answers without a question', () => {
  it('are none where each was asked for', () => {
    assert.deepEqual(unused('duties'), { unknown: [], notAsked: [] });
  });

  it('are told apart: unknown to the template, and not asked this time', () => {
    assert.deepEqual(
      unused('dutys', 'incomeXtotal', 'use', 'income.total', 'use.2010301', 'change.reason.income', 'document.year'),
      {
        unknown: ['dutys', 'incomeXtotal', 'use'],
        notAsked: ['income.total', 'use.2010301', 'change.reason.income', 'document.year'],
      },
    );
  });
});
