import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSum, takeComparison, type Term } from '../../../../src/core/check/own/grammar.js';
import { printSum } from '../../../../src/core/check/own/print.js';

const SIGN = fc.constantFrom<1 | -1>(1, -1);
const NAME = fc
  .string({
    unit: fc.constantFrom(...'支出总表合计（）()0123.-+=≤《》【】 万元、·'.split('')),
    minLength: 1,
    maxLength: 8,
  })
  .map((name) => name.replaceAll('（', '(').replaceAll('）', ')').replaceAll('】', '').trim())
  .filter((name) => name !== '');
const TERM: fc.Arbitrary<Term> = fc.oneof(
  fc.record(
    { type: fc.constant('figure' as const), sign: SIGN, names: fc.array(NAME, { minLength: 2, maxLength: 3 }) },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      type: fc.constant('number' as const),
      sign: SIGN,
      unit: fc.constantFrom('yuan' as const, 'ten-thousand-yuan' as const, null),
      digits: fc.tuple(fc.nat(), fc.nat(999)).map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${part}`)),
    },
    { noNullPrototype: true },
  ),
);

const termsOf = (text: string): unknown => {
  const parsed = parseSum(text);
  return 'type' in parsed ? parsed : parsed.terms.map(({ term }) => term);
};
const problemOf = (text: string): unknown[] => {
  const parsed = parseSum(text);
  return 'type' in parsed ? [parsed.at, parsed.wanted] : [];
};

describe('a term of a user’s own relation', () => {
  it('is read back as it is printed', () => {
    fc.assert(
      fc.property(fc.array(TERM, { minLength: 1, maxLength: 6 }), (terms) =>
        assert.deepEqual(termsOf(printSum(terms)), terms),
      ),
    );
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        parseSum(text);
        takeComparison(text);
      }),
    );
  });

  it('names table, row and column; full-width signs and brackets count', () => {
    assert.deepEqual(termsOf('支出总表.合计.基本支出 － 《表1-2》．2010301 + 1,200.5万元'), [
      { type: 'figure', sign: 1, names: ['支出总表', '合计', '基本支出'] },
      { type: 'figure', sign: -1, names: ['表1-2', '2010301'] },
      { type: 'number', sign: 1, digits: '1200.5', unit: 'ten-thousand-yuan' },
    ]);
  });

  it('is told wrong with its place', () => {
    assert.deepEqual(problemOf(''), [0, 'term']);
    assert.deepEqual(problemOf('收入总表.合计 + '), [10, 'term']);
    assert.deepEqual(problemOf('收入总表.合计 ++ 1'), [9, 'term']);
    assert.deepEqual(problemOf('收入总表'), [4, 'dot']);
    assert.deepEqual(problemOf('收入总表..合计'), [5, 'name']);
    assert.deepEqual(problemOf('甲.乙.丙.丁'), [5, 'two-or-three-names']);
    assert.deepEqual(problemOf('甲.乙 × 2'), [4, 'no-product']);
    assert.deepEqual(problemOf('(甲.乙 + 丙.丁)'), [0, 'no-bracket']);
    assert.deepEqual(problemOf('甲.乙 = 丙.丁'), [4, 'no-comparison']);
    assert.deepEqual(problemOf('甲.《乙'), [2, 'closing']);
    assert.deepEqual(problemOf('甲.乙《丙》'), [3, 'sign']);
  });

  it('is compared by =, ≤ or ≥, never by < alone', () => {
    assert.deepEqual(takeComparison(' ＜＝ 甲.乙'), { sign: '≤', end: 3 });
    assert.deepEqual(takeComparison('≥1'), { sign: '≥', end: 1 });
    assert.deepEqual(takeComparison('甲.乙'), { sign: null, end: 0 });
    assert.deepEqual(takeComparison('<甲.乙'), {
      type: 'syntax',
      at: 0,
      found: '<甲.乙',
      wanted: 'no-strict-comparison',
    });
  });
});
