import { denialsIn } from '../claims/lexicon/denials.js';
import { topicsDenied } from '../claims/denied.js';
import { chapterFigureOf, CHAPTER_FIGURES, type ChapterFigure } from '../taxonomy/chapter-figures.js';
import { fold } from '../text/fold.js';
import { markOf } from '../text/list-mark.js';
import { asked, notUsed, type Decision } from './decision.js';
import { FOR_THE_WRITER } from './conventions.js';
import type { Draft } from './draft.js';
import { isOrLine, orBefore, saysOneOfTwo, tellsNothing } from './lexicon/alternatives.js';
import { asCrosses, beforeFigure, tellsSome } from './lexicon/blanks.js';
import { presenceIn } from './lexicon/presence.js';
import type { Span } from '../text/span.js';

/** A paragraph that tells of some of a figure, or that there is none. */
export interface Telling {
  readonly topic: ChapterFigure;
  readonly has: boolean;
}

/**
 * Two paragraphs one behind the other, of which one tells a figure and the other that there is none of it: with the same number,
 * both without one, with 或： between them, or with a note that one of the two stays.
 */
export function pairsOf(drafts: readonly Draft[], decide: (topic: ChapterFigure) => Decision): Draft[] {
  const found = [...drafts];
  let before: number | null = null;
  let or: number | null = null;
  drafts.forEach(({ wording: { text }, dropped }, at) => {
    if (dropped !== null || text.trim() === '') return;
    if (isOrLine(text)) {
      or = at;
      return;
    }
    const paired = before !== null && (or !== null || isPair(drafts, before, at));
    const settled = paired ? settle(found, [before!, at], decide) : null;
    if (settled !== null) {
      if (or !== null) found[or] = withOr(found[or]!, settled);
      before = null;
    } else before = at;
    or = null;
  });
  return found;
}

function isPair(drafts: readonly Draft[], first: number, second: number): boolean {
  const [one, other] = [drafts[first]!.wording, drafts[second]!.wording];
  if (orBefore(other.text) > 0 || saysOneOfTwo(other.source) || saysOneOfTwo(one.source)) return true;
  return markBefore(one.text) === markBefore(other.text);
}

function markBefore(text: string): string {
  return markOf(fold(text, [{ start: 0, end: text.length }]).text)?.text ?? '';
}

/** What was decided of two paragraphs, written into them; null where they are no alternatives. */
function settle(
  drafts: Draft[],
  pair: readonly [number, number],
  decide: (topic: ChapterFigure) => Decision,
): Decision | null {
  const [one, other] = pair.map((at) => tellingOf(drafts[at]!.wording.text.slice(orBefore(drafts[at]!.wording.text))));
  if (!one || one.topic !== other?.topic || one.has === other.has) return null;
  const decision = decide(one.topic);
  const { has } = decision.told;
  pair.forEach((at, index) => {
    const draft = drafts[at]!;
    const telling = index === 0 ? one : other;
    const or = orBefore(draft.wording.text);
    if (has === null)
      drafts[at] = { ...draft, wording: draft.wording.edited([{ ...openingOf(draft), ...asked(decision) }]) };
    else if (telling.has !== has) drafts[at] = { ...draft, dropped: notUsed(decision) };
    else if (or > 0)
      drafts[at] = {
        ...draft,
        wording: draft.wording.edited([{ start: 0, end: or, text: '', drops: FOR_THE_WRITER }]),
      };
  });
  return decision;
}

function withOr(draft: Draft, decision: Decision): Draft {
  if (decision.told.has !== null) return { ...draft, dropped: FOR_THE_WRITER };
  return {
    ...draft,
    wording: draft.wording.edited([{ start: 0, end: draft.wording.text.length, ...asked(decision) }]),
  };
}

/** The first words of the form itself are marked: blanks and names behind them have marks of their own. */
export function openingOf({ wording }: Draft): Span {
  let at = 0;
  for (const segment of wording.segments) {
    const text = wording.textOf(segment);
    if (segment.kind === 'keep' && text.trim() !== '') {
      const stop = asCrosses(text).search(OPENING_ENDS);
      return { start: at, end: at + (stop > 0 ? stop : text.length) };
    }
    at += text.length;
  }
  return { start: 0, end: 0 };
}

const OPENING_ENDS = /X{2,}|X\b|[，。；：]/;

export function tellingOf(text: string): Telling | null {
  if (tellsSome(text)) {
    const topic = chapterFigureOf(text);
    // named behind the first figure it is one of several that the paragraph tells
    return topic && chapterFigureOf(beforeFigure(text)) !== null ? { topic, has: true } : null;
  }
  // a choice of its own
  if (presenceIn(text).length > 0) return null;
  const topic = deniedIn(text) ?? (tellsNothing(text) ? chapterFigureOf(text) : null);
  return topic && { topic, has: false };
}

/** The one figure that a paragraph says there is none of. */
function deniedIn(text: string): ChapterFigure | null {
  const plain = fold(text, [{ start: 0, end: text.length }]).text;
  const topics = denialsIn(plain).flatMap(({ clause }) => topicsDenied(clause) ?? []);
  const ids = new Set(topics.map(({ id }) => id));
  return ids.size === 1 ? (CHAPTER_FIGURES.find(({ id }) => ids.has(id)) ?? null) : null;
}
