/* eslint-disable regexp/no-super-linear-backtracking, regexp/no-useless-assertions, regexp/no-useless-lazy --
   ORDINAL stands in several places; what is useless in one of them is needed in another, and titles are short */

/** Digits end where they end, or before the year of a title whose space was taken out: "表12024年…" is 表1. */
const ORDINAL = '(?:\\d+?(?:[-－—_.]\\d+?)*(?=20\\d\\d年|\\D|$)|[一二三四五六七八九十]+(?!公))';
const TABLE_NUMBER = new RegExp(`^(?:附件?\\d*[-－:：]?)?[一-龥]{0,8}?(?:附?表${ORDINAL}|\\d+(?:[-－]\\d+)*表)[:：]?$`);
const IN_TITLE = new RegExp(
  `^(?:(附?表${ORDINAL}|公开\\d+(?:[-－]\\d+)*表?|(?:预算|决算)\\d+表)[:：、.]?|附件${ORDINAL}[:：、.]?)`,
);
const BEHIND_TITLE = new RegExp(`[(（]((?:公开|附)?表${ORDINAL}|公开\\d+表)[)）]$`);

/* eslint-enable */

/** True for a text that is nothing but a table's number: "表1-2", "公开05表", "附表3", "预算公开01表". */
export function isTableNumber(text: string): boolean {
  return text.length <= 16 && text.includes('表') && !/^[续接]/.test(text) && TABLE_NUMBER.test(text);
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
