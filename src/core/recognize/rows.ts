import type { Panel, Row } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { addressOf } from '../sheet/address.js';
import type { Line } from './line.js';
import { placeCoded } from './place/coded.js';
import { parentsFirst, type Place } from './place/place.js';
import { placeSided } from './place/sided.js';
import { placeThreePublic } from './place/three-public.js';

/**
 * Gives lines their place in the table's tree. A row holds the row it is a part of, so this comes last: nothing takes
 * lines out, joins or copies them afterwards.
 */
export function toRows(lines: readonly Line[], kind: TableKind, side: Panel['side'], sheet: string): Row[] {
  const placeOther = side === null ? placeCoded : placeSided;
  const places = kind === 'three-public' ? placeThreePublic(lines) : placeOther(lines);
  const rows: Row[] = lines.map(() => NO_ROW);
  for (const { position, parent } of parentsFirst(places))
    rows[position] = rowOf(lines[position]!, places[position]!, parent === null ? null : rows[parent]!, sheet);
  return rows;
}

/** Until its own is there. */
const NO_ROW = null as unknown as Row;

function rowOf(line: Line, { item, ofWhich }: Place, parent: Row | null, sheet: string): Row {
  const { index, label, code, codeColumn, facts, unnamed, printedCode } = line;
  const { text, name } = label;
  const labelCell = { sheet, address: addressOf(line.labelRow ?? index, line.labelColumn) };
  const codeCell = codeColumn === null ? null : { sheet, address: addressOf(index, codeColumn) };
  const level = parent === null ? 0 : parent.level + 1;
  // spread, the keys that few lines have would cost every line
  if (unnamed === undefined && printedCode === undefined)
    return { index, label: text, name, labelCell, code, codeCell, facts, item, ofWhich, parent, level };
  return {
    ...{ index, label: text, name, labelCell, code, codeCell, facts, item, ofWhich },
    ...(unnamed && { unnamed }),
    ...(printedCode !== undefined && { printedCode }),
    parent,
    level,
  };
}
