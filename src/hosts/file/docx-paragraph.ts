import { HeadingLevel, Paragraph as WordParagraph, TextRun, type ParagraphChild } from 'docx';
import type { Figure, Paragraph, Section } from '../../core/narrate/narrative.js';

/** A stretch of a paragraph that is all of one kind. */
export interface Segment {
  readonly text: string;
  readonly figure?: Figure;
  readonly blank?: { readonly id: string };
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

/** Heading and paragraphs of a section, in real styles. */
export function wordSection(section: Section): WordParagraph[] {
  const level = section.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return [
    new WordParagraph({ heading: level, children: [new TextRun(printable(section.heading))] }),
    ...section.paragraphs.map((it) => new WordParagraph({ style: 'BodyText', children: joinPlain(segmentsOf(it)).map(runOf) })),
  ];
}

/** The place where a figure becomes a content control one day. */
function runOf(segment: Segment): ParagraphChild {
  const text = printable(segment.text);
  return segment.blank ? new TextRun({ text, highlight: 'yellow' }) : new TextRun(text);
}

/** Figures read as plain text today: one run for a stretch without blanks keeps the document small. */
function joinPlain(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && !last.blank && !segment.blank) joined[joined.length - 1] = { text: last.text + segment.text };
    else joined.push(segment.blank ? segment : { text: segment.text });
  }
  return joined;
}

/** What XML 1.0 cannot hold, control characters and halves of pairs, may come with an answer pasted from elsewhere. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

 
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
