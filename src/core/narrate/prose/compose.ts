import { answerTo } from '../answers/number-answer.js';
import type { Answers, AskedQuestion, Figure, Paragraph, Place } from '../narrative.js';
import type { BlankPiece, FigurePiece, Piece } from './pieces.js';

export interface Composed {
  /** One, or several where an answer has several lines; none where it is nothing but space. */
  readonly paragraphs: readonly Paragraph[];
  /** What its blanks ask, in order, answered or not. */
  readonly questions: readonly Asked[];
}

export type Asked = Omit<AskedQuestion, 'headings'>;

/** Puts pieces into text and notes where each figure and each blank came to stand. */
export function compose(piece: Piece, answers: Answers): Composed {
  let text = '';
  const figures: Figure[] = [];
  const blanks: Place[] = [];
  const supplied: Place[] = [];
  const asked: {
    readonly blank: BlankPiece;
    readonly answer: string | null;
    readonly start: number;
    readonly end: number;
  }[] = [];
  for (const part of flatten(piece)) {
    const start = text.length;
    if (typeof part === 'string') {
      text += part;
    } else if (part.kind === 'figure') {
      const { kind: _kind, ...figure } = part;
      text += part.text;
      figures.push({ start, end: text.length, ...figure });
    } else {
      const answer = answerTo(answers, part.id);
      text += (answer === null ? null : part.said) ?? answer ?? `【待填：${part.hint}】`;
      asked.push({ blank: part, answer, start, end: text.length });
      (answer === null ? blanks : supplied).push({ start, end: text.length, id: part.id });
    }
  }
  const questions = asked.map(({ blank, answer, start, end }) => ({
    ...questionOf(blank, answers),
    sentence: sentenceAround(text, start, end),
    answer,
  }));
  return { paragraphs: splitLines({ text: endOnce(text), figures, blanks, supplied }), questions };
}

function questionOf(
  { id, hint, question }: BlankPiece,
  answers: Answers,
): Pick<Asked, 'id' | 'hint' | 'question' | 'figures'> {
  let text = '';
  const figures: Figure[] = [];
  for (const part of flatten(question)) {
    const start = text.length;
    if (typeof part === 'string') text += part;
    else if (part.kind === 'blank') text += part.said ?? answerTo(answers, part.id) ?? part.hint;
    else {
      const { kind: _kind, ...figure } = part;
      text += part.text;
      figures.push({ start, end: text.length, ...figure });
    }
  }
  return { id, hint, question: text, figures };
}

/** From the last full stop before the blank to the first behind it. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = /[^。；！？\n]*$/.exec(text.slice(0, start))![0].trimStart();
  const after = /^[^。；！？\n]*[。；！？]?/.exec(text.slice(end))![0];
  return before === '' && /^[。；！？]?$/.test(after) ? '' : `${before}＿＿${after}`;
}

type Part = string | FigurePiece | BlankPiece;

function flatten(piece: Piece, into: Part[] = []): Part[] {
  if (Array.isArray(piece)) for (const part of piece as readonly Piece[]) flatten(part, into);
  else if (typeof piece === 'object' && 'kind' in piece && piece.kind === 'own-name') flatten(piece.full, into);
  else into.push(piece as Part);
  return into;
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
    const supplied = (paragraph.supplied ?? [])
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start + lead),
        end: Math.min(span.end, start + raw.trimEnd().length),
      }))
      .filter((span) => span.start < span.end);
    if (raw.trim() !== '') {
      lines.push({
        text: raw.trim(),
        figures: moved(paragraph.figures),
        blanks: moved(paragraph.blanks),
        ...(supplied.length > 0 ? { supplied: moved(supplied) } : {}),
      });
    }
    start = end + 1;
  }
  return lines;
}
