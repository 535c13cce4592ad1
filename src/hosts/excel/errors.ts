import type { CellRef, Unread } from '../../core/sheet/grid.js';
import { sayUnread } from '../../core/report/say/completeness.js';

/** What can go wrong between the add-in and Excel. Every message is one sentence for the user. */
export class ExcelHostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Thrown when Excel does not know a sheet any more that was there a moment ago. */
export class SheetGoneError extends ExcelHostError {
  constructor() {
    super('读取时有工作表被删除或改名，请再试一次。');
  }
}

/** Thrown when a finding's cell cannot be brought before the user; names it and says why. */
export class CellNotShownError extends ExcelHostError {
  constructor({ sheet, address }: CellRef, reason: string, cause?: unknown) {
    super(`没有定位到工作表“${sheet}”的 ${address}：${reason}`, { cause });
  }
}

/** Thrown when a cell is not written into; names it and says why. Nothing was written then. */
export class CellNotWrittenError extends ExcelHostError {
  constructor({ sheet, address }: CellRef, reason: string, cause?: unknown) {
    super(`没有改工作表“${sheet}”的 ${address}：${reason}`, { cause });
  }
}

/** Thrown when a sheet of ours, 校验结果 or 公开图表, could not be written or taken out; says why. */
export class SheetNotWrittenError extends ExcelHostError {
  constructor(title: string, cause: unknown) {
    super(
      cause instanceof ProtectedError || cause instanceof ExcelRefusedError
        ? `没有动“${title}”表：工作簿的结构可能受保护，请先撤销保护再试。`
        : `没有动“${title}”表：${cause instanceof ExcelHostError ? cause.message : '请再试一次。'}`,
      { cause },
    );
  }
}

/** Thrown when protection forbids what was asked: reading the workbook, or selecting a locked cell. */
export class ProtectedError extends ExcelHostError {
  constructor() {
    super('工作簿受保护，Excel 不允许读取，请先撤销保护。');
  }
}

/** Thrown when Excel does not answer in time. */
export class HostSilentError extends ExcelHostError {
  constructor(milliseconds: number, sheet?: string) {
    super(
      `${sheet ? `读取工作表“${sheet}”时，` : ''}Excel 超过 ${Math.ceil(milliseconds / 1000)} 秒没有回应，请稍后再试。`,
    );
  }
}

/** Thrown when Excel answers every message of a reading, but too slowly for a user to wait for the last. */
export class HostSlowError extends ExcelHostError {
  constructor(milliseconds: number, sheet?: string) {
    super(
      `读了 ${Math.ceil(milliseconds / 1000)} 秒还没有读完${sheet ? `（停在工作表“${sheet}”）` : ''}，请把数据很多的工作表移出工作簿后再试。`,
    );
  }
}

/** Thrown when a cell is open for typing: Excel answers nothing else until it is closed. */
export class CellEditError extends ExcelHostError {
  constructor() {
    super('正在编辑单元格，请按回车或 Esc 结束编辑后再试。');
  }
}

/**
 * Thrown when a request or an answer is over the 5 MB of Excel on the web, or a range over its cells. Reading in bands
 * catches it.
 */
export class AnswerTooLargeError extends ExcelHostError {
  constructor(readonly code: string) {
    super('工作簿的内容超过了 Excel 一次能传送的大小，请分成几个工作簿后再校验。');
  }
}

/** Thrown when no sheet of the workbook could be read; `unread` is why the first could not. */
export class NothingReadError extends ExcelHostError {
  constructor(sheet: string, unread: Unread) {
    super(sayUnread(sheet, unread));
  }
}

/**
 * Thrown when the part of the workbook that holds the user's reasons is not what this add-in wrote; it is left as it
 * is.
 */
export class AnswersDamagedError extends ExcelHostError {
  constructor() {
    super('工作簿里保存的理由读不出来，这次不能说明理由，请反馈给维护人员。');
  }
}

/** The same for the answers and the template of the 说明. */
export class NarrativeDamagedError extends ExcelHostError {
  constructor() {
    super('工作簿里保存的说明回答读不出来，这次不能填写，请反馈给维护人员。');
  }
}

/** Thrown below ExcelApi 1.9: Excel 2016, Excel 2019 by volume licence. */
export class ExcelTooOldError extends ExcelHostError {
  constructor() {
    super('此版本的 Excel 太旧，需要 Excel 2021、Microsoft 365 或网页版 Excel。');
  }
}

/** Thrown for any other refusal; keeps Excel's own words as the cause. */
export class ExcelRefusedError extends ExcelHostError {
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`Excel 没有完成操作（${code}），请再试一次。`, { cause });
  }
}

/** Thrown when a part of the pane's own program could not be loaded. */
export class PaneIncompleteError extends ExcelHostError {
  constructor(cause: unknown) {
    super('任务窗格的程序没有载全，请检查网络后关闭窗格再打开。', { cause });
  }
}
