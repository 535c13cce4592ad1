import type { DocumentType, TableKind } from '../taxonomy/table-kind.js';
import type { OwnSheet } from './own-relation.js';
import type { Amount, Unit } from '../money/amount.js';
import type { Calculation, CellRef, Range, Remains, Unread } from '../sheet/grid.js';
import type { Dimensions } from '../taxonomy/dimensions.js';
import type { ItemId } from '../taxonomy/items.js';
import type { Screening } from './screening.js';

/** The recognized workbook: a set of facts, each keeping its cell. */
export interface Disclosure {
  readonly workbook: string;
  readonly document: DocumentIdentity;
  readonly tables: readonly Table[];
  readonly unrecognized: readonly UnrecognizedSheet[];
  /** Tables whose head could not be read, on sheets where other tables were. */
  readonly headless?: readonly HeadlessTable[];
  /** Titles by which it is the book of a whole government: none of its tables is read as a department's. */
  readonly government?: readonly string[];
  /** Every table number printed in the workbook, those of tables that are not recognized too. */
  readonly numbers: readonly string[];
  /** What would be published with the file beside the tables' own figures. */
  readonly screening?: Screening;
  /** How many pages the PDF has whose tables these are. */
  readonly pages?: number;
  /** They are those of a saved web page. */
  readonly isWebPage?: true;
  /** What the PDF holds beside what its pages print, numbers that name a person masked. */
  readonly remains?: Remains;
  /** Why the values of the workbook's formulas may be out of date. */
  readonly calculation?: Calculation;
  /** The sheet 自定义勾稽, where the workbook has one; it is no 公开表. */
  readonly own?: OwnSheet;
  /**
   * Of a published book of several: each with its set of tables, in the order of the pages. `tables` has them all, and those of
   * which nothing tells whose they are; of everything else the book alone tells.
   */
  readonly departments?: readonly Disclosure[];
  /** Of a department of a book: tables of its own may stand on pages that are not read, or among those that are nobody's. */
  readonly isIncomplete?: true;
}

/** What was recognized without its lines and figures: all that a report says of it beside the findings. */
export interface DisclosureOutline extends Omit<Disclosure, 'tables' | 'departments'> {
  readonly tables: readonly TableOutline[];
  readonly departments?: readonly DisclosureOutline[];
}

/** A table without its lines and figures. */
export type TableOutline = Omit<Table, 'panels'>;

export function outlineOf({ departments, ...disclosure }: Disclosure): DisclosureOutline {
  return {
    ...disclosure,
    tables: disclosure.tables.map(({ panels: _, ...outline }) => outline),
    ...(departments === undefined ? {} : { departments: departments.map(outlineOf) }),
  };
}

/** A sheet in which no 公开表 was found. */
export interface UnrecognizedSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Set where its cells could not be read: what stands in it is not known. */
  readonly unread?: Unread;
}

/** A title of a 公开表 with figures below it, but no head that could be read. */
export interface HeadlessTable {
  readonly title: string;
  readonly hidden: boolean;
  readonly titleCell: CellRef;
}

export interface DocumentIdentity {
  readonly type: DocumentType;
  /** The budget or accounts year; null when nothing in the workbook or its name tells. */
  readonly year: number | null;
  /** Full name without any leading code; '' when nothing tells. */
  readonly department: string;
}

export interface Table {
  readonly kind: TableKind;
  /** As printed, spaces taken out. */
  readonly title: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: Range;
  /** "表1-2", "公开05表"; null when none is printed. */
  readonly number: string | null;
  /** Unit the amounts are in; the stated one, else inferred; null when nothing tells. */
  readonly unit: Unit | null;
  readonly unitStatements: readonly UnitStatement[];
  /** Decimals its amounts are printed with. */
  readonly decimals: number;
  readonly department: string | null;
  readonly departmentCell: CellRef | null;
  /** The 部门 or 单位 code printed before its name: "301001". */
  readonly departmentCode?: string;
  readonly titleCell: CellRef;
  /** Years that title and header lines state. */
  readonly years?: readonly YearStatement[];
  /** `general`: money of the 一般公共预算 only; `all`: every source; by the title. */
  readonly scope: 'general' | 'all';
  /** No amount other than zero stands in it, and none that was not read. */
  readonly empty: boolean;
  /** What became of the cells where amounts belong. */
  readonly amounts: AmountAccount;
  /** Two-sided tables have one per side; the three-column economic form three. */
  readonly panels: readonly Panel[];
  /** 注, 备注 and other sentences below the figures. */
  readonly notes: readonly { readonly text: string; readonly cell: CellRef }[];
}

