import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { workbookOf } from '../../e2e/fixtures.js';

type Word = [at: number, of: number, share: number | null];

describe('what is told while a workbook is worked at', () => {
  const workbook = workbookOf('ebian-2021-budget');

  it('names every sheet as it is recognized, and never less than was done before', () => {
    const words: Word[] = [];
    recognize(workbook, (...word) => words.push(word));
    const sheets = workbook.grids.length;
    assert.deepEqual(
      words.slice(0, sheets).map(([at]) => at),
      workbook.grids.map((_, at) => at + 1),
    );
    const shares = words.map(([, of, share]) => {
      assert.equal(of, sheets);
      return share!;
    });
    assert.equal(shares[0], 0);
    assert.ok(shares.every((share, at) => share < 1 && share >= (shares[at - 1] ?? 0)));
    assert.ok(shares.at(-1)! > 0.5);
  });

  it('names every table as it is checked', () => {
    const words: Word[] = [];
    const disclosure = recognize(workbook);
    validate(disclosure, { told: (...word) => words.push(word) });
    assert.deepEqual(
      words,
      disclosure.tables.map((_, at) => [at + 1, disclosure.tables.length, null]),
    );
  });
});
