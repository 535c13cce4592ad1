import type { Panel, Row, TableKind } from '../disclosure/model.js';
import { addressOf } from '../sheet/address.js';
import type { Line } from './lines.js';
import { placeCoded } from './place/coded.js';
import { placeSided } from './place/sided.js';
import { placeThreePublic } from './place/three-public.js';

/** Gives lines their place in the table's tree. */
export function toRows(lines: readonly Line[], kind: TableKind, side: Panel['side'], sheet: string): Row[] {
  const places = kind === 'three-public' ? placeThreePublic(lines) : side !== null ? placeSided(lines) : placeCoded(lines);
  return lines.map((line, index) => ({
    index: line.index, label: line.label.text, name: line.label.name,
    labelCell: { sheet, address: addressOf(line.index, line.labelColumn) },
    code: line.code,
    codeCell: line.codeColumn === null ? null : { sheet, address: addressOf(line.index, line.codeColumn) },
    facts: line.facts, ...places[index]!,
  }));
}
