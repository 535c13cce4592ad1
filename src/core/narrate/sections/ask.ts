import { blank, say } from '../prose/pieces.js';
import type { SectionWriter } from './section.js';

/** A section that only a person can write: one visible blank. */
export function ask(id: string, hint: string, question: string): SectionWriter {
  return () => [say`${blank(id, hint, question)}。`];
}
