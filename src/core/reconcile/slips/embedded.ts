import type { Document } from '../../claims/index.js';
import type { Found } from './found.js';

/**
 * Documents put into this one whole, whose text was not read: told at the first line, so that nobody takes it for
 * checked.
 */
export function embeddedDocuments({ text }: Document, embedded: number): Found[] {
  if (embedded === 0) return [];
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return [
    {
      start,
      end: end < 0 ? text.length : end,
      rule: 'text.embedded',
      severity: 'warning',
      said: { type: 'text.embedded', count: embedded },
    },
  ];
}
