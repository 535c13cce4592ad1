import type { Disclosure } from '../../../core/disclosure/model.js';
import { cellMarks } from '../../../core/report/cell-marks.js';
import { resultTable } from '../../../core/report/result-table.js';
import type { Report } from '../../../core/finding/finding.js';
import { sniff } from '../sniff.js';
import { Refusal, UnreadableWorkbook } from '../unreadable-workbook.js';
import { annotateSheet } from './annotate-sheet.js';
import { EditedPackage } from '../ooxml/edited-package.js';
import { resultSheet } from './result-sheet.js';
import { resultStyles } from './result-styles.js';
import { Styles } from './styles.js';
import { addSheet, stylesPart, workbookParts } from './workbook-parts.js';

export interface Annotated {
  readonly content: Uint8Array;
  /** A workbook with macros opens under its own extension only. */
  readonly extension: '.xlsx' | '.xlsm';
}

/**
 * The user's own workbook with the cells in question filled and commented and a sheet 校验结果 at its end. Only the parts
 * concerned are patched; all others keep their bytes. Throws UnreadableWorkbook for what is no .xlsx or .xlsm.
 *
 * @param checkedOn when the check was made: "2024年3月5日"
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  disclosure: Disclosure,
  report: Report,
  checkedOn?: string,
): Annotated {
  try {
    if (sniff(bytes) !== 'zip') throw new Refusal('not-markable');
    const file = new EditedPackage(bytes);
    const parts = workbookParts(file);
    const formats = stylesPart(file, parts);
    const styles = new Styles(file.read(formats)!);
    const marks = cellMarks(report);
    for (const [sheet, part] of parts.sheets) {
      const own = marks.filter((mark) => mark.sheet === sheet);
      if (own.length > 0 && file.find(part) !== null) annotateSheet(file, parts, part, own, styles);
    }
    const table = resultTable(disclosure, report, checkedOn);
    addSheet(file, parts, table.title, resultSheet(table, resultStyles(styles), parts.namespace));
    file.write(formats, styles.toXml());
    return { content: file.toBytes(), extension: hasMacros(file) ? '.xlsm' : '.xlsx' };
  } catch (cause) {
    if (cause instanceof Refusal) throw new UnreadableWorkbook(cause.code, disclosure.workbook);
    throw cause;
  }
}

function hasMacros(file: EditedPackage): boolean {
  // of the workbook itself: some writers declare a default type for parts that are not there
  return /<Override\s[^>]*macroEnabled/i.test(file.contentTypes());
}
