import type { Disclosure } from '../../core/disclosure/model.js';
import { allFacts } from '../../core/disclosure/query.js';
import { sameCell } from '../../core/report/group-findings.js';
import type { CellRef } from '../../core/sheet/grid.js';

/** The line and the column heads that a cell stands under: "合计 · 基本支出 人员经费"; '' when it holds no fact. */
export function cellContext(disclosure: Disclosure, cell: CellRef): string {
  for (const table of disclosure.tables) {
    if (table.sheet !== cell.sheet) continue;
    const found = allFacts(table).find(({ fact }) => sameCell(fact.cell, cell));
    if (found) return [found.row.label, found.column.heads.join(' ')].filter((text) => text !== '').join(' · ');
  }
  return '';
}
