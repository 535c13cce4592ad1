import { errorSentence } from '../error-sentence.js';
import { baseName, handOut, XLSX } from '../save.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';

/** Only .xlsx and .xlsm that were opened as a file. */
export function canBeMarked({ workbook }: Result, session: Session): boolean {
  return session.original !== null && /\.xls[xm]$/i.test(workbook.name);
}

/** Hands out a copy of the opened workbook with the cells in question marked. */
export async function saveMarked({ workbook, report }: Result, session: Session): Promise<void> {
  try {
    const on = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
    const { content, extension } = await session.engine.ask('marked', { report, on }, { book: workbook });
    await handOut({ name: `${baseName(workbook.name)}-校验${extension}`, type: XLSX, content }, session);
  } catch (error) {
    session.fail(new Error(errorSentence(error)));
  }
}
