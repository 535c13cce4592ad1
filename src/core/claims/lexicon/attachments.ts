import { NUMERAL_SIGNS } from '../../text/numerals.js';
import { oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** What a text may refer to by a number. */
const KINDS = ['附件', '附表', '图'];
const KIND = `(${KINDS.join('|')})`;
const NUMBER = String.raw`(\d{1,2}|[${NUMERAL_SIGNS}]{1,2})`;
const REFERRING = ['见', '详见', '参见', '如'];

/** One of several in a row, as in 附件1-3, is not told apart. */
const REFERRED = new RegExp(String.raw`${oneOf(REFERRING)}${KIND}${NUMBER}(?![\d、，]*[\-—~至])`, 'g');
const NAMED = new RegExp(String.raw`^[（《]?${KIND}\s*${NUMBER}`);
/** （图1：收入结构） behind the text that it belongs to. */
const CAPTION_INSIDE = new RegExp(`（(图)${NUMBER}[：:]`);
const CAPTION = /^（?图(\d{1,2})(?!\d)[^。；]{0,50}$/;

export interface Attachment {
  readonly kind: string;
  /** As it is written: 1 or 一. */
  readonly number: string;
}

/** 见附件2, 详见附表一, 如图3: each reference with its place. */
export function referencesIn(text: string): (Attachment & { readonly start: number; readonly words: string })[] {
  return matchesIn(text, REFERRED).map(({ 0: words, 1: kind, 2: number, index: start }) => ({
    start,
    words,
    kind: kind!,
    number: number!,
  }));
}

/** What a line or cell gives a name to by its first words; null for others. */
export function attachmentNamed(text: string): Attachment | null {
  return attachmentOf(NAMED.exec(text));
}

/** The picture whose caption stands inside a line. */
export function captionInside(text: string): Attachment | null {
  return attachmentOf(CAPTION_INSIDE.exec(text));
}

function attachmentOf(found: RegExpExecArray | null): Attachment | null {
  return found && { kind: found[1]!, number: found[2]! };
}

/** Tables and charts need no name of their own, attachments do. */
export function needsName({ kind }: Attachment): boolean {
  return kind === '附件';
}

/** The number of the picture whose caption a line is; null for other lines. */
export function captionNumber(line: string): string | null {
  return CAPTION.exec(line)?.[1] ?? null;
}
