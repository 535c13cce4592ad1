import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';

/** Page numbers as GB/T 9704 has them: — 1 —, odd pages right, even pages left, one character in from the edge. */
export const PAGE_NUMBERS = { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const indent = alignment === AlignmentType.LEFT ? { left: 280 } : { right: 280 };
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children: [run] })] });
}
