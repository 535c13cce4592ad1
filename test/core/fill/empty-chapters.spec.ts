import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const BOOK = 'ebian-2021-budget';

describe('a chapter of a form that holds only a hint', () => {
  const form = ['一、主要职责', '（请按三定方案填写）', '二、收支预算情况', '收支总预算XX万元。'];

  it('is left to be written, and asked for in the words of the hint', () => {
    assert.deepEqual(linesOf(form, BOOK), [
      '一、主要职责',
      '«【待填】»',
      '二、收支预算情况',
      '收支总预算1167.54万元。',
    ]);
    const { narrative, dropped } = fill(form, BOOK);
    assert.ok(narrative.unanswered.some(({ question }) => question.includes('请按三定方案填写')));
    assert.deepEqual(
      dropped.map(({ text }) => text),
      ['（请按三定方案填写）'],
    );
  });

  it('takes the answer', () => {
    const { id } = fill(form, BOOK).narrative.unanswered[0]!;
    assert.equal(linesOf(form, BOOK, { answers: { [id]: '负责本县政务服务。' } })[1], '负责本县政务服务。');
  });

  it('is none where other text stands in it, or another heading below', () => {
    const told = ['一、主要职责', '（请按三定方案填写）', '本部门负责政务。', '二、收支预算情况', '收支总预算XX万元。'];
    assert.deepEqual(linesOf(told, BOOK)[1], '本部门负责政务。');
  });
});
