import { PageOrientation, SectionType, type ISectionPropertiesOptions } from 'docx';

/** Twips to the millimetre. */
const MM = 1440 / 25.4;
const mm = (millimetres: number): number => Math.round(millimetres * MM);

export type Orientation = 'portrait' | 'landscape';

/**
 * A4 with the margins of GB/T 9704: 版心 156 mm × 225 mm; the page number stands 7 mm below the text. On landscape pages
 * the same, turned.
 */
const MARGINS: Readonly<
  Record<Orientation, { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }>
> = {
  portrait: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) },
  landscape: { top: mm(28), right: mm(35), bottom: mm(26), left: mm(37) },
};
const FOOTER: Readonly<Record<Orientation, number>> = { portrait: mm(23), landscape: mm(15) };

const SIZE: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 11906, height: 16838 },
  landscape: { width: 16838, height: 11906 },
};

/** Width and height of the text in twips. */
export function textArea(orientation: Orientation): { width: number; height: number } {
  const { top, right, bottom, left } = MARGINS[orientation];
  const { width, height } = SIZE[orientation];
  return { width: width - left - right, height: height - top - bottom };
}

/** A section that begins a page. Page numbers begin anew at 1 with the first of the text. */
export function sectionProperties(orientation: Orientation, first = false): ISectionPropertiesOptions {
  const { width, height } = SIZE.portrait; // docx turns them itself
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width,
        height,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...MARGINS[orientation], header: mm(15), footer: FOOTER[orientation], gutter: 0 },
      ...(first ? { pageNumbers: { start: 1 } } : {}),
    },
  };
}
