import assert from 'node:assert/strict';
import type { AskedQuestion } from '../../../src/core/narrate/narrative.js';
import { questionGroups, shortSentence } from '../../../src/taskpane/model/question-groups.js';

const asked = (id: string, ...headings: string[]): AskedQuestion => ({
  id,
  headings,
  question: '？',
  hint: '',
  figures: [],
  sentence: '',
  answer: null,
});

describe('questions in the pane', () => {
  it('stand under their headings, without the 部分 where there is more', () => {
    const groups = questionGroups([
      asked('a'),
      asked('b', '第一部分　概况'),
      asked('c', '第二部分　说明', '一、收入', '（一）规模'),
      asked('d', '第二部分　说明', '一、收入', '（一）规模'),
      asked('e', '二、支出'),
    ]);
    assert.deepEqual(
      groups.map(({ heading, questions }) => [heading, questions.map(({ id }) => id).join('')]),
      [
        ['标题', 'a'],
        ['第一部分　概况', 'b'],
        ['一、收入 （一）规模', 'cd'],
        ['二、支出', 'e'],
      ],
    );
  });

  it('show the end of a long sentence', () => {
    assert.equal(shortSentence('收入＿＿万元。'), '收入＿＿万元。');
    assert.equal(shortSentence(`${'甲'.repeat(40)}＿＿。`), `…${'甲'.repeat(30)}＿＿。`);
  });
});
