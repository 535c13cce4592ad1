import assert from 'node:assert/strict';
import { CENTRAL_FINAL_2023 } from '../forms/central-final-2023.js';
import { SICHUAN_BUDGET_2024 } from '../forms/sichuan-budget-2024.js';
import { workbookOf } from '../e2e/fixtures.js';
import { CLEAN } from './clean.js';
import { measureWholesale } from './measure-wholesale.js';
import type { WholesaleKind } from './wholesale.js';

/**
 * So many are one finding of the right kind in the right table: of the faults that break three relations, of lines too
 * few or too many all.
 */
const FLOOR: Readonly<Record<WholesaleKind, number>> = {
  'column down': 0.75,
  'column up': 0.75,
  'block down': 0.75,
  'columns swapped': 0.7,
  'row missing': 0.8,
  'row twice': 0.9,
};

describe('a fault of many cells at once in a sound workbook', () => {
  const measured = measureWholesale([...CLEAN.map(workbookOf), CENTRAL_FINAL_2023, SICHUAN_BUDGET_2024], {
    tries: 1,
    seed: 2021,
  });
  for (const { kind, planted, raised, wide, named, wrong, missed } of measured) {
    it(`is named: ${kind}`, () => {
      assert.ok(raised >= 10 && raised >= 0.75 * planted, `${raised} of ${planted} raised`);
      const told = kind.startsWith('row') ? raised : wide;
      assert.ok(named >= FLOOR[kind] * told, `${named} of ${told} named; ${missed.join('\n')}`);
      assert.ok(wrong <= 0.1 * raised, `${wrong} of ${raised} taken for another`);
    });
  }
});
