import { SheetNotWrittenError, STRUCTURE_PROTECTED, WorkbookHostError } from '../office/workbook-errors.js';

/** Thrown when protection forbids what was asked: reading the workbook, or selecting a locked cell. */
export class ProtectedError extends WorkbookHostError {
  constructor() {
    super('工作簿受保护，Excel 不允许读取，请先撤销保护。');
  }
}

/** Thrown when Excel does not answer in time. */
export class HostSilentError extends WorkbookHostError {
  constructor(milliseconds: number, sheet?: string) {
    super(
      `${sheet ? `读取工作表“${sheet}”时，` : ''}Excel 超过 ${Math.ceil(milliseconds / 1000)} 秒没有回应，请稍后再试。`,
    );
  }
}

/** Thrown when Excel answers every message of a reading, but too slowly for a user to wait for the last. */
export class HostSlowError extends WorkbookHostError {
  constructor(milliseconds: number, sheet?: string) {
    super(
      `读了 ${Math.ceil(milliseconds / 1000)} 秒还没有读完${sheet ? `（停在工作表“${sheet}”）` : ''}，请把数据很多的工作表移出工作簿后再试。`,
    );
  }
}

/** Thrown when a cell is open for typing: Excel answers nothing else until it is closed. */
export class CellEditError extends WorkbookHostError {
  constructor() {
    super('正在编辑单元格，请按回车或 Esc 结束编辑后再试。');
  }
}

/**
 * Thrown when a request or an answer is over the 5 MB of Excel on the web, or a range over its cells. Reading in bands
 * catches it.
 */
export class AnswerTooLargeError extends WorkbookHostError {
  constructor(readonly code: string) {
    super('工作簿的内容超过了 Excel 一次能传送的大小，请分成几个工作簿后再校验。');
  }
}

/** Thrown below ExcelApi 1.9: Excel 2016, Excel 2019 by volume licence. */
export class ExcelTooOldError extends WorkbookHostError {
  constructor() {
    super('此版本的 Excel 太旧，需要 Excel 2021、Microsoft 365 或网页版 Excel。');
  }
}

/** Thrown for any other refusal; keeps Excel's own words as the cause. */
export class ExcelRefusedError extends WorkbookHostError {
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`Excel 没有完成操作（${code}），请再试一次。`, { cause });
  }
}

/** Why a sheet of ours, 校验结果 or 公开图表, could not be written or taken out. */
export function sheetNotWritten(title: string, cause: unknown): SheetNotWrittenError {
  if (cause instanceof ProtectedError || cause instanceof ExcelRefusedError)
    return new SheetNotWrittenError(title, STRUCTURE_PROTECTED, cause);
  return new SheetNotWrittenError(title, cause instanceof WorkbookHostError ? cause.message : '请再试一次。', cause);
}
