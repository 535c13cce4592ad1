import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const BUDGET = 'ebian-2021-budget';

describe('a blank parted by a break of the line or page', () => {
  it('is marked on each side where it stays open', () => {
    assert.deepEqual(linesOf(['收支', 'XX\nXX万元'], BUDGET), ['收支', '«XX»\n«XX»万元']);
    const [, said] = linesOf(['一、收支总体情况', '收入总计XX万元，比上年增加XX\nXX万元，增长X\nX%。'], BUDGET);
    assert.equal(said, '收入总计1167.54万元，比上年增加«XX»\n«XX»万元，增长«X»\n«X»%。');
  });

  it('has a question for each piece', () => {
    const { paragraphs } = fill(['收支', 'XX\nXX万元'], BUDGET);
    const ids = paragraphs.flatMap(({ copies }) =>
      copies.flatMap(({ segments }) => segments.flatMap((it) => (it.kind === 'new' && it.id !== null ? [it.id] : []))),
    );
    assert.equal(ids.length, 2);
    assert.notEqual(ids[0], ids[1]);
  });
});
