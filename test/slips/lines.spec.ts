import assert from 'node:assert/strict';
import { workbookOf } from '../e2e/fixtures.js';
import { CLEAN } from './clean.js';
import type { LineFaultKind } from './line-faults.js';
import { measureLines } from './measure-lines.js';
import { SOUND_FORMS } from './sound.js';

/**
 * So many are raised, and of those said as an error so many have the right first suspect. A dropped line has no cell to
 * suspect; two lines or columns that a sum alone reads may be exchanged unseen. `npm run bench -- slips` measures all
 * of them.
 */
const FLOOR: Readonly<Record<LineFaultKind, { readonly raised: number; readonly right: number }>> = {
  'line dropped': { raised: 0.92, right: 0 },
  'line doubled': { raised: 0.93, right: 0.93 },
  'rows swapped': { raised: 0.7, right: 0.8 },
  'columns swapped': { raised: 0.65, right: 0.65 },
};

describe('a whole line or column that is wrong in a sound workbook', () => {
  const measured = measureLines([...CLEAN.map(workbookOf), ...SOUND_FORMS], { step: 19 });
  for (const { kind, planted, raised, errors, right, missed, wrong } of measured) {
    it(`is raised: ${kind} (every nineteenth)`, () => {
      assert.ok(planted >= 10, `${planted} planted`);
      assert.ok(raised >= FLOOR[kind].raised * planted, `${raised} of ${planted} raised; missed: ${missed.join(', ')}`);
      assert.ok(right >= FLOOR[kind].right * errors, `${right} of ${errors} suspected rightly; ${wrong.join('\n')}`);
    });
  }
});
