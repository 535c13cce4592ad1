import type { Claim, Document, Section } from '../../claims/index.js';
import type { Span } from '../../text/span.js';
import { chaptersIn } from '../itself/chapters.js';
import { clauseAround } from './clause.js';
import { knownIn } from './known.js';
import type { ChapterCounts, FigureCounts, OpenFigure } from './model.js';
import { numbersOf, OTHER_NUMBERS, type OtherNumber } from './numbers.js';

export type { ChapterCounts, Coverage, FigureCounts, OpenFigure } from './model.js';
export { OTHER_NUMBERS, type OtherNumber } from './numbers.js';

/** What the tables and the text itself say of the claims. */
export interface Judged {
  /** Tied to a figure of the tables. */
  readonly bound: ReadonlySet<Claim>;
  readonly borneOut: (claim: Claim) => boolean;
  readonly contradicted: (claim: Claim) => boolean;
}

/** Places of a figure and of its clause, in the text that was read. */
export interface OpenPlace extends Span, Pick<OpenFigure, 'state' | 'chapter'> {
  readonly clause: Span;
}

/** Coverage before the text is shown: places in the place of words. */
export interface CoveragePlaces {
  readonly all: FigureCounts;
  readonly chapters: readonly ChapterCounts[];
  readonly open: readonly OpenPlace[];
  readonly otherNumbers: Readonly<Record<OtherNumber, number>>;
}

type State = Exclude<keyof FigureCounts, 'figures'>;

/** Each figure of the disclosure with what came of it, and the other numbers beside them. */
export function coverageOf(document: Document, judged: Judged): CoveragePlaces {
  const known = knownIn(document, judged.bound);
  const numbers = numbersOf(document, known);
  const chapterOf = chaptersIn(document.sections);
  const chapters = new Map<Section | null, State[]>();
  const open: OpenPlace[] = [];
  for (const [claim, kind] of numbers) {
    // a blank of a form is no figure yet
    if (kind !== 'figure' || claim.value === null) continue;
    const state = stateOf(claim, judged, known);
    const chapter = chapterOf(claim);
    const states = chapters.get(chapter);
    if (states === undefined) chapters.set(chapter, [state]);
    else states.push(state);
    if (state !== 'uncompared' && state !== 'notUnderstood') continue;
    open.push({
      start: claim.start,
      end: claim.end,
      state: state === 'uncompared' ? state : 'not-understood',
      chapter: chapter?.title ?? null,
      clause: clauseAround(claim, document),
    });
  }
  return {
    all: countsOf([...chapters.values()].flat()),
    chapters: Array.from(chapters, ([chapter, states]) => ({ title: chapter?.title ?? null, ...countsOf(states) })),
    open: open.sort((a, b) => a.start - b.start),
    otherNumbers: othersOf([...numbers.values()]),
  };
}

function stateOf(claim: Claim, { borneOut, contradicted }: Judged, known: ReadonlySet<Claim>): State {
  if (contradicted(claim)) return 'contradicted';
  if (borneOut(claim)) return 'borneOut';
  return known.has(claim) ? 'uncompared' : 'notUnderstood';
}

function countsOf(states: readonly State[]): FigureCounts {
  const of = (state: State): number => states.filter((one) => one === state).length;
  return {
    figures: states.length,
    borneOut: of('borneOut'),
    contradicted: of('contradicted'),
    uncompared: of('uncompared'),
    notUnderstood: of('notUnderstood'),
  };
}

function othersOf(kinds: readonly (OtherNumber | 'figure')[]): Record<OtherNumber, number> {
  const counts = Object.fromEntries(OTHER_NUMBERS.map((kind) => [kind, 0])) as Record<OtherNumber, number>;
  for (const kind of kinds) if (kind !== 'figure') counts[kind] += 1;
  return counts;
}
