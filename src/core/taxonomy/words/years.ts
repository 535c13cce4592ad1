import { beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** A year of this century as a workbook prints it, as a piece of a pattern. */
const NUMBER = String.raw`(20[0-4]\d)`;
/** "2024年…": where a name ends and the year of the table begins. */
export const YEAR_OF_TABLE = String.raw`20\d\d年`;
/** What a column or a cell beside the year calls it. */
const YEAR_HEADS = ['年度', '年份'];
/** What stands beside a year that is no year of the document: when it was printed, filled in or approved. */
const DATES = ['日期', '时间', '批复', '打印'];
/** Heads of columns that hold dates or periods. */
const PERIODS = ['日期', '时间', '年月', '期限', '年限', '起止', '月份', ...YEAR_HEADS];
/** Heads of columns of another year than the document's, or of what is compared with it. */
const OTHER_YEARS = ['上年', '比'];

const STATED = new RegExp(oneOf(`${NUMBER}年度?(?!\\d)`, `年度[:：]?${NUMBER}`), 'g');
const LEADING = beginning(NUMBER, '年');
const ALONE = whole(NUMBER, '年?度?');
const HEAD = whole(maybe('预算'), oneOf(YEAR_HEADS));
const DATE = holding(oneOf(DATES));
const PERIOD = holding(oneOf(PERIODS));
const OTHER = holding(oneOf(OTHER_YEARS));

/** Years that a squashed text states: 2024年度, 年度:2024; a date of the year (2024年3月) states none. */
export function yearsStated(text: string): number[] {
  return text.includes('20') ? matchesIn(text, STATED).map((match) => Number(match[1] ?? match[2])) : [];
}

/** The year that a head begins with: 2024年预算数; null for none. */
export function leadingYear(head: string): number | null {
  const found = LEADING.exec(head);
  return found === null ? null : Number(found[1]);
}

/** 2024, 2024年, 2024年度 and nothing else. */
export function isYear(text: string): boolean {
  return ALONE.test(text);
}

/** 年度, 预算年度, 年份: the column of the year. */
export function isYearHead(head: string): boolean {
  return HEAD.test(head);
}

/** 打印日期, 批复时间: not of the document's year. */
export function saysDate(text: string): boolean {
  return DATE.test(text);
}

/** 起止年限, 开工日期: a column of dates. */
export function isPeriodHead(head: string): boolean {
  return PERIOD.test(head);
}

/** 上年数, 比上年增减: a column that is not of the document's year. */
export function saysOtherYear(head: string): boolean {
  return OTHER.test(head);
}
