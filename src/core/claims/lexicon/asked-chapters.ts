import { holding, oneOf } from '../../text/patterns.js';

/** What every 说明 must tell, by the words that show that it does. */

/** Chapters that follow those on income and expenditure. Basis: 财预〔2016〕143号. */
export const ASKED_CHAPTERS = [
  ['“三公”经费', '三公|公务接待'],
  ['机关运行经费', '机关运行|日常公用|公用经费'],
  ['政府采购', '政府采购'],
  ['国有资产占用', `${oneOf('国有', '固定')}资产|共有车辆|车辆[^，。]{0,8}辆`],
  ['绩效', '绩效'],
  ['名词解释', `${oneOf('名词', '术语', '词语')}${oneOf('解释', '说明')}|解释.{0,4}名词`],
] as const satisfies readonly (readonly [string, string])[];

export type AskedChapter = (typeof ASKED_CHAPTERS)[number][0];

const PATTERNS = ASKED_CHAPTERS.map(([name, words]) => [name, holding(words)] as const);

/** The asked chapters that a text has no word of. */
export function chaptersLacking(text: string): AskedChapter[] {
  return PATTERNS.filter(([, words]) => !words.test(text)).map(([name]) => name);
}

/** A heading, or a whole text, has a word of the chapter. */
export function tellsChapter(words: string, chapter: AskedChapter): boolean {
  return !chaptersLacking(words).includes(chapter);
}

const OPENING = holding(oneOf('职责', '职能', '概况', '基本情况', '机构设置'));

/** The chapter that a whole text begins with. */
export function isOpening(heading: string): boolean {
  return OPENING.test(heading);
}

const FIGURES = [
  ['团组', oneOf('团组', '[个次]团', '出国[^，。]{0,12}次')],
  ['人次', oneOf('人次', '人数', String.raw`\d人`)],
  ['批次', oneOf('批次', String.raw`\d批`)],
  ['购置数', oneOf(String.raw`购[置买入][^，。]{0,12}\d辆`, '购置数', '购置数量', '新购')],
  ['保有量', oneOf('保有', String.raw`车辆?[^，。]{0,8}\d辆`)],
  ['中小企业', '中小企业'],
] as const satisfies readonly (readonly [string, string])[];

export type AskedCount = (typeof FIGURES)[number][0];

/** What must be told beside an amount above zero in final accounts, by its key. Basis: 财预〔2016〕143号. */
export const COUNTS_BESIDE: readonly (readonly [key: string, name: string, counts: readonly AskedCount[]])[] = [
  ['three-public.abroad', '因公出国（境）费', ['团组', '人次']],
  ['three-public.vehicle-purchase', '公务用车购置费', ['购置数']],
  ['three-public.vehicle-operation', '公务用车运行维护费', ['保有量']],
  ['three-public.reception', '公务接待费', ['批次', '人次']],
  ['procurement', '政府采购支出', ['中小企业']],
];

const COUNTED = new Map(FIGURES.map(([name, words]) => [name, holding(words)]));

export function tellsCount(text: string, count: AskedCount): boolean {
  return COUNTED.get(count)!.test(text);
}
