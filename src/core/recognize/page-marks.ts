import { memoizeText } from '../text/memoize.js';

/** 续上表, 续表1, （续表）, 接上页, 承前页, 转下页: a table goes on over a page break. */
const GOES_ON =
  /^[(【]?(?:[续接承](?:上|前|自)?一?[表页]格?\(?[一二三四五六七八九十\d]{0,2}\)?|[转接续过]下一?[页表]|续|[上前]接第?\d*[页表])[)】]?[:：]?$/;
/** 第 2 页，共 3 页; 2/3; — 2 —; Page 2 of 3. */
const PAGE_NUMBER =
  /^[-—–(]*(?:第[\d一二三四五六七八九十]+页(?:[,，/、]?(?:共|总)[\d一二三四五六七八九十]+页)?|共[\d一二三四五六七八九十]+页(?:[,，/、]?第[\d一二三四五六七八九十]+页)?|[-—–]\d+[-—–]|Page\d+(?:of\d+)?)[-—–)]*$/i;
/** The same behind or before a title. */
const MARK_BEHIND =
  /[(【](?:续上?表?[一二三四五六七八九十\d]{0,2}|接上[表页]|第[\d一二三四五六七八九十]+页(?:[,，/、]?共[\d一二三四五六七八九十]+页)?|\d+\/\d+)[)】]$|续表?[一二三四五六七八九十\d]?$/;
/** 续表1部门支出总表 loses its 续 only: 表1 is its number. */
const MARK_BEFORE = /^[(【]?(?:续上?表(?!\d|[一二三四五六七八九十]+[:：、.])|续上表|[续接])[)】]?[:：\-—]?(?=.{3,}表)/;

/** True for a squashed text that says no more than that a page ends here or begins. */
export const isPageMark = memoizeText((text) => text.length <= 16 && (GOES_ON.test(text) || PAGE_NUMBER.test(text)));

/** A squashed title without what it says of its page, and whether it says that the table goes on. */
export function titleOfPage(title: string): { readonly title: string; readonly goesOn: boolean } {
  const bare = title.replace(MARK_BEHIND, '').replace(MARK_BEFORE, '');
  return { title: bare, goesOn: bare !== title && /[续接]|第(?!1页|一页)|\([2-9]\//.test(title) };
}
