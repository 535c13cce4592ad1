import { leftoverIn } from '../../taxonomy/words/placeholders.js';
import { squash } from '../../text/squash.js';
import type { Document } from '../../claims/index.js';
import { gathered, placeIn, prose, type Found } from './found.js';

const ALTERNATIVE =
  /(?:增加|增长|上升|大于|高于|多于|增)（(?:减少|下降|降低|小于|低于|少于|减)）|(?:减少|下降|降低|小于|低于|减)（(?:增加|增长|上升|大于|高于|增)）|(?:增加|增长|上升|大于)[/／](?:减少|下降|降低|小于)|(?:减少|下降|降低)[/／](?:增加|增长|上升)|（增加、减少、持平）|（增加或减少）|持平（(?:增加|减少)[^）]{0,12}）/g;
const BLANK =
  /20[X×]{2}(?=年)|(?<![A-Za-z×])[X×]{2,}(?:\.[X×]{1,2})?|_{3,}|＿{2,}|【待填[^】]*】|○{2,}|\*{3,}(?=万元|元|%)/g;
/** Words that speak to the one who fills in the form. */
const HINT =
  /（[^（）]{0,120}?(?:简要(?:说明|描述|概述)|详细(?:阐述|说明)到|罗列|填写|填报|填列|选取[^（）]{0,12}公开|均需公开|[若如](?:没有|未组织|无此|不涉及)[^（）]{0,24}(?:说明|填|删)|(?:可|请)(?:自行)?(?:删除|删减|增减)|柱状图|饼状图|饼图|折线图|示例)[^（）]*）/g;

/** What the bureau's form had and the text should not: alternatives, blanks, hints. */
export function formLeftovers({ paragraphs, tables }: Document): Found[] {
  const found: Found[] = [];
  for (const paragraph of prose(paragraphs)) {
    const { text } = paragraph.folded;
    const add = (pattern: RegExp, type: 'form.alternative' | 'form.blank' | 'form.hint'): void => {
      for (const match of text.matchAll(pattern)) {
        found.push({
          ...placeIn(paragraph, match.index, match.index + match[0].length),
          rule: type,
          severity: 'warning',
          stated: match[0],
          said: { type, words: match[0] },
        });
      }
    };
    if (!paragraph.isHeading) add(ALTERNATIVE, 'form.alternative');
    add(BLANK, 'form.blank');
    add(HINT, 'form.hint');
  }
  for (const { rows } of tables) {
    for (const cell of rows.flat()) {
      const left = /[Xx×Ｘ待测]/.test(cell.text) ? leftoverIn(squash(cell.text)) : null;
      if (left !== null)
        found.push({
          start: cell.start,
          end: cell.end,
          rule: 'form.blank',
          severity: 'warning',
          stated: left,
          said: { type: 'form.blank', words: left },
        });
    }
  }
  return gathered(found, ({ rule, stated }) => `${rule} ${stated ?? ''}`);
}

const NO_REASON =
  /(?:主要)?(?:变动|增减)?(?:主要)?原因(?:是|为|：|是：|为：)?(?:[，。；]|（[^）]*）[。；])|(?:主要是由于|原因是由于)[。；]/g;

/** "主要原因是。" */
export function missingReasons({ paragraphs }: Document): Found[] {
  return prose(paragraphs).flatMap((paragraph) =>
    Array.from(paragraph.folded.text.matchAll(NO_REASON))
      .filter((match) => !paragraph.isHeading && /(?:是|为|：)/.test(match[0]) && !/原因，/.test(match[0]))
      .map((match): Found => ({
        ...placeIn(paragraph, match.index, match.index + match[0].length),
        rule: 'reason.missing',
        severity: 'warning',
        said: { type: 'reason.missing' },
      })),
  );
}
