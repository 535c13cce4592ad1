import type { Category, Severity } from '../taxonomy/severity.js';
import type { DocumentIdentity } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import type { CellRef, Published } from '../sheet/grid.js';
import type { PlainAmount } from './plain-amount.js';
import type { FigureRef, TableRef } from './references.js';
import type { Said, TableSaid } from './said/index.js';
import type { RollupReason } from './said/rollup.js';
import type { AppliedSettings } from './settings.js';

/** One term of a broken relation, as the opened card shows it. */
export interface FindingTerm {
  readonly side: 'left' | 'right';
  readonly sign: 1 | -1;
  readonly figure: FigureRef;
  /** Null where its cell holds none. */
  readonly amount: PlainAmount | null;
}

/** A figure in another workbook. */
export interface FindingPart {
  readonly workbook: string;
  readonly department: string;
  readonly cell: CellRef;
  /** Null where its cell holds none. */
  readonly amount: PlainAmount | null;
}

/** An amount; or a code, a name, a percentage as it stands. */
export type FindingValue = PlainAmount | string;

/** What every fault has, of tables and of texts: plain data, of which core/report/say makes the sentence. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly said: Said;
  /** Cells of this workbook. */
  readonly cells: readonly CellRef[];
  /** What the file is that it is of, or is held to, where that is no workbook. */
  readonly published?: Published;
  readonly stated?: FindingValue;
  readonly expected?: FindingValue;
}

/** A fault of the tables. */
export interface Finding extends Fault {
  readonly category: Category;
  readonly said: TableSaid;
  /** Cells of the other workbook (--prior) that the finding compares with. */
  readonly priorCells?: readonly CellRef[];
  readonly difference?: PlainAmount;
  /** The relation in the words of its rule, which the taxonomy or the user gives. */
  readonly relation?: string;
  readonly terms?: readonly FindingTerm[];
  /** Figures of other workbooks that were added up: those of the 单位 of a 部门. */
  readonly parts?: readonly FindingPart[];
  /** Whose it is, in a book of several departments. */
  readonly department?: string;
  /** The user's reason; never on an error. */
  readonly answer?: string;
}

/** What a cell says and what it should say, in the unit of its column; "" when blank. */
export interface Correction extends CellRef {
  readonly stated: string;
  readonly proposed: string;
}

/** A cell that is most likely wrong, with the value that would mend the workbook. */
export interface Suspect extends Correction {
  /** Broken relations that hold once exactly these cells are changed; 0 where other suspects must be mended too. */
  readonly mends: number;
  /** Cells that must change with it: a sum that the slip was carried into, the other half of an exchange. */
  readonly together?: readonly Correction[];
}

export interface RelationCounts {
  readonly checked: number;
  readonly held: number;
  readonly rounding: number;
  readonly failed: number;
  readonly notComputed: number;
  /** Of those told as rounding, how many are off by more, and by no more than the user lets pass. */
  readonly tolerated?: number;
}

/** What came of comparing a 部门 with the sum of its 单位. */
export interface RollupCounts extends RelationCounts {
  /** File names of the 单位. */
  readonly units: readonly string[];
}

/** How much of the workbook the relations look at. */
export interface Coverage {
  /** Cells with an amount of money other than zero. */
  readonly cells: number;
  /** Those that at least one computed relation reads. */
  readonly reached: number;
  /** The others: a slip there goes unnoticed. In the order of the workbook. */
  readonly unreached: readonly CellRef[];
}

/** What a verdict must not stand for. */
export interface Unchecked {
  /** Tables with amounts of which no computed relation reads a single one, in the order of the workbook. */
  readonly tables: readonly UncheckedTable[];
  /** Sheets in sight without a table that hold numbers with decimals all the same. */
  readonly sheets: readonly { readonly sheet: string; readonly amounts: number }[];
  /** Amounts of recognized tables that were seen and not understood, or whose line or column was not. */
  readonly amounts: number;
  /** Why nothing at all was checked; null where something was. */
  readonly nothing: NothingChecked | null;
}

/**
 * `empty`: no table holds an amount other than zero; `unread`: none of the amounts was understood; `no-relation`: none
 * was compared; `government`: it is no department's book; `departments`: of a book of several, nothing tells
 * which table is whose.
 */
export type NothingChecked = 'empty' | 'unread' | 'no-relation' | 'government' | 'departments';

export interface UncheckedTable {
  readonly kind: TableKind;
  /** As printed; '' where none is. */
  readonly title: string;
  readonly sheet: string;
  /** Number of its cells with an amount other than zero, and of those that were not understood. */
  readonly amounts: number;
}

export interface UncomputedRelation {
  readonly rule: string;
  readonly relation: string;
  readonly missing: readonly TableKind[];
  /** The other workbook (--prior) lacks the tables. */
  readonly prior?: true;
  /** A 科目 that a relation of a rules file is about and the table does not print. */
  readonly absent?: { readonly name: string; readonly table: TableRef };
  /** Why a 部门 and its 单位 could not be compared. */
  readonly reason?: RollupReason;
}

/** Its tables are there, its condition is not met. */
export interface InapplicableRelation {
  readonly rule: string;
  readonly relation: string;
  /** What stands in the way. */
  readonly reason: string;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  readonly relations: RelationCounts;
  readonly coverage: Coverage;
  readonly unchecked: Unchecked;
  /** Relations between tables that could not be computed because a table is not there. */
  readonly uncomputed: readonly UncomputedRelation[];
  /** Relations that hold only under a condition this workbook does not meet: not applied, and why. */
  readonly inapplicable: readonly InapplicableRelation[];
  /** What the file is, where it is no workbook. */
  readonly published?: Published;
  /** Of a 部门 that was compared with its 单位. Its relations are counted above too. */
  readonly rollup?: RollupCounts;
  /** Of a book of several departments: each, in the order of its pages. Their relations are counted above too. */
  readonly departments?: readonly DepartmentReport[];
  /** What the user had checked otherwise; only where something was. */
  readonly settings?: AppliedSettings;
}

/** One department of a book of several. */
export interface DepartmentReport {
  /** What its findings call it: its name, and where its tables begin where that alone does not tell. */
  readonly department: string;
  readonly document: DocumentIdentity;
  /** Where its tables stand. */
  readonly sheets: readonly string[];
  readonly relations: RelationCounts;
  /** Why none of its figures was checked; null where some were. */
  readonly nothing: NothingChecked | null;
}
