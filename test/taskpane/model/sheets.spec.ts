import assert from 'node:assert/strict';
import type { Disclosure, Panel, Table } from '../../../src/core/disclosure/model.js';
import { sheetSummaries } from '../../../src/taskpane/model/sheets.js';

const panel = {
  side: null,
  columns: [{ index: 1, heads: ['本年支出', '奇怪'], dimensions: {}, ofWhich: false, known: false }],
  rows: [
    { item: 'unknown', label: '其他事项', parent: null, ofWhich: false, facts: [{ amount: {} }] },
    // parts of a known line, and headings without a figure, need no explanation
    { item: 'unknown', label: '其中：一般财力', parent: {}, ofWhich: true, facts: [{ amount: {} }] },
    { item: 'unknown', label: '行政单位', parent: null, ofWhich: false, facts: [{ amount: null }] },
    { item: 'total', label: '合计', parent: null, ofWhich: false, facts: [{ amount: {} }] },
  ],
} as unknown as Panel;
const table = { kind: 'fund', sheet: '表5', panels: [panel] } as unknown as Table;
const { panels: _, ...outline } = table;
const disclosure = { tables: [table] } as unknown as Disclosure;
const sheet = (name: string) => ({ name, hidden: name === '封面', rows: [], merges: [] });

describe('the sheets as recognized', () => {
  it('stand in the workbook’s order, with what nothing explains', () => {
    const summaries = sheetSummaries({
      workbook: { name: 'a.xlsx', grids: [sheet('封面'), sheet('表5')] },
      disclosure,
    });
    assert.deepEqual(summaries, [
      { sheet: '封面', hidden: true, tables: [] },
      {
        sheet: '表5',
        hidden: false,
        tables: [{ table: outline, unknownColumns: ['本年支出 奇怪'], unknownLines: ['其他事项'] }],
      },
    ]);
  });
});
