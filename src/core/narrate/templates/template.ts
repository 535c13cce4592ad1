import type { SectionWriter } from '../sections/section.js';
import type { Words } from '../story.js';

/** The order and headings of a document; each part is written by its section. Empty parts and chapters fall out and numbers close up. */
export interface Template {
  readonly name: string;
  /** After department and year: 部门预算公开说明. */
  readonly title: string;
  readonly words: Words;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly heading: string;
  readonly write?: SectionWriter;
  readonly parts?: readonly { readonly heading: string; readonly write: SectionWriter }[];
}
