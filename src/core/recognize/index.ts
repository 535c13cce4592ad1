import { isOfSeveral } from '../disclosure/departments.js';
import type { Disclosure } from '../disclosure/model.js';
import { publishedAs } from '../disclosure/query.js';
import type { Told } from '../sheet/told.js';
import type { Workbook } from '../sheet/grid.js';
import { recognizeApart } from './apart.js';
import { recognizeAsOne } from './as-one.js';

/**
 * Finds every 公开表 in a workbook, those of a published book of several departments department by department. Never throws; a
 * workbook without any gives a Disclosure without tables.
 *
 * @param told how far it has come, sheet by sheet
 */
export function recognize(workbook: Workbook, told?: Told): Disclosure {
  const disclosure = recognizeAsOne(workbook, told);
  // a workbook with the sheets of more 单位 is read by its first ones, and sheet by sheet
  return publishedAs(disclosure) !== null && isOfSeveral(disclosure)
    ? recognizeApart(workbook, disclosure)
    : disclosure;
}
