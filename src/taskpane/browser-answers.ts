import type { DisclosureOutline } from '../core/disclosure/model.js';
import type { Answers } from '../core/report/answers.js';
import { readAnswers } from '../core/report/read-answers.js';
import type { AnswerKeep } from './host.js';

/**
 * Reasons in the browser's own storage, for the next time that a file of this name, department, year and kind is
 * opened; before the first of them, those that Excel has kept in the file.
 */
export function keepInBrowser(inFile: () => Answers | null): AnswerKeep {
  return {
    place: '理由存在本机这个浏览器里，不上传',
    load: async (of) => stored(of) ?? inFile() ?? {},
    save: async (of, answers) => {
      try {
        if (Object.keys(answers).length === 0 && inFile() === null) localStorage.removeItem(nameFor(of));
        else localStorage.setItem(nameFor(of), JSON.stringify(answers));
      } catch {
        throw new Error('浏览器不允许本页保存数据，理由没有存下。');
      }
    },
  };
}

function stored(of: DisclosureOutline): Answers | null {
  try {
    const text = localStorage.getItem(nameFor(of));
    const file = text === null ? null : readAnswers(JSON.parse(text));
    return file === null || 'wrongAt' in file ? null : file.common;
  } catch {
    return null;
  }
}

function nameFor(of: DisclosureOutline): string {
  return keepName('gongkai.answers', of);
}

/** What is kept must not turn up in another department's workbook of the same file name. */
export function keepName(kind: string, { workbook, document: { department, year, type } }: DisclosureOutline): string {
  return `${kind}:${JSON.stringify([workbook, department, year, type])}`;
}
