import type { Disclosure } from '../disclosure/model.js';
import type { InQuestion } from '../narrate/doubts.js';
import type { Answers } from '../narrate/narrative.js';
import { isAboutHaving } from './decision.js';
import type { Draft } from './draft.js';
import { partlyRead } from './has-money.js';
import type { Segment } from './wording.js';

/** Why a figure is to be looked at, however sure its blank; null where nothing speaks against it. */
export type Doubted = (figure: Parameters<InQuestion>[0]) => string | null;

/** Figures on cells in question, and those of a table that was not read whole. */
export function doubtsOf(disclosure: Disclosure, inQuestion: InQuestion | undefined): Doubted {
  const partly = partlyRead(disclosure);
  return (figure) => {
    if (inQuestion?.(figure) === true) return '所取的格有错误';
    const title = figure.cells.map(({ sheet }) => partly.get(sheet)).find((it) => it !== undefined);
    return title === undefined ? null : `${title}中有没读懂的格`;
  };
}

/** A draft with the figures marked that are to be looked at. */
export function doubted(draft: Draft, doubt: Doubted): Draft {
  const segments = draft.wording.segments.map((segment): Segment => {
    if (segment.kind === 'keep' || segment.figure === null || segment.mark === 'open') return segment;
    const why = doubt(segment.figure);
    return why === null ? segment : { ...segment, mark: 'review', why: [why, segment.why].filter(Boolean).join('；') };
  });
  return { ...draft, wording: draft.wording.with(segments) };
}

/**
 * Open blanks get their ids, and those that are answered their answers. An id goes by the words of its paragraph, so
 * that an answer that was kept stands neither in another form nor in another sentence of this one.
 */
export function answered(drafts: readonly Draft[], answers: Answers): Draft[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    if (draft.dropped !== null) return draft;
    const words = wordsId(`${draft.paragraph.text}\n${draft.item ?? ''}`);
    const segments = draft.wording.segments.map((segment): Segment => {
      if (segment.kind === 'keep' || segment.mark !== 'open') return segment;
      const id = segment.id ?? idOf(`form.${words}.${segment.at}`, counts);
      if (isAboutHaving(id)) return segment;
      const answer = Object.hasOwn(answers, id) ? answers[id]!.trim().replace(/\s*\n\s*/g, ' ') : '';
      return answer === '' ? { ...segment, id } : { ...segment, id, text: answer, mark: null, figure: null };
    });
    return { ...draft, wording: draft.wording.with(segments) };
  });
}

/** A form may say the same twice. */
function idOf(place: string, counts: Map<string, number>): string {
  const count = (counts.get(place) ?? 0) + 1;
  counts.set(place, count);
  return count === 1 ? place : `${place}.${count}`;
}

/** A short name for words, the same every time: FNV-1a, 32 bits. */
function wordsId(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
