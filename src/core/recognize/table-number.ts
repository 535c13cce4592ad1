import { kindOfTitle } from '../taxonomy/kinds.js';
import { PUBLISHED_NUMBER } from '../taxonomy/words/parties.js';
import { YEAR_OF_TABLE } from '../taxonomy/words/years.js';
import { HAN } from '../text/han.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { beginning, ending, holding, maybe, oneOf, whole } from '../text/patterns.js';

/**
 * Digits end where they end, or before the year of a title whose space was taken out: "表12024年…" is 表1. In "附表三公经费…"
 * the 三 is no number.
 */
const ORDINAL = oneOf(`\\d+?(?:[-－—_.]\\d+?)*(?=${YEAR_OF_TABLE}|\\D|$)`, `[${NUMERAL_SIGNS}]+(?!公)`);
const DIGITS = '\\d+(?:[-－]\\d+)*';
/** What the number of a table is of. */
const BOOKS = ['预算', '决算'];
const UNIT = `${maybe('金额')}单位[:：]?${maybe('人民币')}[万千百]?元`;
/** A unit behind the title or the number of a text pasted into one cell. */
export const UNIT_BEHIND = ending(UNIT);
const UNIT_BEFORE = beginning(UNIT);
/** Words that point to a table instead of numbering one: 详见表3. */
const POINTING = ending(oneOf('见', '如', '同', '按', '与'));

const GOING_ON = beginning('[续接]');

const TABLE_NUMBER = whole(
  `(?:附件?\\d*[-－:：]?)?`,
  `((?:(?!表)${HAN}){0,8}?)`,
  oneOf(`(附?表${ORDINAL})`, `${DIGITS}表`),
  '[:：]?',
);
const IN_TITLE = beginning(
  oneOf(
    `(${oneOf(`附?表${ORDINAL}`, `公开${DIGITS}表?`, `${oneOf(BOOKS)}\\d+表`)})[:：、.]?`,
    `附件${ORDINAL}[:：、.]?`,
  ),
);
const IN_BRACKETS = ending(`[(（](${oneOf(`${maybe('公开', '附')}表${ORDINAL}`, PUBLISHED_NUMBER)})[)）]`);
const BARE_BEHIND = ending(`(?<=[表)）》])(${PUBLISHED_NUMBER})${maybe(UNIT)}`);
const WITHIN = holding(`(${PUBLISHED_NUMBER})`);

/**
 * True for a text that is nothing but a table's number: "表1-2", "公开05表", "附表3", "预算公开01表", with its unit or without:
 * "公开05表金额单位:元". 部门支出总表一 is a title and 详见表3 says where to look.
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

/**
 * What stands before 表3 or 03表 in a text that ends with it, or with it and the unit of the table, and whether the number
 * stands behind the word.
 */
function numbered(text: string): { readonly before: string; readonly isBehind: boolean } | null {
  if (!text.includes('表')) return null;
  const alone = withoutUnit(text);
  if (alone.length > 16 || GOING_ON.test(alone)) return null;
  const found = TABLE_NUMBER.exec(alone);
  return found === null ? null : { before: found[1]!, isBehind: found[2] !== undefined };
}

/** The number in a text that is nothing else but for the unit, without a closing colon; null when the text is no number. */
export function tableNumber(text: string): string | null {
  return isTableNumber(text) ? withoutUnit(text).replace(/[:：]$/, '') : null;
}

function withoutUnit(text: string): string {
  return text.replace(UNIT_BEHIND, '').replace(UNIT_BEFORE, '');
}

/** The number before or behind a title: "表2 某表", "某表（公开表3）", "某表公开03表". */
export function numberInTitle(title: string): string | null {
  return IN_TITLE.exec(title)?.[1] ?? IN_BRACKETS.exec(title)?.[1] ?? BARE_BEHIND.exec(title)?.[1] ?? null;
}

/** The number in a text that states more: "部门:某局公开03表". */
export function numberWithin(text: string): string | null {
  return WITHIN.exec(text)?.[1] ?? null;
}

/** A title without the number before it, and without the one behind it that no brackets part from it. */
export function withoutNumber(title: string): string {
  return title.replace(IN_TITLE, '').replace(BARE_BEHIND, '');
}
