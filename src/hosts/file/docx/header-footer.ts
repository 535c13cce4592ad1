import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { run } from './run.js';

/** Page numbers as GB/T 9704 has them: — 1 —, odd pages right, even pages left, one character in from the edge. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber('right'), even: pageNumber('left') };
}

function pageNumber(side: 'left' | 'right'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        children: [number],
      }),
    ],
  });
}

const FRAME = { style: BorderStyle.SINGLE, size: 12, space: 1, color: '000000' };

/** Says on every page that something is still missing; in one frame, however many lines, so that it is seen in black and white too. */
export function draftHeaders(sentence: string): { readonly default: Header; readonly even: Header } {
  const border = { top: FRAME, bottom: FRAME, left: FRAME, right: FRAME };
  const header = new Header({ children: [new Paragraph({ style: 'Header', border, children: [run(sentence)] })] });
  return { default: header, even: header };
}
