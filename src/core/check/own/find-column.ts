import { sameDimensions } from '../../taxonomy/dimensions.js';
import type { Column, Panel, Table } from '../../disclosure/model.js';
import { squash } from '../../text/squash.js';
import { TOTAL_HEAD } from '../../taxonomy/heads.js';
import { COLUMN_NAMES } from '../../taxonomy/usual-names.js';
import { found, type Lookup } from './problem.js';

/**
 * Position of the column a name means: a usual word, a printed head, or heads from the top down ("年末结转和结余·合计"). Without
 * a name: 合计, else the only column.
 */
export function findColumn(table: Table, panel: Panel, written: string | null): Lookup<number> {
  const name = written === null ? null : squash(written);
  for (const reading of name === null ? defaults(panel) : readings(name)) {
    const matching = panel.columns.filter(reading);
    const plain = matching.some((column) => !column.ofWhich) ? matching.filter((column) => !column.ofWhich) : matching;
    const totals = plain.length > 1 ? plain.filter((column) => TOTAL_HEAD.test(column.heads.at(-1) ?? '')) : plain;
    const chosen = totals.length === 1 ? totals : plain;
    if (chosen.length > 1) return { type: 'many-columns', name: written, table, columns: chosen };
    if (chosen.length === 1)
      return isMoney(chosen[0]!)
        ? found(panel.columns.indexOf(chosen[0]!))
        : { type: 'not-money', name: written ?? '', table };
  }
  return name === null
    ? { type: 'many-columns', name: written, table, columns: panel.columns.filter(isMoney) }
    : { type: 'no-column', name: written!, table, columns: panel.columns.filter(isMoney) };
}

type Reading = (column: Column) => boolean;

function defaults(panel: Panel): Reading[] {
  const money = panel.columns.filter(isMoney);
  return [
    (column) => column.known && sameDimensions(column.dimensions, {}),
    (column) => sameDimensions(column.dimensions, { measure: 'current' }),
    (column) => money.length === 1 && column === money[0],
  ];
}

function readings(name: string): Reading[] {
  const means = COLUMN_NAMES.find((entry) => entry.names.includes(name))?.means ?? [];
  const path = name.split('·');
  return [
    ...means.map(
      (dimensions): Reading =>
        (column) =>
          sameDimensions(column.dimensions, dimensions),
    ),
    (column) => squash(column.heads.at(-1) ?? '') === path.at(-1) && isWithin(path, column.heads),
    // a head over several columns means its 小计
    (column) =>
      path.length === 1 &&
      column.heads.some((head) => squash(head) === name) &&
      TOTAL_HEAD.test(column.heads.at(-1) ?? ''),
  ];
}

/** True when the names stand in the heads in this order. */
function isWithin(path: readonly string[], heads: readonly string[]): boolean {
  let from = 0;
  return path.every((name) => {
    const at = heads.findIndex((head, index) => index >= from && squash(head) === name);
    from = at + 1;
    return at >= 0;
  });
}

/** Percentages and numbers of things are no amounts. */
function isMoney({ dimensions }: Column): boolean {
  return !dimensions.quantity && dimensions.change !== 'percent';
}
