/** What can go wrong between the add-in and Excel. Every message is one sentence for the user. */
export class ExcelHostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Thrown when Excel does not know a sheet any more that was there a moment ago. */
export class SheetGoneError extends ExcelHostError {
  constructor(sheet?: string) {
    super(sheet ? `找不到工作表“${sheet}”，它可能已被删除或改名，请重新校验。` : '读取时有工作表被删除或改名，请再试一次。');
  }
}

/** Thrown when a finding's cell lies on a hidden sheet, which Excel cannot show. */
export class SheetHiddenError extends ExcelHostError {
  constructor(sheet: string) {
    super(`工作表“${sheet}”是隐藏的，请先取消隐藏再定位。`);
  }
}

/** Thrown when protection forbids what was asked: reading the workbook, or selecting a locked cell. */
export class ProtectedError extends ExcelHostError {
  constructor(sheet?: string) {
    super(sheet ? `工作表“${sheet}”受保护，不允许选定单元格。` : '工作簿受保护，Excel 不允许读取，请先撤销保护。');
  }
}

/** Thrown when Excel does not answer in time. */
export class HostSilentError extends ExcelHostError {
  constructor(milliseconds: number) {
    super(`Excel 超过 ${Math.ceil(milliseconds / 1000)} 秒没有回应，请稍后再试。`);
  }
}

/** Thrown when a cell is open for typing: Excel answers nothing else until it is closed. */
export class CellEditError extends ExcelHostError {
  constructor() {
    super('正在编辑单元格，请按回车或 Esc 结束编辑后再试。');
  }
}

/** Thrown when an answer is over the 5 MB that Excel on the web hands over at once. Reading in bands catches it. */
export class AnswerTooLargeError extends ExcelHostError {
  constructor() {
    super('工作簿的内容超过了网页版 Excel 一次能传送的 5 MB。');
  }
}

/** Thrown when a sheet's filled area has more cells than a disclosure table could ever have. */
export class SheetTooLargeError extends ExcelHostError {
  constructor(sheet: string, cells: number) {
    super(`工作表“${sheet}”的数据区域有 ${Math.round(cells / 10_000)} 万个单元格，不像公开表，请移出后再校验。`);
  }
}

/** Thrown when the part of the workbook that holds the user's reasons is not what this add-in wrote; it is left as it is. */
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
  constructor(code: string, cause: unknown) {
    super(`Excel 没有完成操作（${code}），请再试一次。`, { cause });
  }
}
