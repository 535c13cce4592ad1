import type { Calculation } from '../../../core/sheet/grid.js';
import { isTrue } from '../ooxml/on-off.js';
import { readXml, relationshipOf } from './xml.js';

/** What the workbook part is usually called. */
export const WORKBOOK = /(?:^|\/)workbook\w*\.xml$/i;

/** A workbook part (ECMA-376 18.2.27). */
export interface WorkbookPart {
  /** Name of its outermost element; "workbook", or the file is something else. */
  readonly root: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relationship: string }[];
  readonly date1904: boolean;
  /** Why formulas may be out of date: fullCalcOnLoad, calcMode (18.2.2). */
  readonly calculation: Calculation | null;
}

export function readWorkbookPart(content: Uint8Array): WorkbookPart {
  const sheets: WorkbookPart['sheets'][number][] = [];
  let root = '';
  let date1904 = false;
  let calculation: Calculation | null = null;
  readXml(content, {
    open: (element) => {
      if (root === '') root = element.local;
      if (element.local === 'sheet') {
        const state = element.attribute('state')?.trim() ?? 'visible';
        sheets.push({
          name: element.attribute('name') ?? '',
          hidden: state !== 'visible',
          relationship: relationshipOf(element, 'id') ?? '',
        });
      } else if (element.local === 'workbookPr') {
        date1904 = isTrue(element.attribute('date1904'));
      } else if (element.local === 'calcPr') {
        if (isTrue(element.attribute('fullCalcOnLoad'))) calculation = 'pending';
        else calculation = element.attribute('calcMode')?.trim() === 'manual' ? 'manual' : null;
      }
    },
  });
  return { root, sheets, date1904, calculation };
}
