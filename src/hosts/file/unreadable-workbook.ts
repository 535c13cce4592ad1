import { MOST_SECONDS } from './ooxml/limits.js';

/** Why a file cannot be read as a workbook; the code is what JSON output carries. */
export type UnreadableCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'word-document'
  | 'other-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'not-markable'
  | 'pdf'
  | 'no-tables'
  | 'too-long'
  | 'too-slow'
  | 'too-heavy';

const SENTENCES: Readonly<Record<UnreadableCode, string>> = {
  'empty-file': '是空文件，里面没有内容。',
  'not-a-workbook':
    '不是 Excel 工作簿，只能读取 .xlsx、.xlsm、.xls 和 .et 文件；能在 Excel 或 WPS 中打开的，请另存为 .xlsx 再试。',
  'word-document': '是 Word 文档，不是工作簿。',
  'other-format': '的格式暂不支持，请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
  'encrypted': '设有打开密码，请取消密码后另存再试。',
  'damaged': '不完整或已损坏，请重新导出，或在 Excel、WPS 中打开后另存为 .xlsx 再试。',
  'too-large': '展开后过大（上限 64 MB、2000 个部件、每张表约 100 万个有内容的单元格），没有读取。',
  'pdf': '是 PDF，这里要用工作簿（.xlsx）。',
  'no-tables': '里没有找到表，也没有读不出的页，请确认给的是公开表。',
  'too-long': '超过 600 页，没有读取，请把公开表部分另存为一份再试。',
  'too-slow': `读了 ${MOST_SECONDS} 秒还没有读完，没有读取，请重新导出后再试。`,
  'too-heavy': '要用的内存太多，没有读取，请重新导出后再试。',
  'not-markable': '不是 .xlsx 或 .xlsm 工作簿，只有这两种能标注；请在 Excel 或 WPS 中另存为 .xlsx 再试。',
};

/** Said of a PDF or an OFD, which no program for tables or texts opens and saves. */
export const DAMAGED_PAGES = '不完整或已损坏，请重新下载或重新导出后再试。';

/** `ofPages`: the file is a PDF or an OFD. */
export interface UnreadableOptions extends ErrorOptions {
  readonly ofPages?: boolean;
}

/** The one error the file host throws. Its message is a whole Chinese sentence that names the file. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  /** @param place the sheet, or sheet and cell, at which reading stopped, when known: 工作表“表1”. */
  constructor(
    readonly code: UnreadableCode,
    readonly file: string,
    readonly place?: string,
    options: UnreadableOptions = {},
  ) {
    const sentence = code === 'damaged' && options.ofPages ? DAMAGED_PAGES : SENTENCES[code];
    super(`“${file}”${place === undefined ? '' : `的${place}`}${sentence}`, options);
  }
}

/** Whether a published file was read, and has no table in it: a PDF without any, a web page likewise. */
export function holdsNone(error: unknown): boolean {
  return error instanceof UnreadableWorkbook && (error.code === 'no-tables' || error.code === 'not-a-workbook');
}

/** Thrown inside the readers, where the file's name is not known; `readWorkbook` adds it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: UnreadableCode,
    readonly place?: string,
  ) {
    super(code);
  }
}
