import { readDocument } from '../../claims/index.js';
import { shortNames } from '../../claims/lexicon/document.js';
import { withHalfWidth } from '../../text/half-width.js';
import type { Owner } from '../conventions.js';
import type { FormParagraph } from '../draft.js';
import { asCrosses, blanksIn, isFigureBlank } from '../lexicon/blanks.js';
import { isSameDepartment } from '../lexicon/other-names.js';
import { sampleYears } from '../lexicon/sample-years.js';
import { figuresIn, isZero, saysSample } from '../lexicon/sample-figures.js';

/** A form that was written out with figures instead of blanks. */
export interface Sample {
  /** `zeros`: a form with blanks, and zeros where others have blanks. */
  readonly kind: 'figures' | 'zeros';
  /** Whose figures they are, where that is another department; null where it is not named. */
  readonly department: string | null;
  readonly shortNames: readonly string[];
  /** The words are another department's too: its duties, reasons and uses. */
  readonly strange: boolean;
  readonly year: number | null;
}

/** Fewer are no text of a whole department. */
const LEAST_FIGURES = 5;
/** A sample says what it is at its beginning. */
const FIRST_PARAGRAPHS = 12;

/**
 * What of a form is a sample: figures and no blanks for any. Null for a form with blanks, which may have figures of its
 * own. The department's own text of another year is a sample too, but its words are its own.
 */
export function sampleOf(paragraphs: readonly FormParagraph[], owner: Owner): Sample | null {
  const figures = paragraphs.flatMap(({ text }) => {
    const plain = withHalfWidth(text);
    return figuresIn(plain).map(({ start, end }) => plain.slice(start, end));
  });
  const form: Sample = { kind: 'zeros', department: null, shortNames: [], strange: false, year: null };
  if (paragraphs.some(({ text }) => hasFigureBlank(text))) return figures.some(isZero) ? form : null;
  if (figures.length < LEAST_FIGURES) return null;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const { department: named, year } = readDocument(text);
  const isOwn = named !== null && owner.department !== null && isSameDepartment(named, owner.department);
  const shown = paragraphs.slice(0, FIRST_PARAGRAPHS).some((paragraph) => saysSample(paragraph.text));
  return {
    kind: 'figures',
    department: isOwn ? null : named,
    shortNames: isOwn ? [] : shortNames(text),
    strange: !isOwn && (named !== null || shown || !figures.every(isZero)),
    year: year ?? mostSaidYear(text),
  };
}

/** Whether a text has figures and no blanks for any, so that it may serve as a form only as a sample. */
export function looksSample(text: string): boolean {
  const lines = text.split(/\r?\n/).map((line) => ({ text: line, level: null }));
  return sampleOf(lines, { department: null, year: null, isFinal: false })?.kind === 'figures';
}

/** A year that is left blank is no figure. */
function hasFigureBlank(text: string): boolean {
  const plain = asCrosses(text);
  return blanksIn(text).some(({ end }) => isFigureBlank(plain.slice(end)) && !plain.slice(end).trim().startsWith('年'));
}

/** The later of two that are said as often. */
function mostSaidYear(text: string): number | null {
  const years = sampleYears(text, null).map(({ year }) => year);
  const times = (year: number): number => years.filter((it) => it === year).length;
  const [most] = [...new Set(years)].sort((left, right) => times(right) - times(left) || right - left);
  return most ?? null;
}
