import type { Panel, Row } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { addressOf } from '../sheet/address.js';
import type { Line } from './line.js';
import { placeCoded } from './place/coded.js';
import { parentsFirst } from './place/place.js';
import { placeSided } from './place/sided.js';
import { placeThreePublic } from './place/three-public.js';

/**
 * Gives lines their place in the table's tree. A row holds the row it is a part of, so this comes last: nothing takes
 * lines out, joins or copies them afterwards.
 */
export function toRows(lines: readonly Line[], kind: TableKind, side: Panel['side'], sheet: string): Row[] {
  const placeOther = side === null ? placeCoded : placeSided;
  const places = kind === 'three-public' ? placeThreePublic(lines) : placeOther(lines);
  const rows = new Map<number, Row>();
  for (const { position, parent } of parentsFirst(places)) {
    const line = lines[position]!;
    const above = parent === null ? null : rows.get(parent)!;
    rows.set(position, {
      index: line.index,
      label: line.label.text,
      name: line.label.name,
      labelCell: { sheet, address: addressOf(line.labelRow ?? line.index, line.labelColumn) },
      code: line.code,
      codeCell: line.codeColumn === null ? null : { sheet, address: addressOf(line.index, line.codeColumn) },
      facts: line.facts,
      item: places[position]!.item,
      ofWhich: places[position]!.ofWhich,
      ...(line.unnamed ? { unnamed: true } : {}),
      ...(line.printedCode === undefined ? {} : { printedCode: line.printedCode }),
      parent: above,
      level: above === null ? 0 : above.level + 1,
    });
  }
  return lines.map((_, position) => rows.get(position)!);
}
