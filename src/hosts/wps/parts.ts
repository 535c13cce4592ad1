import type { EtWorkbook } from './api.js';
import { orNull } from './asked.js';

/** Whether this WPS keeps parts of add-ins in the workbook. */
export function keepsParts({ CustomXMLParts }: EtWorkbook): boolean {
  return typeof CustomXMLParts === 'object' && CustomXMLParts !== null;
}

/** A custom XML part of the workbook by its namespace; null where it has none, or this WPS keeps none. */
export function loadPart(workbook: EtWorkbook, namespace: string): string | null {
  const found = orNull(() => workbook.CustomXMLParts?.SelectByNamespace(namespace));
  return found && found.Count > 0 ? found.Item(1).XML : null;
}

/** Puts a part into the workbook in place of those of its namespace; it is on the disk once the user saves. */
export function savePart(workbook: EtWorkbook, namespace: string, xml: string): void {
  const parts = workbook.CustomXMLParts!;
  const before = parts.SelectByNamespace(namespace);
  const old = Array.from({ length: before.Count }, (_, index) => before.Item(index + 1));
  parts.Add(xml);
  old.forEach((part) => part.Delete());
}
