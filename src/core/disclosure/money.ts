import type { Column, Row } from './model.js';

/** False for the cells of counts and percentages: they are no amounts and never add. */
export function isMoney(row: Pick<Row, 'item'>, { dimensions }: Pick<Column, 'dimensions'>): boolean {
  return !dimensions.quantity && dimensions.change !== 'percent' && row.item !== 'count';
}
