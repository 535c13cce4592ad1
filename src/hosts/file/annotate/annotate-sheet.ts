import type { CellMark } from '../../../core/report/cell-marks.js';
import { addressOf, parseAddress } from '../../../core/sheet/address.js';
import { commentedCells, emptyComments, withNotes } from './comments.js';
import { legacyDrawingId, withLegacyDrawing } from './legacy-drawing.js';
import { markCells } from './mark-cells.js';
import { columnWidths, emptyDrawing, LINE_CHARACTERS, withShapes, type NoteShape } from './note-shapes.js';
import type { EditedPackage } from '../ooxml/edited-package.js';
import type { Styles } from './styles.js';
import type { WorkbookParts } from './workbook-parts.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

interface PlacedMark extends CellMark {
  readonly row: number;
  readonly column: number;
}

/** Marks the cells of one worksheet part and puts a comment on each. */
export function annotateSheet(
  file: EditedPackage,
  parts: WorkbookParts,
  part: string,
  marks: readonly CellMark[],
  styles: Styles,
): void {
  const placed = marks.flatMap((mark): PlacedMark[] => {
    const place = parseAddress(mark.address);
    return place ? [{ ...mark, ...place, address: addressOf(place.row, place.column) }] : [];
  });
  const marked = markCells(file.read(part)!, placed, (base, { severity }) => styles.withFill(base, severity));
  file.write(part, marked);
  const commented = comment(file, parts, part, placed);
  draw(file, parts, part, placed, commented);
}

/** Writes the comments and gives the cells that had one before. */
function comment(file: EditedPackage, parts: WorkbookParts, part: string, marks: readonly PlacedMark[]): Set<string> {
  const name = file.partOf(part, 'comments', () => ({
    type: `${parts.relationships}/comments`,
    pattern: `${parts.folder}comments#.xml`,
    contentType: COMMENTS,
    xml: emptyComments(parts.namespace),
  }));
  const xml = file.read(name)!;
  file.write(name, withNotes(xml, marks));
  return new Set(commentedCells(xml));
}

/** Every comment needs a box; those that were there have theirs where the sheet has a drawing of boxes. */
function draw(
  file: EditedPackage,
  parts: WorkbookParts,
  part: string,
  marks: readonly PlacedMark[],
  commented: ReadonlySet<string>,
): void {
  const sheet = file.read(part)!;
  const id = legacyDrawingId(sheet);
  const own = id === undefined ? undefined : file.relationships(part).find((one) => one.id === id)?.part;
  const known = own !== undefined && file.find(own) !== null;
  const name = known ? own : file.freeName(`${parts.folder}drawings/vmlDrawing#.vml`);
  const fresh = marks.filter(({ address }) => !commented.has(address)).map(shapeOf);
  const before = known
    ? []
    : [...commented].flatMap((address) => {
        const place = parseAddress(address);
        return place ? [{ ...place, height: 4 }] : [];
      });
  const number = 1 + [...parts.sheets.values()].indexOf(part);
  file.write(
    name,
    withShapes(known ? file.read(own)! : emptyDrawing(number), [...before, ...fresh], columnWidths(sheet)),
  );
  if (known) return;
  file.listExtension('vml', VML);
  const relationship = file.relate(part, `${parts.relationships}/vmlDrawing`, name);
  file.write(part, withLegacyDrawing(sheet, relationship, parts.relationships));
}

function shapeOf({ row, column, lines }: PlacedMark): NoteShape {
  return {
    row,
    column,
    height: lines.reduce((sum, line) => sum + Math.ceil(Math.max(1, line.length) / LINE_CHARACTERS), 0),
  };
}
