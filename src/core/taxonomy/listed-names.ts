import { markOf } from '../text/list-mark.js';
import { fold } from '../text/fold.js';
import { squash } from '../text/squash.js';
import { economicClassCode, economicItemCodes } from './economic-classes.js';
import { subjectsNamed } from './subjects/index.js';

/** Whether a line's name is one of the official lists of 科目, of functions or of economic classes; its number or code may stand before it. */
export function isListedName(line: string): boolean {
  const folded = fold(line, [{ start: 0, end: line.length }]).text;
  const name = squash(folded.slice(markOf(folded)?.text.length ?? 0)).replace(/^\d+/, '');
  if (name.length < 2) return false;
  return subjectsNamed(name).length > 0 || economicClassCode(name) !== null || economicItemCodes(name).length > 0;
}
