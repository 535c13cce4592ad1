import { WorkbookHostError } from '../office/workbook-errors.js';

/** Thrown when no workbook is open. */
export class NoWorkbookError extends WorkbookHostError {
  constructor() {
    super('还没有打开工作簿，请先打开要校验的文件。');
  }
}

/** Thrown when the workbook that was read is not open any more. */
export class WorkbookClosedError extends WorkbookHostError {
  constructor(cause: unknown) {
    super('校验过的工作簿已经关闭，请重新打开后再校验。', { cause });
  }
}

/** Thrown where WPS does not have what its add-ins are said to have: it gives nothing, and no error. */
export class WpsTooOldError extends WorkbookHostError {
  constructor(readonly member: string) {
    super('这一版 WPS 不能把内容交给加载项，请更新 WPS，或用浏览器打开网页版。');
  }
}

/** Thrown for any other refusal; keeps WPS' own words as the cause. */
export class WpsRefusedError extends WorkbookHostError {
  constructor(cause: unknown) {
    super('WPS 没有完成操作：可能正在编辑单元格或开着对话框，请结束后再试。', { cause });
  }
}
