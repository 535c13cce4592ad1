import assert from 'node:assert/strict';
import { questionsFile } from '../../../../src/core/narrate/answers/questions-file.js';
import { readNarrativeAnswers } from '../../../../src/core/narrate/answers/read-answers.js';
import { narrate, type NarrateOptions } from '../../../../src/core/narrate/index.js';
import { loadTemplate } from '../../../../src/core/narrate/templates/index.js';
import { disclosureOf, type Sketch } from '../disclosure-of.js';

const income = (amount: string): Sketch => ({ kind: 'income', lines: [['total', '合计', amount]] });
const { template } = loadTemplate(
  [
    '模板：甲',
    '类型：预算',
    '标题：{部门}说明',
    '# 编制说明',
    '## 职责',
    '{问 duties｜主要职责｜职责是什么？}。',
    '## 收入',
    '### 规模',
    '收入{收入合计}万元[，{收入合计|增减}，主要原因是{收入合计|原因}]。其中采购{问 procurement｜采购｜收入{收入合计}万元里采购多少？}万元；其他。',
  ].join('\n'),
);

function file(options: NarrateOptions = {}, lastAnswers?: Record<string, string>) {
  const narrative = narrate(disclosureOf([income('120')]), {
    template,
    prior: disclosureOf([income('90')], { year: 2020 }),
    ...options,
  });
  return JSON.parse(questionsFile(narrative, lastAnswers));
}

describe('a file of the questions', () => {
  it('has each with its heading, its figures, its sentence and room for the answer', () => {
    assert.deepEqual(file().问题, [
      { 编号: 'duties', 位置: '第一部分　编制说明 一、职责', 问题: '职责是什么？', 回答: '' },
      {
        编号: 'change.reason.income',
        位置: '第一部分　编制说明 二、收入 （一）规模',
        问题: '收入合计由上年90.00万元变为120.00万元，增加30.00万元，主要原因是什么？',
        原句: '收入120.00万元，比上年增加30.00万元，增长33.33%，主要原因是＿＿。',
        回答: '',
      },
      {
        编号: 'procurement',
        位置: '第一部分　编制说明 二、收入 （一）规模',
        问题: '收入120.00万元里采购多少？',
        原句: '其中采购＿＿万元；',
        回答: '',
      },
    ]);
  });

  it('asks for a reason only where the figure changed', () => {
    const ids = file({ prior: disclosureOf([income('120')], { year: 2020 }) }).问题.map(
      ({ 编号 }: { 编号: string }) => 编号,
    );
    assert.deepEqual(ids, ['duties', 'procurement']);
  });

  it('asks in the title too', () => {
    const narrative = narrate(disclosureOf([income('1')], { department: '' }), { template });
    assert.deepEqual(JSON.parse(questionsFile(narrative)).问题[0], {
      编号: 'document.department',
      位置: '标题',
      问题: '部门的全称是什么？',
      原句: '＿＿说明',
      回答: '',
    });
  });

  it('keeps the answers given, and offers last year’s without putting them into the text', () => {
    const [first, second] = file(
      { answers: { duties: '起草文件' } },
      { 'duties': '办文', 'change.reason.income': '人员增加', 'gone': '无' },
    ).问题;
    assert.deepEqual([first.上年回答, first.回答], ['办文', '起草文件']);
    assert.deepEqual([second.上年回答, second.回答], ['人员增加', '']);
    assert.match(file({}, { duties: '办文' }).填写说明, /“上年回答”只供参考/);
    assert.doesNotMatch(file({}, { gone: '无' }).填写说明, /上年/);
  });
});

describe('answers from a file', () => {
  it('are read from the questions file as it was filled in, blank ones left out', () => {
    const written = file();
    written.问题[0].回答 = '起草文件。\n办理文电。';
    written.问题[1].回答 = ' ';
    assert.deepEqual(readNarrativeAnswers(written), { answers: { duties: '起草文件。\n办理文电。' } });
  });

  it('may say that last year’s holds again', () => {
    const written = file({}, { duties: '办文' });
    written.问题[0].回答 = '同上年';
    written.问题[1].回答 = '同上年';
    assert.deepEqual(readNarrativeAnswers(written), {
      answers: { 'duties': '办文', 'change.reason.income': '同上年' },
    });
  });

  it('are read from ids with answers', () => {
    assert.deepEqual(readNarrativeAnswers({ duties: '办文', assets: '' }), { answers: { duties: '办文' } });
  });

  for (const [what, value, wrongAt] of [
    ['a list', [], null],
    ['nothing', null, null],
    ['a number for an answer', { duties: 3 }, 'duties'],
    ['a question without its id', { 问题: [{ 回答: '办文' }] }, null],
    ['a list for an answer', { 问题: [{ 编号: 'duties', 回答: ['办文'] }] }, 'duties'],
  ] as const) {
    it(`are not ${what}`, () => {
      assert.deepEqual(readNarrativeAnswers(value), { wrongAt });
    });
  }
});
