import type { Answers } from '../../core/report/answers.js';
import { ANSWERS_PART, answersXml } from '../../core/report/answers-part.js';
import { answersIn } from '../office/own-parts.js';
import { loadPart, savePart } from './parts.js';

/** The reasons that the open workbook carries. Throws a WorkbookHostError. */
export async function loadAnswers(patience?: number): Promise<Answers> {
  return answersIn(await loadPart(ANSWERS_PART.namespace, patience));
}

/** Puts the reasons into the workbook in place of those it carried. */
export function saveAnswers(answers: Answers, patience?: number): Promise<void> {
  return savePart(ANSWERS_PART.namespace, answersXml(answers), patience);
}
