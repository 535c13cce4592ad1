import { addressOf, parseAddress } from '../../../core/sheet/address.js';
import {
  appended,
  attribute,
  childOf,
  childrenOf,
  edited,
  rootOf,
  withAttribute,
  type Edit,
  type Element,
} from '../ooxml/edit-xml.js';
import { isTrue } from '../ooxml/on-off.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Gives the number of the format that a cell of the present format shall have. */
export type Restyle<P extends Place> = (base: number, place: P) => number;

/** A worksheet part with the formats of some cells changed. Cells and rows that are not there are made, in order. */
export function markCells<P extends Place>(xml: string, places: readonly P[], restyle: Restyle<P>): string {
  const root = rootOf(xml);
  const data = childOf(xml, root, 'sheetData');
  if (!data || places.length === 0) return xml;
  const columns = childOf(xml, root, 'cols');
  const columnStyle = (column: number): number => (columns ? styleOfColumn(childrenOf(xml, columns), column) : 0);
  const rows = numbered(childrenOf(xml, data), (row) => Number(attribute(row.attributes, 'r') ?? 0) - 1);
  const edits: Edit[] = [];
  const fresh: { row: number; text: string }[] = [];
  for (const [row, wanted] of byRow(places)) {
    const found = rows.get(row);
    if (found) edits.push(...editsOfRow(xml, found, row, wanted, restyle, columnStyle));
    else {
      const blanks = wanted.map((place) => blank(data.prefix, place, restyle(columnStyle(place.column), place)));
      fresh.push({ row, text: `<${data.prefix}row r="${row + 1}">${blanks.join('')}</${data.prefix}row>` });
    }
  }
  if (data.inside === data.end) {
    if (fresh.length > 0) edits.push(appended(xml, data, fresh.map(({ text }) => text).join('')));
    return edited(xml, edits);
  }
  for (const { row, text } of fresh) {
    const next = [...rows].find(([number]) => number > row);
    const at = next ? next[1].start : data.close;
    edits.push({ from: at, to: at, text });
  }
  return edited(xml, edits);
}

function editsOfRow<P extends Place>(
  xml: string,
  row: Element,
  number: number,
  wanted: readonly P[],
  restyle: Restyle<P>,
  columnStyle: (column: number) => number,
): Edit[] {
  const cells = numbered(
    childrenOf(xml, row),
    (cell) => parseAddress(attribute(cell.attributes, 'r') ?? '')?.column ?? -1,
  );
  const edits: Edit[] = [];
  const made: { column: number; text: string }[] = [];
  const rowStyle = isTrue(attribute(row.attributes, 'customFormat'))
    ? Number(attribute(row.attributes, 's') ?? 0)
    : null;
  for (const place of wanted) {
    const cell = cells.get(place.column);
    if (!cell) {
      made.push({
        column: place.column,
        text: blank(row.prefix, place, restyle(rowStyle ?? columnStyle(place.column), place)),
      });
      continue;
    }
    const style = restyle(Number(attribute(cell.attributes, 's') ?? 0), place);
    const attributes = withAttribute(cell.attributes, 's', String(style));
    edits.push({
      from: cell.start,
      to: cell.inside,
      text: `<${cell.prefix}c${attributes}${cell.inside === cell.end ? '/>' : '>'}`,
    });
  }
  if (made.length === 0) return edits;
  if (row.inside === row.end) {
    const attributes = withAttribute(withAttribute(row.attributes, 'spans', undefined), 'r', String(number + 1));
    return [
      {
        from: row.start,
        to: row.end,
        text: `<${row.prefix}row${attributes}>${made.map(({ text }) => text).join('')}</${row.prefix}row>`,
      },
    ];
  }
  edits.push({
    from: row.start,
    to: row.inside,
    text: `<${row.prefix}row${withAttribute(row.attributes, 'spans', undefined)}>`,
  });
  for (const { column, text } of made) {
    const next = [...cells].find(([other]) => other > column);
    const at = next ? next[1].start : row.close;
    edits.push({ from: at, to: at, text });
  }
  return edits;
}

/** Rows or cells by their number; one without a number follows the one before it. */
function numbered(elements: readonly Element[], own: (element: Element) => number): Map<number, Element> {
  const all = new Map<number, Element>();
  let last = -1;
  for (const element of elements) {
    const number = own(element);
    last = number >= 0 ? number : last + 1;
    all.set(last, element);
  }
  return all;
}

function byRow<P extends Place>(places: readonly P[]): Map<number, P[]> {
  const rows = new Map<number, P[]>();
  for (const place of [...places].sort((left, right) => left.row - right.row || left.column - right.column)) {
    rows.set(place.row, [...(rows.get(place.row) ?? []), place]);
  }
  return rows;
}

function styleOfColumn(columns: readonly Element[], column: number): number {
  const own = columns.find(
    ({ attributes }) =>
      Number(attribute(attributes, 'min')) <= column + 1 && Number(attribute(attributes, 'max')) >= column + 1,
  );
  return Number((own && attribute(own.attributes, 'style')) ?? 0);
}

function blank(prefix: string, { row, column }: Place, style: number): string {
  return `<${prefix}c r="${addressOf(row, column)}" s="${style}"/>`;
}
