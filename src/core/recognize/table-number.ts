import { kindOfTitle } from '../taxonomy/kinds.js';
import { YEAR_OF_TABLE } from '../taxonomy/words/years.js';
import { HAN } from '../text/han.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { beginning, ending, maybe, oneOf, whole } from '../text/patterns.js';

/**
 * Digits end where they end, or before the year of a title whose space was taken out: "表12024年…" is 表1. In "附表三公经费…"
 * the 三 is no number.
 */
const ORDINAL = oneOf(`\\d+?(?:[-－—_.]\\d+?)*(?=${YEAR_OF_TABLE}|\\D|$)`, `[${NUMERAL_SIGNS}]+(?!公)`);
const DIGITS = '\\d+(?:[-－]\\d+)*';
/** What the number of a table is of. */
const BOOKS = ['预算', '决算'];
/** Words that point to a table instead of numbering one: 详见表3. */
const POINTING = ending(oneOf('见', '如', '同', '按', '与'));

const GOING_ON = beginning('[续接]');

const TABLE_NUMBER = whole(
  `(?:附件?\\d*[-－:：]?)?`,
  `(${HAN}{0,8}?)`,
  oneOf(`(附?表${ORDINAL})`, `${DIGITS}表`),
  '[:：]?',
);
const IN_TITLE = beginning(
  oneOf(
    `(${oneOf(`附?表${ORDINAL}`, `公开${DIGITS}表?`, `${oneOf(BOOKS)}\\d+表`)})[:：、.]?`,
    `附件${ORDINAL}[:：、.]?`,
  ),
);
const BEHIND_TITLE = ending(`[(（](${oneOf(`${maybe('公开', '附')}表${ORDINAL}`, '公开\\d+表')})[)）]`);

/**
 * True for a text that is nothing but a table's number: "表1-2", "公开05表", "附表3", "预算公开01表". 部门支出总表一 is a title and 详见表3
 * says where to look.
 */
export function isTableNumber(text: string): boolean {
  const found = numbered(text);
  return (
    found !== null && !POINTING.test(found.before) && !(found.isBehind && kindOfTitle(`${found.before}表`) !== null)
  );
}

/** "详见表3": neither the number of a table nor its title. */
export function pointsToTable(text: string): boolean {
  return POINTING.test(numbered(text)?.before ?? '');
}

/** What stands before 表3 or 03表 in a text that ends with it, and whether the number stands behind the word. */
function numbered(text: string): { readonly before: string; readonly isBehind: boolean } | null {
  if (text.length > 16 || !text.includes('表') || GOING_ON.test(text)) return null;
  const found = TABLE_NUMBER.exec(text);
  return found === null ? null : { before: found[1]!, isBehind: found[2] !== undefined };
}

/** The number in a text that is nothing else, without a closing colon; null when the text is no number. */
export function tableNumber(text: string): string | null {
  return isTableNumber(text) ? text.replace(/[:：]$/, '') : null;
}

/** The number before or behind a title: "表2 某表", "某表（公开表3）". */
export function numberInTitle(title: string): string | null {
  return IN_TITLE.exec(title)?.[1] ?? BEHIND_TITLE.exec(title)?.[1] ?? null;
}

/** A title without the number before it. */
export function withoutNumber(title: string): string {
  return title.replace(IN_TITLE, '');
}
