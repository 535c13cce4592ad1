import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { overBounds } from './bounds.js';
import { ACTIONS, measure } from './measure.js';
import { cases } from './workbooks.js';

/** Trips of a workbook as docs/excel-trips.md has them, in the order of the actions. */
function written(name: string): number[] {
  const lines = readFileSync(new URL('../../../docs/excel-trips.md', import.meta.url), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${name} |`));
  return lines.slice(at, at + ACTIONS.length).map((line) => Number(line.split('|')[3]));
}

describe('what Excel is asked for', () => {
  for (const one of cases()) {
    it(`is within its bounds, as the page says: ${one.name}`, async function () {
      this.timeout(60_000);
      const costs = await measure(one.workbook, one.faults);
      assert.deepEqual(overBounds(one, costs), []);
      assert.deepEqual(
        ACTIONS.map((action) => costs[action].trips),
        written(one.name),
      );
    });
  }

  it('would be over them with a trip or a byte more', () => {
    const cost = (trips: number, received: number) => ({ trips, sent: 0, received, milliseconds: 0 });
    const costs = {
      check: cost(3, 0),
      change: cost(1, 20_001),
      jump: cost(1, 9),
      mark: cost(2, 9),
      unmark: cost(3, 9),
    };
    assert.deepEqual(overBounds({ name: '表' }, { ...costs, 更正: cost(2, 9) }), [
      '表, check: 3 trips of 2, 0 bytes',
      '表, change: 1 trips of 1, 20001 bytes',
    ]);
  });
});
