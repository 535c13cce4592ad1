import {
  leavesNoChoice,
  mayHoldBlank,
  missingReasonsIn,
  remainsIn,
  type Remains,
} from '../../claims/lexicon/form-remains.js';
import { leftoverIn } from '../../taxonomy/words/placeholders.js';
import { squash } from '../../text/squash.js';
import type { Document } from '../../claims/index.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

const IN_HEADINGS: readonly Remains[] = ['form.blank', 'form.hint'];
const ANYWHERE: readonly Remains[] = ['form.alternative', ...IN_HEADINGS];

/** What the bureau's form had and the text should not: alternatives, blanks, hints. */
export function formLeftovers({ paragraphs, tables }: Document): Found[] {
  const found: Found[] = [];
  for (const paragraph of prose(paragraphs)) {
    for (const rule of paragraph.isHeading ? IN_HEADINGS : ANYWHERE)
      for (const { start, words } of remainsIn(paragraph.folded.text, rule))
        found.push({
          ...placeIn(paragraph, start, start + words.length),
          rule,
          severity: isHarmless(rule, paragraph.folded.text.slice(start + words.length)) ? 'notice' : 'warning',
          stated: words,
          said: { type: rule, words },
        });
  }
  for (const { rows } of tables) {
    for (const cell of rows.flat()) {
      const left = mayHoldBlank(cell.text) ? leftoverIn(squash(cell.text)) : null;
      if (left !== null)
        found.push({
          start: cell.start,
          end: cell.end,
          rule: 'form.blank',
          severity: 'warning',
          stated: left,
          said: { type: 'form.blank', words: left },
        });
    }
  }
  return gathered(found, ({ rule, severity, stated }) => `${rule} ${severity} ${stated ?? ''}`);
}

function isHarmless(rule: Remains, behind: string): boolean {
  return rule === 'form.alternative' && leavesNoChoice(behind);
}

/** "主要原因是。" */
export function missingReasons({ paragraphs }: Document): Found[] {
  return gather(
    prose(paragraphs).filter(({ isHeading }) => !isHeading),
    (paragraph) =>
      missingReasonsIn(paragraph.folded.text).map(({ start, words }): Found => ({
        ...placeIn(paragraph, start, start + words.length),
        rule: 'reason.missing',
        severity: 'warning',
        said: { type: 'reason.missing' },
      })),
  );
}
