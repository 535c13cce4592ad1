import { deepEqual } from 'node:assert/strict';
import type { Panel } from '../../../src/core/disclosure/model.js';
import { markAgain } from '../../../src/core/recognize/again.js';
import type { ItemId } from '../../../src/core/taxonomy/items.js';

/** A panel of lines that each have an amount; "-" before those that have none. */
function panel(side: Panel['side'], ...items: (ItemId | `-${ItemId}`)[]): Panel {
  const rows = items.map((item) => ({
    item: item.startsWith('-') ? item.slice(1) : item,
    facts: [{ amount: item.startsWith('-') ? null : {} }],
  }));
  return { side, columns: [], rows } as unknown as Panel;
}

const again = (...panels: Panel[]): boolean[] => markAgain(panels).map((read) => read.again === true);
const income = panel('income', 'general-income', 'total-income');
const byFunction = panel('expenditure', 'function', 'function', 'total-expenditure');

describe('the expenditure of a two-sided table once more', () => {
  it('is what another panel shows by economic class or by nature', () => {
    deepEqual(again(income, byFunction, panel('expenditure', 'economic')), [false, false, true]);
    for (const nature of [
      'basic-expenditure',
      'project-expenditure',
      'superior-expenditure',
      'operating-expenditure',
      'affiliated-expenditure',
    ] as const)
      deepEqual(again(income, byFunction, panel('expenditure', nature)), [false, false, true], nature);
  });

  it('is told by most of the lines', () => {
    const first = panel('expenditure', 'function', 'function', 'economic');
    deepEqual(again(first, panel('expenditure', 'economic', 'economic', 'function')), [false, true]);
    deepEqual(again(first, panel('expenditure', 'function', 'function', 'economic')), [false, false]);
  });

  it('is not what goes on with the same list, or follows one that nothing is known of', () => {
    deepEqual(again(income, byFunction, panel('expenditure', 'function')), [false, false, false]);
    deepEqual(again(panel('expenditure', 'unknown'), byFunction), [false, false]);
    deepEqual(again(income, income), [false, false]);
  });

  it('is a panel of unknown lines where both print a total of their own', () => {
    const unknown = (...total: Parameters<typeof panel>[1][]): Panel => panel('expenditure', 'unknown', ...total);
    deepEqual(again(byFunction, unknown('total-expenditure')), [false, true]);
    deepEqual(again(byFunction, unknown('current-expenditure')), [false, true]);
    deepEqual(again(byFunction, unknown()), [false, false]);
    deepEqual(again(byFunction, unknown('-total-expenditure')), [false, false]);
    deepEqual(again(panel('expenditure', 'function'), unknown('total-expenditure')), [false, false]);
  });
});
