import type { Claim, Document } from '../../claims/index.js';
import { PARTING } from './clause.js';

const BEFORE = 14;
const BEHIND = 8;
const LIST_SIGN = '、';

/** What stands around a number in its clause. */
export interface Words {
  readonly before: string;
  readonly behind: string;
  /** Its name with both. */
  readonly all: string;
}

/** A few signs to either side, as they are printed. */
export function wordsAround({ start, end, noun, paragraph }: Claim, { text, paragraphs }: Document): Words {
  const place = paragraphs[paragraph]!;
  const before = text
    .slice(Math.max(place.start, start - BEFORE), start)
    .split(PARTING)
    .at(-1)!;
  const behind = text.slice(end, Math.min(place.end, end + BEHIND)).split(PARTING)[0]!.split(LIST_SIGN)[0]!;
  return { before, behind, all: `${noun} ${before} ${behind}` };
}
