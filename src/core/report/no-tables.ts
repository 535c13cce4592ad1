import type { DisclosureOutline } from '../disclosure/model.js';

/** Said of a workbook in which no table of a department was recognized: what it is instead, as far as known. */
export function noTablesSentence({ workbook, government }: DisclosureOutline): string {
  if (government === undefined) return `“${workbook}”里没有认出公开表，请确认给的是部门预算或决算的公开表。`;
  const named = government.slice(0, 3).map((title) => `《${title}》`);
  return `“${workbook}”是一级政府的预决算表（${named.join('、')}${government.length > named.length ? '等' : ''}），不是部门的公开表，没有核对。`;
}
