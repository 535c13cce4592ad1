import type { Edit } from './wording.js';

const GOES_ON = /[；;](?=\s*$)/;

/** What is now the last line of a list ends the sentence. */
export function stopped(text: string): Edit[] {
  const start = text.search(GOES_ON);
  return start < 0 ? [] : [{ start, end: start + 1, text: '。' }];
}
