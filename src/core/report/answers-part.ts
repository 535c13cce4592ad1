import { partXml, valueOfPart, type JsonPart } from '../keep/json-part.js';
import type { Answers } from './answers.js';
import { readAnswers } from './read-answers.js';

/** The custom XML part in which a workbook carries its reasons. */
export const ANSWERS_PART: JsonPart = { namespace: 'urn:gongkai:answers:1', element: 'answers' };

export function answersXml(answers: Answers): string {
  return partXml(ANSWERS_PART, answers);
}

/** The reasons in such a part; null when it holds something else. */
export function answersOfXml(xml: string): Answers | null {
  const file = readAnswers(valueOfPart(ANSWERS_PART, xml));
  return 'wrongAt' in file ? null : file.common;
}
