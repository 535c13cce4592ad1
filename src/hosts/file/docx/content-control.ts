import type { ParagraphChild, XmlComponent } from 'docx';
import { figureTag } from '../../../core/narrate/figure-tag.js';
import { element, value } from './element.js';
import { printable } from './run.js';

/**
 * The content control of a figure: Word finds every place of the figure by the tag, and the figure can be put in anew.
 * Rich text, which is what it is without w:text: add-ins find plain text ones only from WordApi 1.5 on.
 */
export function figureControl(name: string, id: number, content: XmlComponent): ParagraphChild {
  return contentControl(figureTag(name), id, content);
}

/** A date to be picked. */
export function dateControl(name: string, id: number, content: XmlComponent): ParagraphChild {
  const picker = element('w:date', [
    value('w:dateFormat', 'yyyy年M月'),
    value('w:lid', 'zh-CN'),
    value('w:storeMappedDataAs', 'dateTime'),
    value('w:calendar', 'gregorian'),
  ]);
  return contentControl(name, id, content, picker);
}

/**
 * An inline content control (ECMA-376 part 1, 17.5.2). Of these docx has check boxes only, and its types let in nothing
 * else.
 */
function contentControl(
  tag: string,
  id: number,
  content: XmlComponent,
  ...kind: readonly XmlComponent[]
): ParagraphChild {
  const name = printable(tag);
  const properties = element('w:sdtPr', [value('w:alias', name), value('w:tag', name), value('w:id', id), ...kind]);
  return element('w:sdt', [properties, element('w:sdtContent', [content])]) as unknown as ParagraphChild;
}
