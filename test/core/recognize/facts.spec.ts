import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Fact } from '../../../src/core/disclosure/model.js';
import type { Cell } from '../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf } from '../../forms/builder.js';

/** The facts of a line of 支出总表 (合计, 基本支出, 项目支出), from its cells behind 205 教育支出. */
function factsOf(...cells: (Cell | undefined)[]): readonly Fact[] {
  const grid = sheetOf('3', [
    ['部门支出总表'],
    ['单位：元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 3, 1, 2],
  ]);
  const line = [{ value: '205' }, { value: '教育支出' }, ...cells];
  const [table] = recognize(workbookOf('公开表.xlsx', [{ ...grid, rows: [...grid.rows, line] }])).tables;
  return table!.panels[0]!.rows[1]!.facts;
}

describe('the cell of an amount', () => {
  it('is one, nothing, a dash, a text or an error', () => {
    const [one, nothing, dash] = factsOf({ value: 12.5 }, undefined, { value: '—' });
    deepEqual([one!.state, one!.amount!.value.toString(), one!.cell.address], ['amount', '12.5', 'C5']);
    deepEqual(nothing, { cell: { sheet: '3', address: 'D5' }, row: 4, column: 3, state: 'blank', amount: null });
    deepEqual(dash, { cell: { sheet: '3', address: 'E5' }, row: 4, column: 4, state: 'dash', amount: null });
    const [text, error, date] = factsOf(
      { value: ' 见附件 ' },
      { value: '#REF!', error: true },
      { value: '2024-01-05', shown: '2024-01-05' },
    );
    const at = (address: string, column: number) => ({ cell: { sheet: '3', address }, row: 4, column, amount: null });
    deepEqual(text, { ...at('C5', 2), state: 'text', text: '见附件' });
    deepEqual(error, { ...at('D5', 3), state: 'error', text: '#REF!' });
    deepEqual(date, { ...at('E5', 4), state: 'text', text: '2024-01-05', isDate: true });
  });

  it('says forty signs of a text at most', () =>
    deepEqual(factsOf({ value: '见'.repeat(50) })[0]!.text, '见'.repeat(40)));

  it('is nothing where it says again what stands beside it: a merge that was undone', () =>
    deepEqual(
      factsOf({ value: '教育支出' }, { value: '教育支出' }, { value: 5 }).map(({ state }) => state),
      ['blank', 'blank', 'amount'],
    ));

  const marks = (...cells: (Cell | undefined)[]): string[] =>
    factsOf(...cells).map(({ formula, untidy }) => (formula ? 'formula' : (untidy ?? '')));

  it('may be computed, or written with spaces or full-width digits', () => {
    deepEqual(marks({ value: 30, formula: '=D5+E5' }, { value: '１２．５０' }, { value: '1 234' }), [
      'formula',
      'decimals',
      'whole',
    ]);
    deepEqual(marks({ value: '5,556.20' }, { value: '12' }, { value: 12.5 }), ['', '', '']);
    deepEqual(marks({ value: '12，000' }, { value: '－3.5' }, { value: '３' }), ['whole', 'decimals', 'whole']);
  });

  it('is padded by hand where no other text of its row is', () => {
    deepEqual(marks({ value: '12.50 ' }, { value: '10.50' }, { value: '2' }), ['decimals', '', '']);
    deepEqual(marks({ value: ' 12' }, { value: '10' }, { value: '2' }), ['whole', '', '']);
    deepEqual(marks({ value: '12 ' }, { value: '10 ' }, { value: '2' }), ['', '', '']);
    deepEqual(marks({ value: ' 12' }, { value: ' 10' }, { value: '2' }), ['', '', '']);
    deepEqual(marks({ value: ' 12' }, { value: '10 ' }, { value: 2 }), ['whole', 'whole', '']);
  });
});
