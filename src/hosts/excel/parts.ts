import { PATIENCE, roundTrip } from './round-trip.js';

/**
 * A custom XML part of the open workbook by its namespace; null where it has none, then one round trip, else two.
 * Throws an ExcelHostError.
 */
export async function loadPart(namespace: string, patience = PATIENCE): Promise<string | null> {
  const context = new Excel.RequestContext();
  const [part] = await findParts(context, namespace, patience);
  if (!part) return null;
  const xml = askXml(part);
  await roundTrip(context, patience);
  return xml.value;
}

/**
 * Puts a part into the workbook in place of the one of its namespace; it is on the disk once the user saves. Two round
 * trips.
 */
export async function savePart(namespace: string, xml: string, patience = PATIENCE): Promise<void> {
  const context = new Excel.RequestContext();
  const [part] = await findParts(context, namespace, patience);
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await roundTrip(context, patience);
}

async function findParts(
  context: Excel.RequestContext,
  namespace: string,
  patience: number,
): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = askParts(context, namespace);
  await roundTrip(context, patience);
  return parts.items;
}

function askParts({ workbook }: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(namespace).load({ id: true });
}

function askXml(part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> {
  return part.getXml();
}
