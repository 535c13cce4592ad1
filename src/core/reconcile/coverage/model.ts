import type { Span } from '../../text/span.js';
import type { OtherNumber } from './numbers.js';

/** How many figures of the disclosure were read, and what came of each. */
export interface FigureCounts {
  /** All of them: the four below together. */
  readonly figures: number;
  /** A cell of the tables, or a relation to another figure of the text, bears them out. */
  readonly borneOut: number;
  /** The tables, or the text itself, say otherwise. */
  readonly contradicted: number;
  /** It is known what they are; nothing tells whether they are right. */
  readonly uncompared: number;
  /** It is not known what they are. */
  readonly notUnderstood: number;
}

/** A chapter of the text by its heading; `title` is null for what stands before the first. */
export interface ChapterCounts extends FigureCounts {
  readonly title: string | null;
}

/** A figure that nothing bears out and nothing contradicts. */
export interface OpenFigure extends Span {
  readonly state: 'uncompared' | 'not-understood';
  readonly quote: string;
  /** The clause it stands in, in one line. */
  readonly clause: string;
  readonly chapter: string | null;
}

/** What was read of a text. */
export interface Coverage {
  readonly all: FigureCounts;
  /** In their order; those without figures left out. */
  readonly chapters: readonly ChapterCounts[];
  readonly open: readonly OpenFigure[];
  /** Numbers of the text that are no figures of the disclosure, by what they are. */
  readonly otherNumbers: Readonly<Record<OtherNumber, number>>;
}
