import type { Span } from './claims/index.js';
import type { TextReport } from './index.js';

/** A text as it was read back, as plain data: a worker can hand it over, a page can draw it. */
export interface TextReading extends Omit<TextReport, 'document'> {
  readonly document: Pick<TextReport['document'], 'text' | 'type' | 'year' | 'department'> & {
    /** Where headings stand, in order. */
    readonly headings: readonly Span[];
  };
}

export function readingOf({ document, ...rest }: TextReport): TextReading {
  const { text, type, year, department, paragraphs } = document;
  const headings = paragraphs.filter(({ isHeading, inTable }) => isHeading && !inTable).map(({ start, end }) => ({ start, end }));
  return { ...rest, document: { text, type, year, department, headings } };
}
