import type { CellRef, Workbook } from '../../core/sheet/grid.js';
import type { Answers } from '../../core/report/answers.js';
import type { KeptNarrative } from '../../core/narrate/answers/kept.js';
import { loadAnswers, saveAnswers } from './answers.js';
import { loadNarrative, saveNarrative } from './narrative.js';
import { readExcelWorkbook } from './read-workbook.js';
import { showCell } from './show-cell.js';

export { loadAnswers, loadNarrative, readExcelWorkbook, saveAnswers, saveNarrative, showCell };

/** The open workbook as the pane's host. Its methods throw an ExcelHostError, whose message is for the user. */
export function excelHost() {
  return {
    name: 'excel',
    read: (): Promise<Workbook> => readExcelWorkbook(),
    show: (cell: CellRef): Promise<void> => showCell(cell),
    answers: {
      place: '理由存在工作簿里，保存工作簿后生效',
      load: (): Promise<Answers> => loadAnswers(),
      save: (_: unknown, answers: Answers): Promise<void> => saveAnswers(answers),
    },
    narrative: {
      place: '回答存在工作簿里，保存工作簿后生效',
      load: (): Promise<KeptNarrative> => loadNarrative(),
      save: (_: unknown, kept: KeptNarrative): Promise<void> => saveNarrative(kept),
    },
  } as const;
}
