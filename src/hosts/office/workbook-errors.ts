import type { CellRef, Unread } from '../../core/sheet/grid.js';
import { sayUnread } from '../../core/report/say/completeness.js';

/**
 * What can go wrong between the add-in and the program that has the workbook open. Every message is one sentence for the
 * user.
 */
export class WorkbookHostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Thrown when the program does not know a sheet any more that was there a moment ago. */
export class SheetGoneError extends WorkbookHostError {
  constructor() {
    super('读取时有工作表被删除或改名，请再试一次。');
  }
}

/** Thrown when a finding's cell cannot be brought before the user; names it and says why. */
export class CellNotShownError extends WorkbookHostError {
  constructor({ sheet, address }: CellRef, reason: string, cause?: unknown) {
    super(`没有定位到工作表“${sheet}”的 ${address}：${reason}`, { cause });
  }
}

/** Thrown when a cell is not written into; names it and says why. Nothing was written then. */
export class CellNotWrittenError extends WorkbookHostError {
  constructor({ sheet, address }: CellRef, reason: string, cause?: unknown) {
    super(`没有改工作表“${sheet}”的 ${address}：${reason}`, { cause });
  }
}

/** Thrown when a sheet of ours, 校验结果 or 公开图表, could not be written or taken out; says why. */
export class SheetNotWrittenError extends WorkbookHostError {
  constructor(title: string, reason: string, cause: unknown) {
    super(`没有动“${title}”表：${reason}`, { cause });
  }
}

/** Why such a sheet was not written, where the program refused without a reason of its own. */
export const STRUCTURE_PROTECTED = '工作簿的结构可能受保护，请先撤销保护再试。';

/** Thrown when no sheet of the workbook could be read; `unread` is why the first could not. */
export class NothingReadError extends WorkbookHostError {
  constructor(sheet: string, unread: Unread) {
    super(sayUnread(sheet, unread));
  }
}

/**
 * Thrown when the part of the workbook that holds the user's reasons is not what this add-in wrote; it is left as it
 * is.
 */
export class AnswersDamagedError extends WorkbookHostError {
  constructor() {
    super('工作簿里保存的理由读不出来，这次不能说明理由，请反馈给维护人员。');
  }
}

/** The same for the answers and the template of the 说明. */
export class NarrativeDamagedError extends WorkbookHostError {
  constructor() {
    super('工作簿里保存的说明回答读不出来，这次不能填写，请反馈给维护人员。');
  }
}

/** Thrown when a part of the pane's own program could not be loaded. */
export class PaneIncompleteError extends WorkbookHostError {
  constructor(cause: unknown) {
    super('任务窗格的程序没有载全，请检查网络后关闭窗格再打开。', { cause });
  }
}
