import assert from 'node:assert/strict';
import { directionBefore } from '../../../../src/core/claims/lexicon/changes.js';
import { COMPARED, GROWN, MOVES, RATES, SHRUNK, wordsOf } from '../../../../src/core/taxonomy/directions.js';

describe('the direction that stands before a figure', () => {
  const MORE = [
    ...[...wordsOf('more', MOVES, RATES), ...GROWN],
    ...['调增', '超出', '多安排', '多支出', '增收', '增支', '超收', '增', '比上年多', '比上年高', '超预算'],
    ...wordsOf('more', COMPARED).map((word) => `${word}预算`),
  ];
  const LESS = [
    ...[...wordsOf('less', MOVES, RATES), ...SHRUNK],
    ...['核减', '调减', '少安排', '少支出', '减收', '减支', '短收', '减', '比上年少', '比上年低', '比上年节约'],
    ...['小于', '低于', '少于'].map((word) => `${word}预算`),
  ];

  it('is told by every word of one', () => {
    assert.deepEqual(
      MORE.filter((word) => directionBefore(word) !== 'more'),
      [],
    );
    assert.deepEqual(
      LESS.filter((word) => directionBefore(word) !== 'less'),
      [],
    );
  });

  it('is open where the form leaves the choice', () => {
    const open = ['增加（减少）', '增（减）', '增长（下降）', '下降（增长）', '增加/减少', '增减', '增长或下降'];
    assert.deepEqual(
      open.filter((word) => directionBefore(word) !== 'open'),
      [],
    );
  });

  it('is none behind other words', () => {
    assert.equal(directionBefore('一般公共预算支出'), null);
  });
});
