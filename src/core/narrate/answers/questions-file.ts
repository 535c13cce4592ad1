import type { Answers, AskedQuestion, Narrative } from '../narrative.js';

/** What stands in a questions file, as a person reads it. */
export const FIELD = {
  help: '填写说明',
  title: '文件',
  workbook: '工作簿',
  template: '模板',
  questions: '问题',
  id: '编号',
  headings: '位置',
  question: '问题',
  sentence: '原句',
  lastAnswer: '上年回答',
  answer: '回答',
  fault: '核对',
} as const;

/** In place of an answer: last year's holds again. */
export const SAME_AS_LAST_YEAR = '同上年';

const HELP = '只填“回答”，写成能接在“原句”＿＿处的话；分段写 \\n。填好后作为 --answers 的文件，也可在窗格里导入。';
const HELP_LAST_YEAR = `“上年回答”只供参考，不会写进说明；要照用，把“回答”写成“${SAME_AS_LAST_YEAR}”。`;

/** Every question of the document as a JSON file to fill in, given answers in their places, last year's beside them. */
export function questionsFile({ title, workbook, template, questions }: Narrative, lastAnswers: Answers = {}): string {
  const offers = questions.some(({ id }) => lastAnswer(lastAnswers, id) !== null);
  const file = {
    [FIELD.help]: offers ? HELP + HELP_LAST_YEAR : HELP,
    [FIELD.title]: title,
    [FIELD.workbook]: workbook,
    [FIELD.template]: template,
    [FIELD.questions]: questions.map((question) => entryOf(question, lastAnswer(lastAnswers, question.id))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Null where none was given. */
export function lastAnswer(lastAnswers: Answers, id: string): string | null {
  return Object.hasOwn(lastAnswers, id) && lastAnswers[id]!.trim() !== '' ? lastAnswers[id]! : null;
}

function entryOf(
  { id, headings, question, sentence, answer, fault }: AskedQuestion,
  before: string | null,
): Readonly<Record<string, string>> {
  return {
    [FIELD.id]: id,
    [FIELD.headings]: headings.length > 0 ? headings.join(' ') : '标题',
    [FIELD.question]: question,
    ...(sentence === '' ? {} : { [FIELD.sentence]: sentence }),
    ...(before === null ? {} : { [FIELD.lastAnswer]: before }),
    [FIELD.answer]: answer ?? '',
    ...(fault === undefined ? {} : { [FIELD.fault]: fault }),
  };
}
