/** Twips to the millimetre. */
const MM = 1440 / 25.4;
const mm = (millimetres: number): number => Math.round(millimetres * MM);

export type Orientation = 'portrait' | 'landscape';

/** A4 with the margins of GB/T 9704: 版心 156 mm × 225 mm; the page number stands 7 mm below the text. On landscape pages the same, turned. */
const MARGINS: Readonly<Record<Orientation, { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }>> = {
  portrait:  { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) },
  landscape: { top: mm(28), right: mm(35), bottom: mm(26), left: mm(37) },
};
const FOOTER: Readonly<Record<Orientation, number>> = { portrait: mm(23), landscape: mm(15) };

const SIZE: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait:  { width: 11906, height: 16838 },
  landscape: { width: 16838, height: 11906 },
};

/** Width and height of the text in twips. */
export function textArea(orientation: Orientation): { width: number; height: number } {
  const { top, right, bottom, left } = MARGINS[orientation];
  const { width, height } = SIZE[orientation];
  return { width: width - left - right, height: height - top - bottom };
}

export interface SectionLook {
  readonly orientation: Orientation;
  /** Page numbers; cover and contents, in front, have none. */
  readonly numbered: boolean;
  /** Numbers begin anew at 1. */
  readonly first: boolean;
  /** Every page says that the text is a draft. */
  readonly draft: boolean;
}

/** Section properties (ECMA-376 part 1, 17.6.17): the page that ends here, with its header and footer. */
export function sectionProperties({ orientation, numbered, first, draft }: SectionLook): string {
  const { top, right, bottom, left } = MARGINS[orientation];
  const { width, height } = SIZE[orientation];
  const parts = [...(draft ? ['header'] : []), ...(numbered ? ['footer'] : [])];
  const references = parts.flatMap((part) => ['default', 'even'].map((type) => `<w:${part}Reference w:type="${type}" r:id="${marginPartId(part, type)}"/>`));
  return `<w:sectPr>${references.join('')}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${mm(15)}" w:footer="${FOOTER[orientation]}" w:gutter="0"/>` +
    `${first ? '<w:pgNumType w:start="1"/>' : ''}</w:sectPr>`;
}

/** The relation under which a header or footer is known. */
function marginPartId(part: string, type: string): string {
  return part === 'header' ? 'rIdHeader' : type === 'even' ? 'rIdFooterEven' : 'rIdFooter';
}
