import { beginning } from '../../text/patterns.js';

/** 其中：: the line or column is a part of the one before it. */
const OF_WHICH = '其中';
const BEGINS = beginning(OF_WHICH, '[:：、]?');

export function saysOfWhich(text: string): boolean {
  return text.startsWith(OF_WHICH);
}

export function withoutOfWhich(text: string): string {
  return text.replace(BEGINS, '');
}
