import assert from 'node:assert/strict';
import type { Suspect } from '../../../src/core/finding/finding.js';
import type { Cell, Workbook } from '../../../src/core/sheet/grid.js';
import { backwards, correctedBy, correctionOf } from '../../../src/taskpane/model/correction.js';

function holding(...cells: (Cell | undefined)[]): Workbook {
  return { name: '公开表.xlsx', grids: [{ name: '表1', hidden: false, rows: [cells], merges: [] }] };
}

const SUSPECT: Suspect = { sheet: '表1', address: 'A1', stated: '5566280.53', proposed: '5556280.53', mends: 2 };
const at = { sheet: '表1', address: 'A1' };

describe('what is written for a suspect', () => {
  it('is a number for a number, whatever noise its binary has', () => {
    assert.deepEqual(correctionOf(SUSPECT, holding({ value: 5566280.5300000003, format: '#,##0.00' })), [
      { ...at, before: 5566280.5300000003, after: 5556280.53 },
    ]);
  });

  it('is a text for a text, grouped as it was', () => {
    assert.deepEqual(correctionOf(SUSPECT, holding({ value: '5,566,280.53' })), [
      { ...at, before: '5,566,280.53', after: '5,556,280.53' },
    ]);
    assert.deepEqual(correctionOf(SUSPECT, holding({ value: '5566280.53' })), [
      { ...at, before: '5566280.53', after: '5556280.53' },
    ]);
  });

  it('may fill a blank and may blank a figure', () => {
    assert.deepEqual(correctionOf({ ...SUSPECT, stated: '', proposed: '5' }, holding()), [
      { ...at, before: null, after: 5 },
    ]);
    assert.deepEqual(correctionOf({ ...SUSPECT, stated: '5', proposed: '' }, holding({ value: 5 })), [
      { ...at, before: 5, after: null },
    ]);
  });

  it('is all of its cells, or none', () => {
    const both: Suspect = { ...SUSPECT, together: [{ ...at, address: 'B1', stated: '1', proposed: '2' }] };
    assert.deepEqual(correctionOf(both, holding({ value: 5566280.53 }, { value: 1 })), [
      { ...at, before: 5566280.53, after: 5556280.53 },
      { ...at, address: 'B1', before: 1, after: 2 },
    ]);
    assert.equal(correctionOf(both, holding({ value: 5566280.53 }, { value: 1, formula: 'A2' })), 'formula');
    assert.equal(correctionOf(both, holding({ value: 5566280.53 }, { value: '1元' })), 'none');
  });

  for (const [what, cell] of [
    ['a format moves its point', { value: 55662805300, shown: '5566280.53', format: '0.00,,' }],
    ['it prints its unit', { value: '5566280.53元' }],
    ['its digits are full width', { value: '５５６６２８０.５３' }],
    ['it is an error', { value: '#REF!', error: true }],
    ['it holds something else', { value: 5 }],
    ['it is blank', undefined],
  ] as const) {
    it(`cannot be told where ${what}`, () => assert.equal(correctionOf(SUSPECT, holding(cell)), 'none'));
  }
});

describe('what was put right', () => {
  it('is said old → new, and has its way back', () => {
    const writes = [{ ...at, before: 5566280.53, after: 5556280.53 }];
    assert.equal(correctedBy(SUSPECT, writes).said, '表1 A1：5,566,280.53 → 5,556,280.53');
    assert.equal(correctedBy(SUSPECT, [...writes, ...writes]).said, '表1 A1：5,566,280.53 → 5,556,280.53 等 2 格');
    assert.deepEqual(backwards(writes), [{ ...at, before: 5556280.53, after: 5566280.53 }]);
  });
});
