import type { Disclosure } from '../disclosure/model.js';
import type { Finding, Report } from '../finding/finding.js';
import type { RowRef, TableRef } from '../finding/references.js';
import type { AppliedSettings } from '../finding/settings.js';
import type { Unit } from '../money/amount.js';
import type { CellRef, Workbook } from '../sheet/grid.js';

/** One version of a workbook: its cells, what was recognized in them, and what was found. */
export interface Version {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
  readonly report: Report;
}

/** What a cell says: an amount as a plain decimal in `unit`, '' where it is blank, anything else as it stands. */
export interface Said {
  readonly text: string;
  readonly unit: Unit | null;
  readonly cell: CellRef;
}

/** A figure that the two versions do not print alike. */
export interface FigureChange {
  readonly line: RowRef;
  /** Heads of its column from the top down. */
  readonly heads: readonly string[];
  /** It stands in a line of totals. */
  readonly isTotal: boolean;
  readonly before: Said;
  readonly after: Said;
  /** After less before, in 元; null unless both are amounts or blank. */
  readonly difference: string | null;
}

/** A line that one of the versions has not. */
export interface LineOnly {
  readonly line: RowRef;
  readonly cell: CellRef;
}

export interface LineRenamed {
  readonly before: RowRef;
  readonly after: RowRef;
  readonly cell: CellRef;
}

/** Something the table says of itself. */
export interface TraitChange {
  readonly trait: 'title' | 'number' | 'unit' | 'department' | 'sheet' | 'hidden' | 'notes';
  readonly before: string;
  readonly after: string;
}

/** A table that both versions have. */
export interface TableChange {
  readonly before: TableRef;
  readonly after: TableRef;
  readonly traits: readonly TraitChange[];
  readonly figures: readonly FigureChange[];
  readonly renamed: readonly LineRenamed[];
  readonly added: readonly LineOnly[];
  readonly removed: readonly LineOnly[];
  /** Heads of columns that one has not. */
  readonly columnsAdded: readonly (readonly string[])[];
  readonly columnsRemoved: readonly (readonly string[])[];
  /** Cells that changed between blank, dash and zero alone. */
  readonly blanks: number;
  /** Amounts that both print, alike or not. */
  readonly amounts: number;
}

/** A sheet without a table that both versions have. */
export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly { readonly before: Said; readonly after: Said }[];
  readonly rowsAdded: readonly number[];
  readonly rowsRemoved: readonly number[];
}

/** A figure of the whole workbook by its name, in 元; null where it is not printed. */
export interface TotalChange {
  readonly id: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  readonly before: Disclosure;
  readonly after: Disclosure;
  readonly totals: readonly TotalChange[];
  /** Those in which something changed, in the order of the later version. */
  readonly tables: readonly TableChange[];
  /** Tables that both have and that are alike. */
  readonly same: number;
  readonly tablesAdded: readonly TableRef[];
  readonly tablesRemoved: readonly TableRef[];
  /** Tables that one has and the other may have on pages that were not read: nothing is known of them. */
  readonly tablesUnread: readonly TableRef[];
  /** Amounts that both print. */
  readonly amounts: number;
  readonly sheets: readonly SheetChange[];
  readonly sheetsAdded: readonly string[];
  readonly sheetsRemoved: readonly string[];
  readonly findings: {
    readonly gone: readonly Finding[];
    readonly new: readonly Finding[];
    readonly stay: readonly Finding[];
  };
  /** How both were checked otherwise than everybody has it; only where they were. */
  readonly settings?: AppliedSettings;
}
