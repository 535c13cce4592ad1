import { Decimal } from 'decimal.js';
import type { Fact } from '../../../src/core/disclosure/model.js';
import { findHeader, type Header } from '../../../src/core/recognize/header.js';
import { parseLabel } from '../../../src/core/recognize/labels.js';
import type { Line } from '../../../src/core/recognize/line.js';
import type { Place } from '../../../src/core/recognize/place/place.js';
import { viewSheet, type SheetView } from '../../../src/core/recognize/sheet-view.js';
import { findSegments, type Segment } from '../../../src/core/recognize/titles.js';
import { columnLetters } from '../../../src/core/sheet/address.js';
import type { ItemId } from '../../../src/core/taxonomy/items.js';
import { sheetOf, type Rows } from '../../forms/builder.js';

/** Rows as lines of text: cells parted by |, blanks around them left out; "" and "." are blank, digits are numbers. */
export function rowsOf(...lines: readonly string[]): Rows {
  return lines.map((line) =>
    line.split('|').map((text) => {
      const value = text.trim();
      if (value === '' || value === '.') return null;
      return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value.replace(/^'/, '');
    }),
  );
}

export function viewOf(lines: readonly string[], merges: readonly string[] = []): SheetView {
  return viewSheet(sheetOf('s', rowsOf(...lines), { merges }));
}

/** The first table of a sheet as far as its head. */
export function headOf(
  lines: readonly string[],
  merges: readonly string[] = [],
): { readonly view: SheetView; readonly segment: Segment; readonly header: Header | null } {
  const [segment] = findSegments(viewOf(lines, merges));
  if (segment === undefined) throw new Error(`no title in ${lines[0]!}`);
  return { view: segment.view, segment, header: findHeader(segment.view, segment) };
}

/** "A 类 款 / B 金额": every column that has heads. */
export function headsIn({ heads }: Header): string {
  return [...heads]
    .filter(([, texts]) => texts.length > 0)
    .map(([column, texts]) => `${columnLetters(column)} ${texts.join('/')}`)
    .join(', ');
}

/**
 * Lines as they were read: "item label amounts", "." for a blank, "-" for a dash, 1 where none is given. A code stands
 * behind the item: function:205 where it has its own column, function(205) where it stands before the name.
 */
export function linesOf(...lines: readonly string[]): Line[] {
  return lines.map((text) => {
    const [what, label = '', ...amounts] = text.split(' ');
    const [, item, sign, code] = /^([a-z-]+)([:(]?)(\d*)\)?$/.exec(what!)!;
    const ofUnit = item === 'organization';
    return {
      index: 0,
      label: { ...parseLabel(label), ...(sign === '(' ? { code: code! } : {}) },
      labelColumn: 1,
      item: item as ItemId,
      code: sign === '' || ofUnit ? null : code!,
      codeColumn: sign === ':' && !ofUnit ? 0 : null,
      organizationCode: ofUnit && sign !== '' ? code! : null,
      facts: (amounts.length > 0 ? amounts : ['1']).map(factOf),
    };
  });
}

function factOf(text: string, at: number): Fact {
  const place = { cell: { sheet: 's', address: `${columnLetters(at + 2)}1` }, row: 0, column: at + 2 };
  if (text === '.' || text === '-') return { ...place, state: text === '.' ? 'blank' : 'dash', amount: null };
  return { ...place, state: 'amount', amount: { value: new Decimal(text), unit: 'yuan', decimals: 0 } };
}

/** Each line's place: the position of what it is a part of, "-" for none, "*" where it is one of 其中. */
export function placesOf(places: readonly Place[]): string {
  return places.map(({ parent, ofWhich }) => `${parent ?? '-'}${ofWhich ? '*' : ''}`).join(' ');
}
