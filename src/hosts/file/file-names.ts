/** What a file is by its name alone: what a folder is sorted by before anything in it is read. */

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Those too that cannot be read: they are named, and why. */
const TEXT = /\.(?:docx|docm|doc|wps|rtf|txt|md)$/i;
/** What is published: tables, a 说明, or both, as only what is inside tells. */
const PAGES = /\.(?:pdf|ofd|html?|mhtml?)$/i;
/** Numbered by this program, or by a browser. */
const OWN_LIST = /^(?:未回答|公开表校验汇总|预决算公开情况检查表)(?:-\d+| ?\(\d+\))?\.xlsx$/;
const OWN_PAGE = /(?:校验报告|核对报告|校验汇总|检查表|版本比较)(?:-\d+| ?\(\d+\))?\.html$/;

export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/** A 说明 and no workbook. */
export function isTextName(name: string): boolean {
  return TEXT.test(name);
}

/** A workbook, a 说明, or both. */
export function isPagesName(name: string): boolean {
  return PAGES.test(name);
}

/** A list or a report that this program has handed out, among the workbooks that it is of. */
export function isOwnList(name: string): boolean {
  return OWN_LIST.test(name) || OWN_PAGE.test(name);
}
