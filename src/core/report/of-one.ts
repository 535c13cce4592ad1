import type { DisclosureOutline } from '../disclosure/model.js';

/** Departments that are named one by one. */
const FIRST_DEPARTMENTS = 3;

/** Said of a book of several departments where the tables of one are wanted: for a 说明, for its figures. */
export function ofSeveralSentence(book: DisclosureOutline): string {
  return `“${book.workbook}”里有几个部门的公开表${namedIn(book)}，说明和其中的数字只能是一个部门的；请按部门分成几份文件。`;
}

/** Said of one that another file is compared with, and in which nothing stands under that one's name, or more than one set. */
export function notAmongSentence(book: DisclosureOutline): string {
  return `“${book.workbook}”里有几个部门的公开表${namedIn(book)}，看不出哪一套与另一个文件是同一个部门的，没有比较。`;
}

function namedIn({ departments = [] }: DisclosureOutline): string {
  const names = [...new Set(departments.map(({ document }) => document.department).filter((name) => name !== ''))];
  const list = names.slice(0, FIRST_DEPARTMENTS).join('、');
  return list === '' ? '' : `（${list}${names.length > FIRST_DEPARTMENTS ? '等' : ''}）`;
}
