import type { DisclosureOutline } from '../core/disclosure/model.js';
import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers as NarrativeAnswers } from '../core/narrate/narrative.js';
import type { ChartTable } from '../core/report/chart-table.js';
import type { ResultTable } from '../core/report/result-table.js';
import type { Answers } from '../core/report/answers.js';
import type { CellRef, CellValue, Workbook } from '../core/sheet/grid.js';
import type { OpenDocument } from '../hosts/office/open-document.js';
import type { Book } from './engine/book.js';
import type { Part } from './model/progress.js';

/**
 * Where the user's reasons for warnings are kept, from one check of a workbook to the next. Rejections as those of
 * PaneHost.read.
 */
export interface AnswerKeep {
  /** Said beside the field: "理由存在本机浏览器里，不上传". */
  readonly place: string;
  load(of: DisclosureOutline): Promise<Answers>;
  save(of: DisclosureOutline, answers: Answers): Promise<void>;
}

/** Where the answers and the template of the 说明 are kept. Rejections as those of PaneHost.read. */
export interface NarrativeKeep {
  /** Said beside the form: "回答存在工作簿里，保存工作簿后生效". */
  readonly place: string;
  load(of: DisclosureOutline): Promise<KeptNarrative>;
  save(of: DisclosureOutline, kept: KeptNarrative): Promise<void>;
  /** Answers kept here for last year's workbook, which is not the one at hand; null where there are none. */
  lastYear?(of: DisclosureOutline): Promise<NarrativeAnswers | null>;
}

/** The workbook after its user, or somebody else who has it open, has changed something. */
export interface Followed {
  readonly workbook: Workbook;
  readonly byOthers: boolean;
}

/** A workbook that its user goes on changing while the pane is open. Rejections as those of PaneHost.read. */
export interface Following {
  /** Calls `changed` at every change from now on. */
  follow(changed: () => void): Promise<void>;
  /** What has changed since the last reading; null where nothing of it makes a difference. */
  readChanges(): Promise<Followed | null>;
}

/** A cell with what it holds and what it is to hold; null is blank. */
export interface CellWrite extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Marks in the open workbook that leave its cells and their formats as they are. */
export interface Marks {
  /** In place of those set before. */
  put(cells: readonly CellRef[]): Promise<{ readonly cells: number; readonly protectedSheets: readonly string[] }>;
  /** Takes them all off; how many sheets had any. */
  remove(): Promise<number>;
}

/** A sheet of ours in the open workbook. */
export interface OwnSheet<Table> {
  /** Writes it, in place of one that was written before, and turns to it. */
  put(table: Table): Promise<void>;
  /** Takes it out; how many there were. */
  remove(title: string): Promise<number>;
}

/** What the pane needs of the world it sits in. */
export interface PaneHost {
  readonly name: 'browser' | 'excel' | 'word' | 'et' | 'writer';
  /**
   * The workbook the user means. Rejects with an Error whose message is one Chinese sentence where it can tell why.
   * `waiting` is called while it can only wait for the user to leave the cell that she types into.
   */
  read(signal?: AbortSignal, waiting?: () => void, progress?: (part: Part) => void): Promise<Book>;
  /** The bytes of the file that was read last, untouched; not in Office. */
  original?(): Promise<ArrayBuffer>;
  /** Brings the cell before the user's eyes. */
  show(cell: CellRef): Promise<void>;
  /** Where the workbook is open beside the pane only. */
  readonly following?: Following;
  /**
   * Writes into cells, all or none, where each still holds what it is said to hold, no formula, and no protection is in
   * the way; where it is open beside the pane only.
   */
  write?(writes: readonly CellWrite[]): Promise<void>;
  /** Where the workbook is open beside the pane only. */
  readonly marks?: Marks;
  /** Where the workbook is open beside the pane only. */
  readonly results?: OwnSheet<ResultTable>;
  /** Where the workbook is open beside the pane only. */
  readonly charts?: OwnSheet<ChartTable>;
  /** Keeping takes away what the user could undo: it is gathered, and done when she asks for it. Not of a file. */
  readonly gathers?: true;
  readonly answers: AnswerKeep;
  readonly narrative: NarrativeKeep;
  /** Folds the pane away; in WPS only, where the ribbon may not be pressed while a pane is open. */
  hide?(): void;
  /** The document that the pane stands beside; in Word and WPS 文字 only. */
  readonly document?: OpenDocument;
}
