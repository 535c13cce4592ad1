import { bracketedHints, isHintLine } from './lexicon/hints.js';
import { isOwner, namesIn, placeKept, printsPlace } from './lexicon/owners.js';
import type { Span } from '../text/span.js';
import type { Edit } from './wording.js';

/** Whose form it becomes; null what nobody knows. */
export interface Owner {
  readonly department: string | null;
  readonly year: number | null;
  readonly isFinal: boolean;
}

/** Why a hint goes. */
export const FOR_THE_WRITER = '给填写人的提示';

/**
 * Hints to the writer: bracketed words that tell what to write. They hold no figure of the text. `across`: of one that goes over
 * several paragraphs what is in this one.
 */
export function hintsIn(text: string, across: Span | undefined): Edit[] {
  const hints = isHintLine(text) ? [{ start: 0, end: text.length }] : bracketedHints(text);
  return [...(across === undefined ? [] : [across]), ...hints].map((hint) => ({
    ...hint,
    text: '',
    drops: FOR_THE_WRITER,
  }));
}

/** XX局, XXX部门, （单位名称）: the department itself, in a text as `asCrosses` gives it. */
export function departmentsIn(text: string, { department }: Owner): Edit[] {
  return namesIn(text)
    .filter(({ name, start, end }) => isOwner(name, text.slice(0, start), text.slice(end)))
    .map(({ name, start, end }) =>
      department === null
        ? { start, end, mark: 'open', id: 'document.department', why: '工作簿没有写明部门名称' }
        : {
            start: start + placeKept(name, department),
            end,
            text: department,
            ...(printsPlace(name) ? { drops: '改为本部门名称' } : {}),
          },
    );
}
