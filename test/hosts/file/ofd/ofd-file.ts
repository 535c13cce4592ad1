import { strToU8, zipSync } from 'fflate';
import type { Grid, Range } from '../../../../src/core/sheet/grid.js';
import { escapeXml } from '../../../../src/hosts/file/ooxml/xml-text.js';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

export interface OfdParts {
  /** Objects of each page. */
  readonly pages: readonly string[];
  /** Millimetres. */
  readonly box?: string;
  /** Objects by their ids, for CompositeObject. */
  readonly units?: Readonly<Record<string, string>>;
  /** Objects of a template that every page has. */
  readonly template?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An OFD as programs lay it out (GB/T 33190, 7). */
export function ofdBytes({ pages, box = '0 0 297 210', units = {}, template, more = {} }: OfdParts): Uint8Array {
  const content = (objects: string): string =>
    `<ofd:Page ${NAMESPACE}>${template === undefined ? '' : '<ofd:Template TemplateID="9"/>'}<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${template === undefined ? '' : '<ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 20}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/DocumentRes.xml': `<ofd:Res ${NAMESPACE}><ofd:CompositeGraphicUnits>${Object.entries(units)
      .map(
        ([id, objects]) =>
          `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`,
      )
      .join('')}</ofd:CompositeGraphicUnits></ofd:Res>`,
    ...more,
  };
  if (template !== undefined)
    parts['Doc_0/Tpls/Tpl_0/Content.xml'] =
      `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="3">${template}</ofd:Layer></ofd:Content></ofd:Page>`;
  pages.forEach((objects, at) => (parts[`Doc_0/Pages/Page_${at}/Content.xml`] = content(objects)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A text of signs 3 mm wide, digits half as wide, its baseline's beginning at x and y. */
export function textObject(text: string, x: number, y: number, attributes = ''): string {
  const offsets = Array.from(text, (sign) => (/[\u2e80-\uffff]/.test(sign) ? 3 : 1.5)).slice(0, -1);
  return `<ofd:TextObject Boundary="${x} ${y - 3} 60 4" Size="3" ${attributes}><ofd:TextCode X="0" Y="3"${offsets.length > 0 ? ` DeltaX="${offsets.join(' ')}"` : ''}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

export function lineObject(x: number, y: number, x2: number, y2: number, attributes = 'LineWidth="0.2"'): string {
  return `<ofd:PathObject Boundary="${x} ${y} ${x2 - x} ${y2 - y}" ${attributes}><ofd:AbbreviatedData>M 0 0 L ${x2 - x} ${y2 - y}</ofd:AbbreviatedData></ofd:PathObject>`;
}

const HEIGHT = 7;

/**
 * A grid as the objects of a page: what stands above `head` without lines, the rest ruled through.
 *
 * @param head row of the table's first line
 * @param widths of its columns, in millimetres
 */
export function gridObjects(grid: Grid, head: number, widths: readonly number[]): string {
  const left = (column: number): number => 10 + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const top = (row: number): number => 12 + row * HEIGHT;
  let objects = '';
  const merged = (row: number, column: number): Range | undefined =>
    grid.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  grid.rows.forEach((row, r) => {
    for (let c = 0; c < widths.length; c += 1) {
      const range = merged(r, c) ?? { top: r, bottom: r, left: c, right: c };
      if (range.top !== r || range.left !== c) continue;
      const value = row?.[c]?.value ?? null;
      if (value !== null) objects += textObject(String(value), left(c) + 1, top(r) + 5);
      if (r < head) continue;
      const [x, y, x2, y2] = [left(c), top(r), left(range.right + 1), top(range.bottom + 1)];
      objects +=
        lineObject(x, y, x2, y) + lineObject(x, y2, x2, y2) + lineObject(x, y, x, y2) + lineObject(x2, y, x2, y2);
    }
  });
  return objects;
}
