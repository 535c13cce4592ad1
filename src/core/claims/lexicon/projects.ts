import { beginning, maybe, oneOf, whole } from '../../text/patterns.js';

const FUNDS = beginning(oneOf('预算安排', '资金'), '规模：');
const FUNDS_USED = beginning('资金分配', maybe('情况'), '：');

/** "预算安排规模：", a paragraph below the name of a project. */
export function tellsFunds(paragraph: string): boolean {
  return FUNDS.test(paragraph);
}

/** "资金分配情况：", likewise. */
export function tellsFundsUsed(paragraph: string): boolean {
  return FUNDS_USED.test(paragraph);
}

const LABEL = '项目名称：';
const NAMED = new RegExp(`${LABEL}([^；。]+)`);
const HEADED = new RegExp(`${LABEL}(.+)$`);

/** The project named before in a paragraph, or else by the heading above it; '' for none. */
export function projectNameIn(before: string, heading: string): string {
  return (NAMED.exec(before) ?? HEADED.exec(heading.replace(/:/g, '：')))?.[1] ?? '';
}

/** 规模 says how much, not of what. */
export function isSizeOnly(noun: string): boolean {
  return noun.endsWith('规模');
}

/** A squashed name without number, marks and 项目 at its end. */
export function plainProjectName(name: string): string {
  return name
    .replace(/^\d+[.、]/, '')
    .replace(/[“”"（）()《》]/g, '')
    .replace(/项目$/, '');
}

/** A row of 成本指标. */
export function isCost(text: string): boolean {
  return text.includes('成本');
}

const UNITS = ['万元', '元'];
const COST = whole(String.raw`(\d[\d.,]*)(${UNITS.join('|')})`);
const PLAIN_NUMBER = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/** "12.5万元" and nothing else in a squashed cell: digits, '' where they are no number, and unit; null for other words. */
export function costIn(text: string): { readonly digits: string; readonly unit: string } | null {
  const [, digits, unit] = COST.exec(text) ?? [];
  return digits === undefined ? null : { digits: PLAIN_NUMBER.test(digits) ? digits : '', unit: unit! };
}
