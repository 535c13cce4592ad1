import { errorSentence } from '../error-sentence.js';
import { baseName, saveFile } from '../save.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Only .xlsx and .xlsm that were opened as a file. */
export function canBeMarked({ workbook }: Result, session: Session): boolean {
  return session.original !== null && /\.xls[xm]$/i.test(workbook.name);
}

/** Downloads a copy of the opened workbook with the cells in question marked. */
export async function saveMarked({ workbook, disclosure, report }: Result, session: Session): Promise<void> {
  try {
    const { annotateWorkbook } = await import(/* webpackChunkName: "annotate" */ '../../hosts/file/annotate/index.js');
    const bytes = new Uint8Array(await session.original!());
    const { content, extension } = annotateWorkbook(
      bytes,
      disclosure,
      report,
      new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' }),
    );
    saveFile(`${baseName(workbook.name)}-校验${extension}`, TYPE, content);
    session.say('已下载标注后的工作簿');
  } catch (error) {
    session.fail(new Error(errorSentence(error)));
  }
}
