/** What a file is by its name alone: what a folder is sorted by before anything in it is read. */

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Those too that cannot be read: they are named, and why. */
const TEXT = /\.(?:docx|docm|doc|wps|rtf|pdf|ofd|txt|md)$/i;
/** Published pages: tables, and a 说明 too. */
const PAGES = /\.(?:pdf|ofd)$/i;
/** Numbered by this program, or by a browser. */
const OWN_LIST = /^(?:未回答|公开表校验汇总|预决算公开情况检查表)(?:-\d+| ?\(\d+\))?\.xlsx$/;

export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/** A 说明 rather than a workbook. */
export function isTextName(name: string): boolean {
  return TEXT.test(name);
}

export function isPagesName(name: string): boolean {
  return PAGES.test(name);
}

/** A list that this program has handed out, among the workbooks that it is of. */
export function isOwnList(name: string): boolean {
  return OWN_LIST.test(name);
}
