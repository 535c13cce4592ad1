import type { Figure, Paragraph } from '../../../core/narrate/narrative.js';
import { figureControl } from './content-control.js';
import { wholeRuns } from './kept-whole.js';
import { paragraph } from './word-xml.js';

/** A stretch of a paragraph that is all of one kind. */
interface Segment {
  readonly text: string;
  readonly figure?: Figure;
  readonly blank?: { readonly id: string };
}

const HIGHLIGHT = '<w:highlight w:val="yellow"/>';
/** Seen on a printer without colours too. */
const IN_QUESTION = `${HIGHLIGHT}<w:u w:val="wave"/>`;

/** A paragraph of the text: figures as content controls, those in question underlined in waves, blanks highlighted. */
export function bodyParagraph(given: Paragraph, nextId: () => number): string {
  const runs = segmentsOf(given).map((segment, at, all) => segmentRuns(segment, all[at - 1]?.text ?? '', nextId));
  return paragraph('BodyText', runs.join(''));
}

function segmentRuns({ text, figure, blank }: Segment, before: string, nextId: () => number): string {
  if (figure) return figureControl(figure.name, nextId(), wholeRuns(text, '', figure.doubtful ? IN_QUESTION : ''));
  return wholeRuns(text, before.slice(-1), blank ? HIGHLIGHT : '');
}

/** Cuts a paragraph at its figures and blanks, which do not overlap. */
function segmentsOf({ text, figures, blanks }: Paragraph): Segment[] {
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
