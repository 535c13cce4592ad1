import type { TextFinding } from '../finding/text-finding.js';
import { gather } from '../sheet/gather.js';

/** A number or name that names a person, by its place, with what may be shown of it: 138****5678, 张**. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly stated: string;
}

export function personalSpans(findings: readonly TextFinding[]): Secret[] {
  return gather(findings, ({ rule, start, end, stated }) =>
    rule.startsWith('personal.') && typeof stated === 'string' ? [{ start, end, stated }] : [],
  );
}

/** The text with a star for each sign of them that may not be shown. Every sign keeps its place. */
export function masked(text: string, secrets: readonly Secret[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end, stated } of [...secrets].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    shown += text.slice(from, start) + maskedWords(text.slice(start, end), stated);
    from = end;
  }
  return shown + text.slice(from);
}

/** What is shown stands at the end: a number may have its country's before it, and spaces within. */
function maskedWords(words: string, stated: string): string {
  const signs = Array.from(words);
  let left = stated.length;
  for (let at = signs.length - 1; at >= 0 && left > 0; at -= 1) {
    if (/[\s\-－+]/.test(signs[at]!)) continue;
    left -= 1;
    if (stated[left] === '*') signs[at] = '*';
  }
  return signs.join('');
}
