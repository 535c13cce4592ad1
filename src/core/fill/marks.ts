import type { Disclosure } from '../disclosure/model.js';
import type { InQuestion } from '../narrate/doubts.js';
import type { Answers } from '../narrate/narrative.js';
import { isAboutHaving } from './decision.js';
import type { Draft } from './draft.js';
import { isReadWhole } from './has-money.js';
import type { Segment } from './wording.js';

/** Why a figure is to be looked at, however sure its blank; null where nothing speaks against it. */
export type Doubted = (figure: Parameters<InQuestion>[0]) => string | null;

/** Figures on cells in question, and those of a table that was not read whole. */
export function doubtsOf({ tables }: Disclosure, inQuestion: InQuestion | undefined): Doubted {
  const partly = new Map(tables.filter((table) => !isReadWhole(table)).map(({ sheet, title }) => [sheet, title]));
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

/** Open blanks get their ids in order, and those that are answered their answers. */
export function answered(drafts: readonly Draft[], answers: Answers): Draft[] {
  let count = 0;
  return drafts.map((draft) => {
    if (draft.dropped !== null) return draft;
    const segments = draft.wording.segments.map((segment): Segment => {
      if (segment.kind === 'keep' || segment.mark !== 'open') return segment;
      const id = segment.id ?? `form.${++count}`;
      if (isAboutHaving(id)) return segment;
      const answer = Object.hasOwn(answers, id) ? answers[id]!.trim().replace(/\s*\n\s*/g, ' ') : '';
      return answer === '' ? { ...segment, id } : { ...segment, id, text: answer, mark: null, figure: null };
    });
    return { ...draft, wording: draft.wording.with(segments) };
  });
}
