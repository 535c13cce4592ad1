import type { Figure, Paragraph, Question } from '../narrative.js';
import type { BlankPiece, FigurePiece, Piece } from './pieces.js';

export interface Composed {
  /** One, or several where an answer has several lines; none where it is nothing but space. */
  readonly paragraphs: readonly Paragraph[];
  /** Blanks without an answer, in order. */
  readonly questions: readonly Question[];
}

type Answers = Readonly<Record<string, string>>;

/** Puts pieces into text and notes where each figure and each blank came to stand. */
export function compose(piece: Piece, answers: Answers): Composed {
  let text = '';
  const figures: Figure[] = [];
  const blanks: { start: number; end: number; id: string }[] = [];
  const questions: Question[] = [];
  for (const part of flatten(piece)) {
    const start = text.length;
    if (typeof part === 'string') {
      text += part;
    } else if (part.kind === 'figure') {
      const { kind: _kind, ...figure } = part;
      text += part.text;
      figures.push({ start, end: text.length, ...figure });
    } else {
      const answer = answerTo(part, answers);
      text += answer ?? `【待填：${part.hint}】`;
      if (answer === null) {
        blanks.push({ start, end: text.length, id: part.id });
        questions.push({ id: part.id, question: part.question });
      }
    }
  }
  return { paragraphs: splitLines({ text: endOnce(text), figures, blanks }), questions };
}

type Part = string | FigurePiece | BlankPiece;

function flatten(piece: Piece, into: Part[] = []): Part[] {
  if (Array.isArray(piece)) for (const part of piece as readonly Piece[]) flatten(part, into);
  else into.push(piece as Part);
  return into;
}

function answerTo(piece: BlankPiece, answers: Answers): string | null {
  const answer = Object.hasOwn(answers, piece.id) ? answers[piece.id] : undefined;
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim().replace(/\r\n?/g, '\n') : null;
}

/** An answer may bring its own full stop; the sentence has one already. Only an end is cut: offsets stay. */
function endOnce(text: string): string {
  return text.replace(/([。！？；])。$/, '$1');
}

function splitLines(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  for (const raw of paragraph.text.split('\n')) {
    const end = start + raw.length;
    const lead = raw.length - raw.trimStart().length;
    const moved = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
      spans
        .filter((span) => span.start >= start && span.end <= end)
        .map((span) => ({ ...span, start: span.start - start - lead, end: span.end - start - lead }));
    if (raw.trim() !== '') {
      lines.push({ text: raw.trim(), figures: moved(paragraph.figures), blanks: moved(paragraph.blanks) });
    }
    start = end + 1;
  }
  return lines;
}
