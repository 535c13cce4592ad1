import type { Figure, Paragraph } from '../../../core/narrate/narrative.js';
import { contentControl } from './content-control.js';
import type { Ids } from './ids.js';
import { paragraph, run } from './run.js';

/** A stretch of a paragraph that is all of one kind. */
interface Segment {
  readonly text: string;
  readonly figure?: Figure;
  readonly blank?: { readonly id: string };
}

/** A paragraph of the text: figures as content controls, blanks highlighted. */
export function bodyParagraph(given: Paragraph, ids: Ids): string {
  return paragraph('BodyText', segmentsOf(given).map((segment) => segmentRun(segment, ids)).join(''));
}

function segmentRun({ text, figure, blank }: Segment, ids: Ids): string {
  if (figure) return contentControl(figure.name, ids.next(), run(text));
  return run(text, blank ? '<w:highlight w:val="yellow"/>' : '');
}

/** Cuts a paragraph at its figures and blanks, which do not overlap. */
export function segmentsOf({ text, figures, blanks }: Paragraph): Segment[] {
  const marks = [
    ...figures.map((figure) => ({ start: figure.start, end: figure.end, figure })),
    ...blanks.map((blank) => ({ start: blank.start, end: blank.end, blank })),
  ].sort((left, right) => left.start - right.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, ...mark } of marks) {
    if (start > at) segments.push({ text: text.slice(at, start) });
    segments.push({ text: text.slice(start, end), ...mark });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
