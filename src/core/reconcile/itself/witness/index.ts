import type { Claim } from '../../../claims/index.js';
import type { Context } from '../context.js';
import { itemsBelow } from './items-below.js';
import { saidNothing } from './nothing.js';
import { ratesOfTold } from './rates.js';
import { sumsInRows } from './rows.js';
import { toldElsewhere } from './told-elsewhere.js';
import { saidUnchanged } from './unchanged.js';

/**
 * Figures with a second witness in the text, by a relation that one wrong digit would break, but that need not hold:
 * where it does not, nothing is told.
 */
export function witnessed(context: Context): Claim[] {
  return [
    ...sumsInRows(context),
    ...toldElsewhere(context),
    ...ratesOfTold(context),
    ...saidUnchanged(context),
    ...saidNothing(context),
    ...itemsBelow(context),
  ];
}
