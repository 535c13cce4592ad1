import assert from 'node:assert/strict';
import { narrate } from '../../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../../src/core/narrate/markdown.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import { disclosureOf } from './disclosure-of.js';
import { allText, textOf } from './text-of.js';

const SUMMARY = {
  kind: 'summary' as const,
  lines: [['total-income', '收入总计', '10']] as const,
  right: { lines: [['total-expenditure', '支出总计', '10']] as const },
};

describe('what the workbook does not tell', () => {
  it('is a visible blank with a question of a stable id', () => {
    const { unanswered } = narrate(disclosureOf([SUMMARY]));
    assert.deepEqual(
      unanswered.map((it) => it.id),
      [
        'duties',
        'organization',
        'prior.summary',
        'prior.income',
        'prior.expenditure',
        'fund',
        'state-capital',
        'three-public',
        'agency-operation',
        'procurement',
        'assets',
        'performance',
      ],
    );
  });

  it('may be the year and the department', () => {
    const narrative = narrate(disclosureOf([SUMMARY], { year: null, department: '' }));
    assert.equal(narrative.title, '【待填：部门名称】【待填：年份】年部门预算公开说明');
    assert.deepEqual(
      narrative.unanswered.slice(0, 2).map((it) => it.id),
      ['document.department', 'document.year'],
    );
  });

  it('is filled by the answers, everywhere the same blank stands, and then not asked', () => {
    const answers = {
      'document.year': '2021',
      'document.department': '某局',
      'duties': '（一）起草文件。\n（二）办理文电',
    };
    const narrative = narrate(disclosureOf([SUMMARY], { year: null, department: '' }), { answers });
    assert.equal(narrative.title, '某局2021年部门预算公开说明');
    assert.equal(textOf(narrative, '主要职责'), '（一）起草文件。\n（二）办理文电。');
    assert.doesNotMatch(allText(narrative), /待填：(年份|部门名称|主要职责)/);
    assert.ok(!narrative.unanswered.some((it) => it.id in answers));
  });

  it('makes the document a draft until the last is answered', () => {
    const open = narrate(disclosureOf([SUMMARY]));
    assert.equal(open.draft, true);
    const answers = Object.fromEntries(open.questions.map(({ id }) => [id, '已填']));
    const whole = narrate(disclosureOf([SUMMARY]), { answers });
    assert.deepEqual(
      [whole.draft, whole.unanswered, whole.questions.map(({ answer }) => answer)],
      [false, [], open.questions.map(() => '已填')],
    );
    assert.match(narrativeMarkdown(open), /^# .*\n\n> 草稿：还有 12 处没有填写，不能公开。\n\n## /);
    assert.doesNotMatch(narrativeMarkdown(whole), /草稿/);
  });

  it('is asked once where it stands twice, with its first heading', () => {
    const { template } = loadTemplate(
      '模板：甲\n类型：预算\n标题：{部门}说明\n## 甲\n{问 x｜甲｜一？}。\n{问 y｜乙｜二？}。\n## 乙\n{问 x｜甲｜一？}。',
    );
    const { questions } = narrate(disclosureOf([SUMMARY]), { template });
    assert.deepEqual(
      questions.map(({ id, headings }) => [id, ...headings]),
      [
        ['x', '一、甲'],
        ['y', '一、甲'],
      ],
    );
  });

  it('is a reason of change too, and an answer stands in its sentence', () => {
    const prior = disclosureOf(
      [
        {
          ...SUMMARY,
          lines: [['total-income', '收入总计', '8']],
          right: { lines: [['total-expenditure', '支出总计', '8']] },
        },
      ],
      { year: 2020 },
    );
    const narrative = narrate(disclosureOf([SUMMARY]), { prior, answers: { 'change.reason.summary': '人员增加。' } });
    assert.match(textOf(narrative, '总体情况'), /各增加2\.00万元，增长25\.00%，主要原因是人员增加。$/);
  });
});
