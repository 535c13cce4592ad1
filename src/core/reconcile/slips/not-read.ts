import type { Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { UnreadPages } from '../../sheet/grid.js';
import type { Found } from './found.js';

/** What a document holds that is not in its text, or may not be. */
export interface NotInText {
  /** Pictures and charts that it holds; null where nobody knows. */
  readonly pictures: number | null;
  /** Documents put in whole whose text is not in this one. */
  readonly embedded: number;
  /** Pages that are not read, or of which something is not. */
  readonly unread: readonly UnreadPages[];
}

/**
 * Documents put into this one whole, and pages, that were not read: told at the first line, so that nobody takes them
 * for checked.
 */
export function notRead({ text }: Document, { embedded, unread }: NotInText): Found[] {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  const place = { start, end: end < 0 ? text.length : end, severity: 'warning' as const };
  const found: Found[] = [];
  if (embedded > 0) found.push({ ...place, rule: 'text.embedded', said: { type: 'text.embedded', count: embedded } });
  if (unread.length > 0) found.push({ ...place, rule: 'text.unread', said: { type: 'text.unread', parts: unread } });
  return found;
}

/** Findings by which something is not there, or not in its order: it may stand on a page that is not read. */
const ABSENT =
  /^(?:announced\.(?:attachment|picture)|chapter\.(?:missing|empty|table)|contents\.|own-table\.missing|count\.missing|list\.skips|reason\.missing|sentence\.unfinished|punctuation\.(?:missing|unpaired))/;

export function mayStandUnread({ rule, said }: Pick<TextFinding, 'rule' | 'said'>, { unread }: NotInText): boolean {
  return unread.length > 0 && (ABSENT.test(rule) || ABSENT.test(said.type));
}
