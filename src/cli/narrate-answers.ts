import { readNarrativeAnswers } from '../core/narrate/answers/read-answers.js';
import type { Answers, Narrative } from '../core/narrate/narrative.js';
import { isAnswerTable, readAnswerTable } from './answer-table.js';
import { Failure } from './failure.js';
import { readJson } from './json-file.js';
import type { Terminal } from './terminal.js';
import { nameOf } from './workbook-files.js';
import type { Written } from './written-narrative.js';

/**
 * --answers and --last-answers of narrate: JSON, or 未回答.xlsx filled in, of which one workbook's rows are taken. Throws
 * a Failure that names the answer that is none.
 */
export function loadNarrativeAnswers(path: string, workbook?: string): Answers {
  if (workbook !== undefined && isAnswerTable(path)) return ofOne(path, nameOf(workbook));
  const file = readNarrativeAnswers(readJson(path));
  if ('answers' in file) return file.answers;
  const what = file.wrongAt === null ? '不是所要的 JSON，' : `里“${file.wrongAt}”的回答不是文字，`;
  throw new Failure('answers', `“${nameOf(path)}”${what}应当是填好的问题文件，或像 {"问题编号": "回答"} 这样。`);
}

function ofOne(path: string, workbook: string): Answers {
  const fitting = [...readAnswerTable(path)].filter(([name]) => nameOf(name) === workbook);
  if (fitting.length > 1)
    throw new Failure('answers', `“${nameOf(path)}”里不止一个工作簿叫“${workbook}”，看不出是哪一个的回答。`);
  if (fitting.length === 0) throw new Failure('answers', `“${nameOf(path)}”里没有“${workbook}”的回答。`);
  return fitting[0]![1];
}

/** Says which answers stand nowhere in the text. */
export function complainOfUnused({ unused, template, filled }: Written, terminal: Terminal): void {
  const { unknown, notAsked } = unused;
  if (unknown.length > 0)
    terminal.complain(
      `没有用上的回答：模板“${template}”没有编号为${idsOf(unknown)}的问题，--questions 可列出全部编号。`,
    );
  if (notAsked.length > 0)
    terminal.complain(
      `没有用上的回答：${idsOf(notAsked)}，${filled === null ? '这个工作簿' : `模板“${template}”`}没有问到。`,
    );
}

export function idsOf(ids: readonly string[]): string {
  return ids.map((id) => `“${id}”`).join('、');
}

/** What stands in the way of comparing, names that the tables print otherwise, and answers that cannot be right. */
export function complainOfAnswers({ unanswered, questions, renamed = [] }: Narrative, terminal: Terminal): void {
  for (const { code, printed, official } of renamed)
    terminal.complain(`科目${code}在表中是“${printed}”，说明里用当年的名称“${official}”，请核对。`);
  for (const { id, question } of unanswered) if (id === 'prior') terminal.complain(question);
  for (const fault of new Set(questions.flatMap((it) => it.fault ?? []))) terminal.complain(`回答有出入：${fault}。`);
}
