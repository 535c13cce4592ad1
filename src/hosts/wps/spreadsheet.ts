import { keptXml, NARRATIVE_PART, type KeptNarrative } from '../../core/narrate/answers/kept.js';
import { ANSWERS_PART, answersXml } from '../../core/report/answers-part.js';
import type { Answers } from '../../core/report/answers.js';
import type { ResultTable } from '../../core/report/result-table.js';
import type { CellRef, Workbook } from '../../core/sheet/grid.js';
import type { CellWrite } from '../office/cell-write.js';
import { liveWorkbook } from '../office/live-workbook.js';
import { answersIn, narrativeIn } from '../office/own-parts.js';
import type { EtApplication, EtWorkbook } from './api.js';
import { asked, orNull } from './asked.js';
import { NoWorkbookError, WorkbookClosedError } from './errors.js';
import { listen } from './listen.js';
import { markCells, unmarkCells, type Marked } from './marks.js';
import { keepsParts, loadPart, savePart } from './parts.js';
import { readChanges } from './read-changes.js';
import { readOpenWorkbook } from './read-workbook.js';
import { removeResults, writeResults } from './results-sheet.js';
import type { ApiEvent } from './root.js';
import { showCell } from './show-cell.js';
import { writeCells } from './write-cells.js';

/**
 * The workbook that is open in WPS 表格 as the pane's host: that which was active when it was read last, also when
 * another has come to the front since. Its methods reject with a WorkbookHostError, whose message is for the user.
 */
export function spreadsheetHost(application: EtApplication, events: ApiEvent | undefined) {
  let current: EtWorkbook | null = null;

  const active = (): EtWorkbook => {
    const workbook = asked(() => application.ActiveWorkbook);
    if (!workbook) throw new NoWorkbookError();
    return workbook;
  };
  /** What WPS is asked to do with the workbook, at once. */
  const within = async <T>(work: (workbook: EtWorkbook) => T | Promise<T>): Promise<T> => {
    const workbook = (current ??= active());
    if (orNull(() => workbook.Name) === null) throw new WorkbookClosedError(null);
    try {
      return await work(workbook);
    } catch (error) {
      return asked(() => {
        throw error;
      });
    }
  };
  const open = liveWorkbook({
    read: async (parts, signal) => {
      current = active();
      return within((workbook) => readOpenWorkbook(application, workbook, { parts, signal }));
    },
    readChanges: (known, changes) => within((workbook) => readChanges(application, workbook, known, changes)),
    loadPart: (namespace) => within((workbook) => loadPart(workbook, namespace)),
    listen: async (note) => listen(events, () => current, note),
    isTyping: () => false,
  });
  const save = (namespace: string, xml: string): Promise<void> =>
    within((workbook) => savePart(workbook, namespace, xml));

  return {
    name: 'et',
    read: (signal?: AbortSignal): Promise<Workbook> =>
      open.read([ANSWERS_PART.namespace, NARRATIVE_PART.namespace], signal),
    show: (cell: CellRef): Promise<void> => within((workbook) => showCell(workbook, cell)),
    write: async (writes: readonly CellWrite[]): Promise<void> => {
      await within((workbook) => writeCells(workbook, writes));
      for (const { sheet, address } of writes) open.touched(sheet, [address]);
    },
    marks: {
      put: (cells: readonly CellRef[]): Promise<Marked> => within((workbook) => markCells(workbook, cells)),
      remove: (): Promise<number> => within((workbook) => unmarkCells(workbook)),
    },
    results: {
      put: (table: ResultTable): Promise<void> => within((workbook) => writeResults(application, workbook, table)),
      remove: (title: string): Promise<number> => within((workbook) => removeResults(application, workbook, title)),
    },
    following: { follow: open.follow, readChanges: open.readChanges },
    gathers: true,
    /** Whether this WPS keeps reasons and answers in the workbook; where not, the two below are of no use. True while none is open. */
    keepsParts: (): boolean => {
      const workbook = current ?? orNull(active);
      return workbook === null || (orNull(() => keepsParts(workbook)) ?? false);
    },
    answers: {
      place: '理由存在工作簿里，保存工作簿后生效',
      load: async (): Promise<Answers> => answersIn(await open.part(ANSWERS_PART.namespace)),
      save: (_: unknown, answers: Answers): Promise<void> => save(ANSWERS_PART.namespace, answersXml(answers)),
    },
    narrative: {
      place: '回答存在工作簿里，保存工作簿后生效',
      load: async (): Promise<KeptNarrative> => narrativeIn(await open.part(NARRATIVE_PART.namespace)),
      save: (_: unknown, kept: KeptNarrative): Promise<void> => save(NARRATIVE_PART.namespace, keptXml(kept)),
    },
  } as const;
}
