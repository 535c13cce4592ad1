import type { DocumentIdentity } from '../../../src/core/disclosure/model.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';

/** A sound workbook in a province's layout, and what must be read in it. */
export interface FormSet {
  readonly province: string;
  readonly document: DocumentIdentity;
  readonly workbook: Workbook;
  /** "sheet kind unit", " empty" where no figure stands. */
  readonly tables: readonly string[];
  /** Sheets that are no table this program knows. */
  readonly unrecognized?: readonly string[];
  /** "severity rule" of what is truly to be said of the form: a table that it does not have. */
  readonly findings?: readonly string[];
}
