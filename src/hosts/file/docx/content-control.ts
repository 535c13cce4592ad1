import { xmlText } from './xml.js';

/** Word refuses longer tags and titles. */
const LONGEST = 64;

/** An inline content control (ECMA-376 part 1, 17.5.2): Word finds every place of a figure by its tag, and the figure can be put in anew. */
export function contentControl(tag: string, id: number, content: string): string {
  const name = xmlText([...tag].slice(0, LONGEST).join(''));
  return `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="${id}"/><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
