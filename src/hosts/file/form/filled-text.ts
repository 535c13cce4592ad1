import type { FilledForm } from '../../../core/fill/index.js';

/** The filled text of a form that was a text, line by line. */
export function filledText({ paragraphs }: Pick<FilledForm, 'paragraphs'>): string {
  return `${paragraphs
    .flatMap(({ copies }) => copies.map(({ text }) => text))
    .join('\n')
    .trimEnd()}\n`;
}
