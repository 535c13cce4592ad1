import type { Answers } from '../../core/report/answers.js';
import { ANSWERS_NAMESPACE, answersOfXml, answersXml } from '../../core/report/answers-part.js';
import { AnswersDamagedError } from './errors.js';
import { PATIENCE, roundTrip } from './round-trip.js';

/**
 * The reasons that the open workbook carries in a custom XML part. One round trip where it has none, else two. Throws an ExcelHostError.
 */
export async function loadAnswers(patience = PATIENCE): Promise<Answers> {
  const context = new Excel.RequestContext();
  const [part] = await findParts(context, patience);
  if (!part) return {};
  const xml = askXml(part);
  await roundTrip(context, patience);
  const answers = answersOfXml(xml.value);
  if (answers === null) throw new AnswersDamagedError();
  return answers;
}

/** Puts the reasons into the workbook in place of those it carried; they are on the disk once the user saves. Two round trips. */
export async function saveAnswers(answers: Answers, patience = PATIENCE): Promise<void> {
  const context = new Excel.RequestContext();
  const [part] = await findParts(context, patience);
  const xml = answersXml(answers);
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await roundTrip(context, patience);
}

async function findParts(context: Excel.RequestContext, patience: number): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = askParts(context);
  await roundTrip(context, patience);
  return parts.items;
}

function askParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(ANSWERS_NAMESPACE).load({ id: true });
}

function askXml(part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> {
  return part.getXml();
}
