import { figureTag } from '../../../core/narrate/figure-tag.js';
import { xmlText } from './word-xml.js';

/**
 * The content control of a figure: Word finds every place of the figure by the tag, and the figure can be put in anew.
 * Rich text, which is what it is without w:text: add-ins find plain text ones only from WordApi 1.5 on.
 */
export function figureControl(name: string, id: number, content: string): string {
  return contentControl(figureTag(name), id, content);
}

/** A date to be picked. */
export function dateControl(name: string, id: number, content: string): string {
  return contentControl(name, id, content, DATE);
}

const DATE =
  '<w:date><w:dateFormat w:val="yyyy年M月"/><w:lid w:val="zh-CN"/><w:storeMappedDataAs w:val="dateTime"/>' +
  '<w:calendar w:val="gregorian"/></w:date>';

/** An inline content control (ECMA-376 part 1, 17.5.2), of which the library has check boxes only. */
function contentControl(tag: string, id: number, content: string, kind = ''): string {
  const name = xmlText(tag);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:id w:val="${id}"/>${kind}</w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}
