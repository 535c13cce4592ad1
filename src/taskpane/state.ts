import { STANDARD, type Settings } from '../core/check/read-settings.js';
import type { DisclosureOutline } from '../core/disclosure/model.js';
import type { Answers } from '../core/report/answers.js';
import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers as NarrativeAnswers, Narrative } from '../core/narrate/narrative.js';
import type { TextReport } from '../core/reconcile/index.js';
import type { CellRef } from '../core/sheet/grid.js';
import type { Finding, Report } from '../core/finding/finding.js';
import type { BlankForm } from '../hosts/file/form/blank-form.js';
import type { TextPlaces } from '../hosts/office/text-places.js';
import type { Book } from './engine/book.js';
import type { FilledText, TemplateChoice } from './engine/write.js';
import type { FirstStep } from './model/first-step.js';
import type { PaneHost } from './host.js';
import type { Change } from './model/change.js';
import type { Corrected } from './model/correction.js';
import type { Part } from './model/progress.js';
import type { SheetSummary } from './model/sheets.js';

export type ViewName = 'recognition' | 'findings' | 'narrative' | 'text';

/** All that the page knows of one workbook: plain data. Its figures are the engine's. */
export interface Result {
  readonly workbook: Book;
  readonly disclosure: DisclosureOutline;
  /** Every sheet, and what it was taken for. */
  readonly sheets: readonly SheetSummary[];
  /** What it was checked and written with. */
  readonly settings: Settings;
  /** As the checks found it. */
  readonly checked: Report;
  /** The user's reasons by the findings' keys; null where they can be neither read nor kept. */
  readonly answers: Answers | null;
  /** The same with the reasons beside the findings they answer. */
  readonly report: Report;
  /** What the 说明 is written by, beside the answers: another one asks other questions. */
  readonly writing: Writing;
  /** The user's answers and choice of a template; null where they can be neither read nor kept. */
  readonly kept: KeptNarrative | null;
  readonly narrative: Narrative;
  /** The bureau's form that the 说明 is written in, filled; null where it follows a template. */
  readonly filled: FilledText | null;
  readonly prior: Prior | null;
  /** What the last change of the workbook has done; null after a reading of all of it. */
  readonly change: Change | null;
}

export interface Writing {
  readonly template: TemplateChoice;
  /** A bureau's blank form, in place of the template. */
  readonly form: BlankForm | null;
}

/** Last year's workbook, as the user chose it. */
export interface Prior {
  readonly name: string;
  readonly workbook: Book;
  readonly disclosure: DisclosureOutline;
  /** What was answered for its 说明, offered again. */
  readonly answers: NarrativeAnswers;
}

/** Where a text that is read back comes from. */
export interface TextSource {
  /** The file's name; 粘贴的文字. */
  readonly name: string;
  readonly origin: 'file' | 'pasted';
  content(signal?: AbortSignal): Promise<ArrayBuffer | string>;
}

/** The document that the pane stands beside, which is read anew each time. */
export interface DocumentSource {
  readonly name: string;
  readonly origin: 'document';
}

/** A text that was read back. Nothing of it is kept anywhere else. */
export interface TextAtHand {
  readonly source: TextSource | DocumentSource;
  readonly reading: TextReport;
  /** Where its signs stand in the open document; null for other texts. */
  readonly places: TextPlaces | null;
  /** What could not be read of the open document: one Chinese sentence; null where all was. */
  readonly unread: string | null;
  /** The file's bytes; null for what was no file. */
  readonly original: ArrayBuffer | null;
  /** File of last year's workbook that it was held to as well. */
  readonly prior: string | null;
}

export interface Progress {
  readonly label: string;
  /** Steps done and in all. */
  readonly done: number;
  readonly total: number;
  /** How far this one has come, where that is told. */
  readonly part?: Part;
  /** Seconds that it will still take; null where nobody can tell, or it is hardly any. */
  readonly left?: number | null;
}

/** The cells that one finding or figure rests on, and which of them is being looked at. */
export interface Shown {
  readonly cells: readonly CellRef[];
  readonly current: number;
  /** Why they are looked at: one sentence. */
  readonly caption: string;
}

export interface PaneState {
  readonly host: PaneHost['name'];
  readonly settings: Settings;
  /** Those of the first time that were taken; null where they are not shown. */
  readonly firstSteps: readonly FirstStep[] | null;
  readonly view: ViewName;
  readonly progress: Progress | null;
  readonly result: Result | null;
  readonly text: TextAtHand | null;
  readonly error: string | null;
  /** Reasons or answers were given that are not in the workbook yet. */
  readonly unwritten: boolean;
  /** Findings that the user has ticked off since the workbook was read; those really mended are gone at the next reading. */
  readonly done: ReadonlySet<Finding>;
  /** What the user had put right in the workbook since it was read, the last first. */
  readonly corrected: readonly Corrected[];
  readonly shown: Shown | null;
  /** The cell in the pane's own sheet view; null when that is closed, always null in Excel. */
  readonly revealed: CellRef | null;
  /** Said once by screen readers and shown for a while: "已复制全文". */
  readonly notice: string;
  /** Said by screen readers only: which cell is shown. */
  readonly announcement: string;
}

export const INITIAL: PaneState = {
  host: 'browser',
  settings: STANDARD,
  firstSteps: null,
  view: 'findings',
  progress: null,
  result: null,
  text: null,
  error: null,
  unwritten: false,
  done: new Set(),
  corrected: [],
  shown: null,
  revealed: null,
  notice: '',
  announcement: '',
};
