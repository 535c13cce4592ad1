import { mostOf } from '../../../core/sheet/extremes.js';
import { attribute, childOf, childrenOf, rootOf } from '../ooxml/edit-xml.js';
import { isTrue } from '../ooxml/on-off.js';

/** A comment's box, which legacy VML draws (ECMA-376 part 4, 19.4). */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  /** Lines of text at full width. */
  readonly height: number;
}

const NAMESPACES = [
  ['v', 'vml'],
  ['o', 'office:office'],
  ['x', 'office:excel'],
] as const;
const WIDTH = 280;
const LINE = 17;
const TYPE = '_x0000_t202';
const SHAPE_TYPE =
  `<v:shapetype id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Characters of 9 pt that fit one line of the box. */
export const LINE_CHARACTERS = 21;

/** A VML part for the nth sheet that has one, without shapes. */
export function emptyDrawing(number: number): string {
  return declared(`<xml><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout></xml>`);
}

/**
 * The part with a hidden box for each comment behind the shapes it has. VML need not be well-formed: it is only cut at
 * its end.
 */
export function withShapes(vml: string, shapes: readonly NoteShape[], widths: (column: number) => number): string {
  const end = vml.lastIndexOf('</xml>');
  if (end < 0 || shapes.length === 0) return vml;
  const own = Array.from(vml.matchAll(/_x0000_s(\d+)/g), (match) => Number(match[1]));
  const map = Number(/<o:idmap\b[^>]*\sdata="(\d+)/.exec(vml)?.[1] ?? 1);
  const first = mostOf(own, map * 1024) + 1;
  const markup = shapes.map((shape, index) => shapeMarkup(shape, first + index, widths)).join('');
  return declared(vml.slice(0, end) + (vml.includes(`id="${TYPE}"`) ? '' : SHAPE_TYPE) + markup + vml.slice(end));
}

/** With the namespaces that our shapes use on the root. */
function declared(vml: string): string {
  return vml.replace(/<xml\b([^>]*)>/, (_, attributes: string) => {
    const missing = NAMESPACES.filter(([prefix]) => !attributes.includes(`xmlns:${prefix}=`));
    return `<xml${attributes}${missing.map(([prefix, name]) => ` xmlns:${prefix}="urn:schemas-microsoft-com:${name}"`).join('')}>`;
  });
}

function shapeMarkup({ row, column, height }: NoteShape, id: number, widths: (column: number) => number): string {
  const rows = Math.max(4, Math.ceil((height * LINE + 12) / 20));
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 4, ...across(column + 1, 15 + WIDTH, widths), top + rows, 4];
  return (
    `<v:shape id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;margin-left:80pt;margin-top:5pt;` +
    `width:${WIDTH * 0.75}pt;height:${rows * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** The column, and the pixels into it, that lie so many pixels right of a column's edge. */
function across(from: number, pixels: number, widths: (column: number) => number): [number, number] {
  let [column, left] = [from, pixels];
  while (left > widths(column)) left -= widths(column++);
  return [column, Math.round(left)];
}

/** Widths of a worksheet's columns in pixels, of 7 to a character; a hidden column counts as one pixel. */
export function columnWidths(sheet: string): (column: number) => number {
  const root = rootOf(sheet);
  const columns = childOf(sheet, root, 'cols');
  const format = childOf(sheet, root, 'sheetFormatPr');
  const usual = Number((format && attribute(format.attributes, 'defaultColWidth')) ?? 9.14);
  const widths = (columns ? childrenOf(sheet, columns) : []).map(({ attributes }) => ({
    min: Number(attribute(attributes, 'min')),
    max: Number(attribute(attributes, 'max')),
    width: isTrue(attribute(attributes, 'hidden')) ? 0 : Number(attribute(attributes, 'width') ?? usual),
  }));
  return (column) => {
    const own = widths.find(({ min, max }) => min <= column + 1 && max >= column + 1);
    return Math.max(1, Math.round((own?.width ?? usual) * 7)) || 64;
  };
}
