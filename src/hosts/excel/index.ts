import type { CellRef, Workbook } from '../../core/sheet/grid.js';
import type { ChartTable } from '../../core/report/chart-table.js';
import type { ResultTable } from '../../core/report/result-table.js';
import type { Answers } from '../../core/report/answers.js';
import type { KeptNarrative } from '../../core/narrate/answers/kept.js';
import { ANSWERS_PART } from '../../core/report/answers-part.js';
import { NARRATIVE_PART } from '../../core/narrate/answers/kept.js';
import type { CellWrite } from '../office/cell-write.js';
import { answersIn, narrativeIn } from '../office/own-parts.js';
import { removeCharts, writeCharts } from './chart-sheet.js';
import { loadAnswers, saveAnswers } from './answers.js';
import { loadNarrative, saveNarrative } from './narrative.js';
import { markCells, unmarkCells, type Marked } from './marks.js';
import { openWorkbook } from './open-workbook.js';
import { readExcelWorkbook } from './read-workbook.js';
import { removeResults, writeResults } from './results-sheet.js';
import { showCell } from './show-cell.js';
import { writeCells } from './write-cells.js';

export { loadAnswers, loadNarrative, readExcelWorkbook, saveAnswers, saveNarrative, showCell };

/**
 * The open workbook as the pane's host. Its methods throw a WorkbookHostError, whose message is for the user.
 *
 * @param whileTyping milliseconds until Excel is asked again while a cell is open for typing
 */
export function excelHost(whileTyping?: number) {
  const open = openWorkbook(whileTyping);
  return {
    name: 'excel',
    read: (signal?: AbortSignal, waiting?: () => void): Promise<Workbook> =>
      open.read([ANSWERS_PART.namespace, NARRATIVE_PART.namespace], signal, waiting),
    show: (cell: CellRef): Promise<void> => showCell(cell, open.idOf(cell.sheet)),
    write: async (writes: readonly CellWrite[]): Promise<void> => {
      await writeCells(writes, open.idOf);
      for (const { sheet, address } of writes) open.touched(sheet, [address]);
    },
    marks: {
      put: (cells: readonly CellRef[]): Promise<Marked> => markCells(cells, open.idOf),
      remove: (): Promise<number> => unmarkCells(open.sheetIds()),
    },
    results: {
      put: (table: ResultTable): Promise<void> => writeResults(table),
      remove: (title: string): Promise<number> => removeResults(title),
    },
    charts: {
      put: (table: ChartTable): Promise<void> => writeCharts(table),
      remove: (title: string): Promise<number> => removeCharts(title),
    },
    following: { follow: open.follow, readChanges: open.readChanges },
    gathers: true,
    answers: {
      place: '理由存在工作簿里，保存工作簿后生效',
      load: async (): Promise<Answers> => answersIn(await open.part(ANSWERS_PART.namespace)),
      save: (_: unknown, answers: Answers): Promise<void> => saveAnswers(answers),
    },
    narrative: {
      place: '回答存在工作簿里，保存工作簿后生效',
      load: async (): Promise<KeptNarrative> => narrativeIn(await open.part(NARRATIVE_PART.namespace)),
      save: (_: unknown, kept: KeptNarrative): Promise<void> => saveNarrative(kept),
    },
  } as const;
}
