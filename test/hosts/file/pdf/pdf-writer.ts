/** A page of a small PDF: places in points from the lower left corner, as PDF counts. */
export interface WrittenPage {
  readonly texts?: readonly WrittenText[];
  /** Lines from here to there. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** A picture over the page: width and height. */
  readonly picture?: readonly [number, number];
  /** Operators as they are, in front of the others. */
  readonly operators?: string;
  /** And behind the others. */
  readonly behind?: string;
  /** Annotations as they are. */
  readonly annotations?: string;
}

export type WrittenText = readonly [x: number, y: number, text: string];

const SIZE = 10;

/**
 * A PDF of A4 pages in a font that is not in the file: its signs are told by pdf.js' own maps. G1 half lets through what
 * lies under it, G2 is mixed with it; X1 is a white area at 70, 290 of 200 by 30, drawn as one group.
 *
 * @param layers L0, L1 … of every page, and whether each is switched on
 */
export function pdfOf(pages: readonly WrittenPage[], trailer = '', layers: readonly boolean[] = []): Uint8Array {
  const layerAt = (at: number): string => `${5 + 2 * pages.length + at} 0 R`;
  const [all, off] = [layers.map((_, at) => layerAt(at)), layers.flatMap((isOn, at) => (isOn ? [] : [layerAt(at)]))];
  const form = `${5 + 2 * pages.length + layers.length} 0 R`;
  const named = all.map((layer, at) => `/L${at} ${layer}`).join('');
  const objects: string[] = [
    `<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[${all.join(' ')}]/D<</OFF[${off.join(' ')}]>>>>>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font' +
      '/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>' +
      '/DW 1000/W[1 95 500 814 939 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6' +
      '/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>',
    stream('<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', '\u0080'),
  ];
  for (const page of pages) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${objects.length + 2} 0 R` +
        '/Resources<</Font<</F1 3 0 R>>/XObject<</I1 4 0 R/X1 ' +
        `${form}>>/ExtGState<</G1<</ca 0.5>>/G2<</BM/Multiply>>>>` +
        `/Properties<<${named}>>>>` +
        `${page.annotations === undefined ? '' : `/Annots[${page.annotations}]`}>>`,
      stream('<<', contentOf(page)),
    );
  }
  objects.push(...layers.map((_, at) => `<</Type/OCG/Name(L${at})>>`));
  objects.push(
    stream('<</Type/XObject/Subtype/Form/BBox[70 290 270 320]/Group<</S/Transparency>>', '1 g 0 0 500 500 re f'),
  );
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`;
  body += `startxref\n${body.lastIndexOf('xref\n0')}\n%%EOF\n`;
  return Uint8Array.from(body, (sign) => sign.charCodeAt(0));
}

function stream(dictionary: string, content: string): string {
  return `${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function contentOf({ texts = [], lines = [], picture, operators = '', behind = '' }: WrittenPage): string {
  return [
    operators,
    ...lines.map(([x, y, x2, y2]) => `${x} ${y} m ${x2} ${y2} l S`),
    ...texts.map(([x, y, text]) => `BT /F1 ${SIZE} Tf ${x} ${y} Td <${hex(text)}> Tj ET`),
    picture === undefined ? '' : `q ${picture[0]} 0 0 ${picture[1]} 0 0 cm /I1 Do Q`,
    behind,
  ].join('\n');
}

export function hex(text: string): string {
  return Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** A table that is ruled through: its columns begin at the first x, rows of 20 points at the top. */
export function ruledPage(
  rows: readonly (readonly string[])[],
  { top = 700, xs = [60, 260, 360, 460], above = ['收入支出总表'] }: RuledLook = {},
): WrittenPage {
  const bottom = top - 20 * rows.length;
  return {
    texts: [
      ...above.map((text, at): WrittenText => [xs[0]! + 90, top + 10 + 18 * (above.length - 1 - at), text]),
      ...rows.flatMap((row, r) =>
        row.flatMap((text, c): WrittenText[] => (text === '' ? [] : [[xs[c]! + 3, top - 20 * r - 14, text]])),
      ),
    ],
    lines: [
      ...Array.from({ length: rows.length + 1 }, (_, r) => [xs[0]!, top - 20 * r, xs.at(-1)!, top - 20 * r] as const),
      ...xs.map((x) => [x, top, x, bottom] as const),
    ],
  };
}

export interface RuledLook {
  readonly top?: number;
  readonly xs?: readonly number[];
  readonly above?: readonly string[];
}
