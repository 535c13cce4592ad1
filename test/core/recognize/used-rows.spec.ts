import assert from 'node:assert/strict';
import { rowsBetween, usedRowBefore } from '../../../src/core/recognize/sheet-view.js';

describe('The used rows of one table among many on a sheet', () => {
  it('are found by halves, without a look at every row of the sheet', () => {
    let looks = 0;
    const usedRows = new Proxy(
      Array.from({ length: 10_000 }, (_, index) => index * 2),
      {
        get: (rows, key) => {
          if (/^\d+$/.test(String(key))) looks += 1;
          return key === 'slice'
            ? (from: number, end: number) => rows.slice(from, end)
            : (rows[key as keyof typeof rows] as unknown);
        },
      },
    );
    assert.deepEqual(rowsBetween({ usedRows }, 7, 12), [8, 10]);
    assert.deepEqual(rowsBetween({ usedRows }, 19_997), [19_998]);
    assert.equal(usedRowBefore({ usedRows }, 9_001), 9_000);
    assert.equal(usedRowBefore({ usedRows }, 0), undefined);
    assert.ok(looks < 120, String(looks));
  });
});
