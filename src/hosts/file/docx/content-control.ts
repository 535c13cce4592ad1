import { figureTag } from '../../../core/narrate/figure-tag.js';
import { xmlText } from './xml.js';

/**
 * An inline content control (ECMA-376 part 1, 17.5.2): Word finds every place of a figure by its tag, and the figure can be put in anew.
 * Rich text, which is what it is without w:text: add-ins find plain text ones only from WordApi 1.5 on.
 */
export function contentControl(tag: string, id: number, content: string): string {
  const name = xmlText(figureTag(tag));
  return `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
