import type { DisclosureOutline, UnrecognizedSheet } from '../disclosure/model.js';
import { sayPageFault } from './say/completeness.js';

/** Whether nothing that was left unread, and no whole government's table, may be a reason why no table was recognized. */
export function holdsNoTable({ tables, government, unrecognized }: DisclosureOutline): boolean {
  return tables.length === 0 && government === undefined && unrecognized.every(({ unread }) => unread === undefined);
}

/** Said of a workbook in which no table of a department was recognized: what it is instead, as far as known. */
export function noTablesSentence({ workbook, government, unrecognized }: DisclosureOutline): string {
  const unread = unrecognized.filter((sheet) => sheet.unread?.reason === 'page');
  if (government === undefined && unread.length > 0)
    return `“${workbook}”里没有读出公开表：${unread.map(sayUnreadPages).join('；')}。`;
  if (government === undefined) return `“${workbook}”里没有认出公开表，请确认给的是部门预算或决算的公开表。`;
  const named = government.slice(0, 3).map((title) => `《${title}》`);
  return `“${workbook}”是一级政府的预决算表（${named.join('、')}${government.length > named.length ? '等' : ''}），不是部门的公开表，没有核对。`;
}

function sayUnreadPages({ sheet, unread }: UnrecognizedSheet): string {
  return unread?.reason === 'page' ? sayPageFault(sheet, unread.why) : sheet;
}
