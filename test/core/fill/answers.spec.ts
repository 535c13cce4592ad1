import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const BUDGET = 'ebian-2021-budget';
const HEAD = '2021年部门预算公开说明';
const FIRST = '联系电话XXX，召开会议XX次。';
const SECOND = '举办培训XX次。';

const idsOf = (form: readonly string[]): string[] => fill(form, BUDGET).narrative.questions.map(({ id }) => id);

describe('the ids of open blanks', () => {
  it('are told apart in one paragraph, and where a form says the same twice', () => {
    const ids = idsOf([HEAD, FIRST, SECOND, SECOND]);
    assert.equal(ids.length, 4);
    assert.equal(new Set(ids).size, 4);
  });

  it('stay those of their words when the form gets another paragraph before them', () => {
    const [id] = idsOf([HEAD, SECOND]);
    const answers = { [id!]: '3' };
    assert.deepEqual(linesOf([HEAD, FIRST, SECOND], BUDGET, { answers }).slice(1), [
      '联系电话«XXX»，召开会议«XX»次。',
      '举办培训3次。',
    ]);
  });
});
