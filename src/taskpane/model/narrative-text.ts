import { contentsOf, insertText } from '../../core/narrate/contents.js';
import type { Figure, Narrative, Paragraph } from '../../core/narrate/narrative.js';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: Figure }
  | { readonly kind: 'blank' | 'supplied'; readonly text: string; readonly id: string };

/** A paragraph cut at its figures, its blanks and what answers have brought. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  const { text } = paragraph;
  const marks = [
    ...paragraph.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      figure,
      id: '',
      kind: 'figure' as const,
    })),
    ...paragraph.blanks.map((blank) => ({ ...blank, figure: null, kind: 'blank' as const })),
    ...(paragraph.supplied ?? []).map((place) => ({ ...place, figure: null, kind: 'supplied' as const })),
  ].sort((left, right) => left.start - right.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, figure, id, kind } of marks) {
    if (start < at || end <= start) continue;
    if (start > at) pieces.push({ kind: 'text', text: text.slice(at, start) });
    const slice = text.slice(start, end);
    pieces.push(figure ? { kind: 'figure', text: slice, figure } : { kind, text: slice, id });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** The 说明 as plain text for the clipboard. */
export function plainText(narrative: Narrative): string {
  const sections = narrative.sections.map((section) =>
    [
      section.heading,
      ...contentsOf(section).map(
        (one) => `　　${one.kind === 'paragraph' ? one.paragraph.text : insertText(one.insert)}`,
      ),
    ].join('\n'),
  );
  return [narrative.title, ...sections].filter((text) => text !== '').join('\n\n') + '\n';
}

export function figureCount(narrative: Narrative): number {
  return narrative.sections
    .flatMap((section) => section.paragraphs)
    .reduce((sum, paragraph) => sum + paragraph.figures.length, 0);
}
