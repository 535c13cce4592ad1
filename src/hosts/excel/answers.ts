import type { Answers } from '../../core/report/answers.js';
import { ANSWERS_PART, answersOfXml, answersXml } from '../../core/report/answers-part.js';
import { AnswersDamagedError } from './errors.js';
import { loadPart, savePart } from './parts.js';

/** The reasons that the open workbook carries. Throws an ExcelHostError. */
export async function loadAnswers(patience?: number): Promise<Answers> {
  return answersIn(await loadPart(ANSWERS_PART.namespace, patience));
}

/** The same from the part's XML; null where the workbook has none. Throws an AnswersDamagedError. */
export function answersIn(xml: string | null): Answers {
  const answers = xml === null ? {} : answersOfXml(xml);
  if (answers === null) throw new AnswersDamagedError();
  return answers;
}

/** Puts the reasons into the workbook in place of those it carried. */
export function saveAnswers(answers: Answers, patience?: number): Promise<void> {
  return savePart(ANSWERS_PART.namespace, answersXml(answers), patience);
}
