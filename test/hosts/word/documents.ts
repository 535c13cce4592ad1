import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { narrate } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';

const file = fileURLToPath(new URL('../../fixtures/ebian-2021-budget.xlsx', import.meta.url));

/** The 说明 of a published workbook, and its .docx. */
export async function generated(): Promise<{ readonly narrative: Narrative; readonly docx: Uint8Array }> {
  const workbook = readWorkbook(readFileSync(file), '公开表.xlsx');
  const disclosure = recognize(workbook);
  const narrative = narrate(disclosure, {});
  return { narrative, docx: await narrativeDocx(narrative, { workbook, disclosure }) };
}

/** The same 说明 with a figure of another text, as after a correction in the workbook. */
export function withFigure(narrative: Narrative, name: string, text: string): Narrative {
  return {
    ...narrative,
    sections: narrative.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        figures: paragraph.figures.map((figure) => (figure.name === name ? { ...figure, text } : figure)),
      })),
    })),
  };
}

/** A 说明 of one sentence. */
export function saying(amount: string, direction: string, by: string): Narrative {
  const text = `收入${amount}万元，比上年${direction}${by}万元。`;
  const figure = (name: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    name,
    text: words,
    value: words,
    unit: 'yuan' as const,
    cells: [],
  });
  return {
    workbook: '公开表.xlsx',
    template: '',
    title: '说明',
    questions: [],
    unanswered: [],
    draft: false,
    sections: [
      {
        heading: '一、收入',
        level: 1,
        paragraphs: [{ text, figures: [figure('收入合计', amount), figure('收入合计|差额', by)], blanks: [] }],
      },
    ],
  };
}
