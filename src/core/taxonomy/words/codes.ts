import { ending, holding, oneOf, whole } from '../../text/patterns.js';

/** What a code is called. */
export const CODES = ['编码', '代码', '编号'];
/** Numbers of bank accounts and cards. */
export const BANK_NUMBERS = ['卡号', '账号', '帐号'];

const BARE = whole(oneOf(CODES));
/** 栏次 of a column: 3, (3), 3=1+2. */
const COLUMN_NUMBER = /^\(?\d{1,2}\)?(?:[=＝].*)?$/;

/** 编码, 代码, 编号: a code, of whatever. */
export function isCodeHead(head: string): boolean {
  return BARE.test(head);
}

/** 栏次, before the numbers of the columns. */
export function isColumnCount(text: string): boolean {
  return text === '栏次';
}

/** The number of a column below its head: 3, (3), 3=1+2. */
export function isColumnNumber(text: string): boolean {
  return COLUMN_NUMBER.test(text);
}

/** Levels of 科目, from the highest. */
const LEVELS = ['类', '款', '项'];
const LEVEL = ending(`\\((${LEVELS.join('|')})\\)`);
const IN_COUNT = holding(oneOf(`^[${LEVELS.join('')}\\d*]`, '^栏次', '=', '^[甲乙丙丁戊己庚辛A-Z]$', '^[-—–]+$'));

/** How deep a name stands that says so: "教育支出(类)" 1, "(款)" 2, "(项)" 3; 0 for any other. */
export function levelBehind(name: string): number {
  return LEVELS.indexOf(LEVEL.exec(name)?.[1] ?? '') + 1;
}

/** What may stand in the row that counts the columns: 类, 款, 项, 栏次, numbers, stars, 3=1+2, 甲, dashes. */
export function standsInCount(text: string): boolean {
  return IN_COUNT.test(text);
}

/** What a long number in a column of codes is called, as against one of a person. */
const OF_THINGS = holding(oneOf(CODES, '序号', '科目', '文号', '信用'));
const OF_PEOPLE = holding(oneOf('身份', '证件', '电话', '手机', BANK_NUMBERS, '联系'));
const OF_BANKS = holding(oneOf(BANK_NUMBERS, '银行', '信用卡', '储蓄卡'));

/** True when the words beside a long number call it a code and not a person's. */
export function saysCode(words: string): boolean {
  return OF_THINGS.test(words) && !OF_PEOPLE.test(words);
}

/** True when the words beside a long number say that it is a bank's. */
export function saysBank(words: string): boolean {
  return OF_BANKS.test(words);
}
