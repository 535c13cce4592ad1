import { keptOfXml, NOTHING_KEPT, type KeptNarrative } from '../../core/narrate/answers/kept.js';
import type { Answers } from '../../core/report/answers.js';
import { answersOfXml } from '../../core/report/answers-part.js';
import { AnswersDamagedError, NarrativeDamagedError } from './workbook-errors.js';

/** The reasons in the XML of our part; null where the workbook has none. Throws an AnswersDamagedError. */
export function answersIn(xml: string | null): Answers {
  const answers = xml === null ? {} : answersOfXml(xml);
  if (answers === null) throw new AnswersDamagedError();
  return answers;
}

/** The same for what is kept of the 说明. Throws a NarrativeDamagedError. */
export function narrativeIn(xml: string | null): KeptNarrative {
  const kept = xml === null ? NOTHING_KEPT : keptOfXml(xml);
  if (kept === null) throw new NarrativeDamagedError();
  return kept;
}
