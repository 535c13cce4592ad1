import type { DocumentIdentity } from '../disclosure/model.js';
import type { Finding } from '../finding/finding.js';
import type { TableRef } from '../finding/references.js';
import type { AppliedSettings, RuleOff } from '../finding/settings.js';
import type { TextFinding } from '../finding/text-finding.js';
import type { CellRef, Published } from '../sheet/grid.js';
import type { InspectionItem } from './items.js';

/**
 * `meets`: seen to be kept; `fails`: seen not to be; `none`: nothing of it is asked of this document; `open`: not told
 * by what was given or read; `person`: for a person to judge, with what the program has seen of it.
 */
export type Verdict = 'meets' | 'fails' | 'none' | 'open' | 'person';
export const VERDICTS: readonly Verdict[] = ['fails', 'person', 'open', 'none', 'meets'];

/** What a verdict rests on, as data; report/inspection has the words. */
export type Evidence =
  | { readonly type: 'table'; readonly table: TableRef; readonly state: 'filled' | 'empty' | 'hidden' }
  | { readonly type: 'table-missing' }
  /** The text prints one of that title. */
  | { readonly type: 'table-in-text'; readonly title: string }
  /** Sheets and tables that were not read: what is missed may stand there. */
  | { readonly type: 'blind'; readonly places: readonly string[] }
  | { readonly type: 'other-years' }
  | { readonly type: 'government' }
  | { readonly type: 'no-tables'; readonly name: string }
  | { readonly type: 'no-empty' }
  | { readonly type: 'all-said'; readonly tables: number }
  | { readonly type: 'empty-unsaid'; readonly tables: readonly TableRef[] }
  | { readonly type: 'said-in-text'; readonly tables: readonly TableRef[] }
  | { readonly type: 'finding'; readonly finding: Finding | TextFinding }
  /** Further findings that are not told one by one. */
  | { readonly type: 'more'; readonly findings: number }
  | { readonly type: 'answered'; readonly finding: Finding }
  | { readonly type: 'no-text' }
  | { readonly type: 'chapter'; readonly title: string }
  | { readonly type: 'mentioned' }
  | { readonly type: 'not-in-text' }
  | { readonly type: 'changes'; readonly told: number; readonly reasons: number }
  | { readonly type: 'depth'; readonly lines: number; readonly level: '款' | '项' }
  | { readonly type: 'nothing-spent' }
  | { readonly type: 'lines'; readonly names: readonly string[] }
  | { readonly type: 'lines-missing'; readonly names: readonly string[] }
  /** `yuan`: of what it is a number. */
  | { readonly type: 'amount'; readonly name: string; readonly yuan: string }
  | { readonly type: 'count'; readonly value: string; readonly unit: string; readonly from: 'table' | 'text' }
  | { readonly type: 'not-printed' }
  | { readonly type: 'budget' }
  /** `tolerated`: of those in `rounding` the ones that are off by more, within what the user lets pass. */
  | { readonly type: 'relations'; readonly checked: number; readonly rounding: number; readonly tolerated: number }
  /** The user had these not applied. */
  | { readonly type: 'put-aside'; readonly rules: readonly RuleOff[] }
  | { readonly type: 'uncomputed'; readonly relations: number }
  | { readonly type: 'unchecked'; readonly tables: number; readonly sheets: number; readonly amounts: number }
  | { readonly type: 'nothing-checked' }
  /** A book of several departments: the paper is one department's. */
  | { readonly type: 'departments' }
  | { readonly type: 'no-prior' }
  | { readonly type: 'clear' }
  | {
      readonly type: 'figures';
      readonly read: number;
      readonly borneOut: number;
      readonly contradicted: number;
      readonly open: number;
    };

/** What was found of one item. */
export interface Judged {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Where it stands in the workbook. */
  readonly cells: readonly CellRef[];
  /** Words of the text it rests on, with their place. */
  readonly quotes?: readonly { readonly quote: string; readonly start: number }[];
}

export interface InspectedItem extends Judged {
  readonly item: InspectionItem;
}

/** One department's paper. */
export interface Inspection {
  readonly workbook: string;
  /** File name of the 说明; null where none was given. */
  readonly text: string | null;
  readonly document: DocumentIdentity;
  readonly items: readonly InspectedItem[];
  /** What the file with the tables is, where it is no workbook. */
  readonly published?: Published;
  /** How the tables were checked otherwise than everybody has it; only where they were. */
  readonly settings?: AppliedSettings;
}
