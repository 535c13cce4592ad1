import { withHalfWidth } from '../../text/half-width.js';
import type { Span } from '../../text/span.js';
import { FOR_THE_WRITER, type Owner } from '../conventions.js';
import type { FormParagraph } from '../draft.js';
import { isHintLine } from '../lexicon/hints.js';
import { figuresIn, isFigureCell, isFineZero, mayNumberLine, saysSample } from '../lexicon/sample-figures.js';
import { isSentence, namesBehind } from '../lexicon/sample-words.js';
import { Wording, type Edit } from '../wording.js';
import { chaptersOf, type Chapter } from './chapters.js';
import { asForm, BLANK_SIGN } from './edits.js';
import { sampleOf } from './recognize.js';

export { SAMPLE_FIGURE } from './edits.js';
export { looksSample } from './recognize.js';

/** A paragraph of a form as it is to be filled. */
export interface FormWording {
  readonly wording: Wording;
  /** Why it is left out; null where it is not. */
  readonly dropped: string | null;
}

const INTRODUCTION = '样例里对别的部门的介绍';
const CHECK = '样例里的话，请核对是否合本部门的情况';

/** Every paragraph as one of a blank form: what a sample has of its own is a blank there. */
export function asBlankForm(paragraphs: readonly FormParagraph[], owner: Owner): FormWording[] {
  const sample = sampleOf(paragraphs, owner);
  if (sample === null) return paragraphs.map(({ text }) => ({ wording: new Wording(text), dropped: null }));
  if (sample.kind === 'zeros') return paragraphs.map(({ text }) => ({ wording: withoutZeros(text), dropped: null }));
  const chapters = chaptersOf(paragraphs);
  const numbers = new Set(lineNumbers(paragraphs));
  let told = false;
  return paragraphs.map(({ text }, at): FormWording => {
    const chapter = chapters[at] ?? null;
    if (chapter === null) told = false;
    const wording = new Wording(text);
    if (isHintLine(text) || (saysSample(text) && isSentence(text) && figuresIn(text).length === 0))
      return { wording, dropped: FOR_THE_WRITER };
    if (chapter === 'itself' && sample.strange && text.trim() !== '' && figuresIn(withHalfWidth(text)).length === 0) {
      const again = told;
      told = true;
      return again ? { wording, dropped: INTRODUCTION } : { wording: introduction(wording), dropped: null };
    }
    const form = asForm(wording, sample, owner, (said) => (numbers.has(at) ? [] : cellsIn(said)));
    return { wording: sample.strange ? checked(form, chapter) : form, dropped: null };
  });
}

/** A form's zeros with decimals are blanks. */
function withoutZeros(text: string): Wording {
  const plain = withHalfWidth(text);
  const zeros = [...figuresIn(plain), ...cellsIn(plain)].filter(({ start, end }) =>
    isFineZero(plain.slice(start, end).trim()),
  );
  return new Wording(text).edited(zeros.map(({ start, end }): Edit => ({ start, end, text: BLANK_SIGN })));
}

function introduction(wording: Wording): Wording {
  return wording.edited([{ start: 0, end: wording.text.length, text: BLANK_SIGN, drops: INTRODUCTION }]);
}

/** What is told of the department behind its figures is another's; a sentence with nothing of its own is to be looked at. */
function checked(wording: Wording, chapter: Chapter | null): Wording {
  const { text } = wording;
  if (chapter === 'itself')
    return wording.edited(namesBehind(text).map((span): Edit => ({ ...span, text: BLANK_SIGN, drops: INTRODUCTION })));
  const untouched = wording.segments.length === 1;
  return chapter === 'figures' && untouched && isSentence(text) && !text.includes('指')
    ? wording.edited([{ start: 0, end: text.length, mark: 'review', why: CHECK }])
    : wording;
}

/** Figures that stand alone in the cells of a row, or are all that a paragraph holds. */
function cellsIn(text: string): Span[] {
  const cells = text.split('\t');
  let start = 0;
  return cells.flatMap((cell, at): Span[] => {
    const from = start;
    start += cell.length + 1;
    if (!isFigureCell(cell, at === 0 && cells.length > 1)) return [];
    const lead = cell.length - cell.trimStart().length;
    return [{ start: from + lead, end: from + lead + cell.trim().replace(/\s*%$/, '').length }];
  });
}

/** How far apart the numbers of two lines of a table may stand, a cell being a paragraph. */
const ROW = 12;

/** Paragraphs that are whole numbers and count on from one to the next: the numbers of lines. */
function lineNumbers(paragraphs: readonly FormParagraph[]): number[] {
  const whole = paragraphs.flatMap(({ text }, at) => (mayNumberLine(text) ? [{ at, value: Number(text) }] : []));
  return whole.flatMap(({ at, value }) => {
    const isNext = whole.some(
      (other) => other.at !== at && Math.abs(other.at - at) <= ROW && other.value - value === Math.sign(other.at - at),
    );
    return isNext ? [at] : [];
  });
}
