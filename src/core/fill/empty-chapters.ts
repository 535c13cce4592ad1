import { FOR_THE_WRITER } from './conventions.js';
import { readForm, type Draft } from './draft.js';
import { leavesOutNothing } from './lexicon/unlisted.js';

/** What a chapter is given whose only text was a hint. */
const TO_WRITE = '【待填】';

/** A hint that is all that stands under a heading is where its text belongs: left open, and asked for in its words. */
export function withChapterTexts(drafts: readonly Draft[], department: string | null): Draft[] {
  if (drafts.every(({ dropped }) => dropped !== FOR_THE_WRITER)) return [...drafts];
  const { document, starts } = readForm(drafts, department);
  const headings = new Set(document.sections.map(({ start }) => start));
  const isHeading = drafts.map((_, at) => {
    for (let place = starts[at]!; place < (starts[at + 1] ?? starts[at]! + 1); place += 1)
      if (headings.has(place)) return true;
    return false;
  });
  const isText = ({ wording, dropped }: Draft): boolean => dropped === null && wording.text.trim() !== '';
  let underHeading = false;
  return drafts.map((draft, at) => {
    if (isText(draft)) underHeading = isHeading[at]!;
    if (draft.dropped !== FOR_THE_WRITER || !underHeading || leavesOutNothing(draft.wording.source)) return draft;
    const next = drafts.findIndex((other, place) => place > at && isText(other));
    if (next >= 0 && !isHeading[next]!) return draft;
    underHeading = false;
    return { ...draft, dropped: null, wording: asked(draft) };
  });
}

function asked({ wording }: Draft): Draft['wording'] {
  const hint = wording.source.trim().replace(/^[（(【[〔]|[）)】\]〕]$/g, '');
  return wording.edited([{ start: 0, end: wording.text.length, text: TO_WRITE, mark: 'open', why: hint }]);
}