/** Every cell of a table that holds an amount, or something where one belongs, is in one of the three. */
export interface AmountAccount {
  /** Number of cells read as facts. */
  readonly read: number;
  /** Amounts whose line or column is not understood: no relation can use them. */
  readonly unplaced: readonly CellRef[];
  /** Cells where an amount belongs that hold something not understood as one: a text, an error, a date. */
  readonly unreadable: readonly CellRef[];
}

/** A unit the table states, in its header line, in a column head or behind its amounts. */
export interface UnitStatement {
  readonly unit: Unit;
  readonly place: 'header' | 'column' | 'cell';
  readonly cell: CellRef;
}

/** "2024年度" in a title or header line. */
export interface YearStatement {
  readonly year: number;
  readonly cell: CellRef;
}

export interface Panel {
  /** Which side of a two-sided table; null elsewhere. */
  readonly side: 'income' | 'expenditure' | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The expenditure of the panel before it once more, by nature or economic class: never added to it. */
  readonly again?: true;
  /** Figures of one 单位 of several whose whole the table does not print: it does not speak for the table. */
  readonly part?: true;
}

export interface Column {
  /** Zero-based sheet column. */
  readonly index: number;
  /** Head texts from the top down, spaces taken out, without repeats: ["本年支出", "基本支出", "小计"]. */
  readonly heads: readonly string[];
  readonly dimensions: Dimensions;
  /** Unit that its own head states where it is another than the table's, for amounts and blanks alike. */
  readonly unit?: Unit;
  /** 其中 columns are a part of their neighbour and never add. */
  readonly ofWhich: boolean;
  /** False when no word of its head is in the taxonomy. */
  readonly known: boolean;
}

export interface Row {
  /** Zero-based sheet row. */
  readonly index: number;
  /** As printed, trimmed, numbering kept: "一、一般公共服务支出". */
  readonly label: string;
  /** Without numbering, code, 其中 and spaces: "一般公共服务支出". */
  readonly name: string;
  readonly labelCell: CellRef;
  readonly item: ItemId;
  /**
   * 科目 code ("2010301", "30108") for `function`, `economic` and `project` lines; derived from the name for 类 lines
   * without one.
   */
  readonly code: string | null;
  /** Where the code itself is printed, if it is. */
  readonly codeCell: CellRef | null;
  /** What stands there, where it is no code and the name of the 类 told it: "20" for 213. */
  readonly printedCode?: string;
  /** Depth in the panel's tree; 0 for grand totals. */
  readonly level: number;
  /** The line of the same panel that this one is a part of; null at the top. */
  readonly parent: Row | null;
  /** 其中 lines are a part of their parent and never add. */
  readonly ofWhich: boolean;
  /** Set where neither a name nor a code stands before the amounts: no sum of this line is checked. */
  readonly unnamed?: true;
  /** One per panel column, in order. */
  readonly facts: readonly Fact[];
}

/** One cell of a table where an amount belongs. */
export interface Fact {
  readonly cell: CellRef;
  readonly row: number;
  readonly column: number;
  /** `blank` and `dash` count as nothing; `text`, `error` and `hashes` (### for an amount) cannot be computed. */
  readonly state: 'amount' | 'blank' | 'dash' | 'text' | 'error' | 'hashes';
  /** Present when state is `amount`. */
  readonly amount: Amount | null;
  /** What stands there, when state is `text` or `error`. */
  readonly text?: string;
  /** The text is a date: a number in a date format. */
  readonly isDate?: true;
  /** The cell computes its value. */
  readonly formula?: true;
  /** An amount written with spaces or full-width digits: as a whole number or with a decimal point. */
  readonly untidy?: 'whole' | 'decimals';
}
