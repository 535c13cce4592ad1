import { fold } from '../../text/fold.js';
import { LEVEL, markOf } from '../../text/list-mark.js';
import type { FormParagraph } from '../draft.js';
import { isBareHeading } from '../lexicon/headings.js';
import { isGlossary, isSentence, tellsOfItself } from '../lexicon/sample-words.js';

/** What the chapter of a paragraph is to a sample: prose on the department itself, explanations of words, or figures. */
export type Chapter = 'itself' | 'glossary' | 'figures';

/** The chapter of each paragraph by the heading above it; null for a heading. */
export function chaptersOf(paragraphs: readonly FormParagraph[]): (Chapter | null)[] {
  let chapter: Chapter = 'figures';
  let depth = 0;
  return paragraphs.map(({ text, level }) => {
    const folded = fold(text, [{ start: 0, end: text.length }]).text;
    const mark = markOf(folded);
    const deep = mark === null ? level : LEVEL[mark.kind];
    const isTitle = deep !== null || isBareHeading(folded);
    if (!isTitle || folded.length > LONGEST || isSentence(folded)) return chapter;
    const own = chapterOf(folded);
    // "1.办公室" below 机构设置 is told of the department as well
    if (chapter === 'itself' && own === 'figures' && (deep ?? depth + 1) > depth) return chapter;
    chapter = own;
    depth = deep ?? 0;
    return null;
  });
}

const LONGEST = 32;

function chapterOf(title: string): Chapter {
  if (isGlossary(title)) return 'glossary';
  return tellsOfItself(title) ? 'itself' : 'figures';
}
