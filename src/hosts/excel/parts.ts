import { PATIENCE, roundTrip } from './round-trip.js';

/**
 * A custom XML part of the open workbook by its namespace; null where it has none, then one round trip, else two.
 * Throws a WorkbookHostError.
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

/** Parts by their namespaces, asked for. */
export type AskedParts = ReadonlyMap<string, Excel.CustomXmlPartScopedCollection>;

export function askPartsOf(context: Excel.RequestContext, namespaces: readonly string[]): AskedParts {
  return new Map(namespaces.map((namespace) => [namespace, askParts(context, namespace)]));
}

/**
 * Asks for the XML of the parts that were found; the returned function waits for what was not answered with other
 * things.
 */
export function askStored(parts: AskedParts): (send: () => Promise<void>) => Promise<Map<string, string | null>> {
  const ask = () =>
    new Map([...parts].map(([namespace, { items }]) => [namespace, items[0] ? askXml(items[0]) : null]));
  const asked = ask();
  return async (send) => {
    const missing = [...asked.values()].some((xml) => xml !== null && !isAnswered(xml));
    const answers = missing ? ask() : asked;
    if (missing) await send();
    return new Map([...answers].map(([namespace, xml]) => [namespace, xml?.value ?? null]));
  };
}

/** The library throws for a value that has not come. */
function isAnswered(result: OfficeExtension.ClientResult<string>): boolean {
  try {
    return typeof result.value === 'string';
  } catch {
    return false;
  }
}

function askParts({ workbook }: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(namespace).load({ id: true });
}

function askXml(part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> {
  return part.getXml();
}
