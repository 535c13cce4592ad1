import assert from 'node:assert/strict';
import { distinctCells } from '../../../src/taskpane/model/cells.js';

describe('the cells of a finding', () => {
  it('stand once each, in their order', () => {
    const [first, second] = [
      { sheet: '表1', address: 'A1' },
      { sheet: '表2', address: 'A1' },
    ];
    assert.deepEqual(distinctCells([first!, second!, { ...first! }]), [first, second]);
  });

  it('are told apart as fast as they are many', () => {
    const cells = Array.from({ length: 60_000 }, (_, at) => ({ sheet: '表1', address: `A${at + 1}` }));
    const started = performance.now();
    assert.equal(distinctCells([...cells, ...cells]).length, cells.length);
    assert.ok(performance.now() - started < 2_000);
  });
});
