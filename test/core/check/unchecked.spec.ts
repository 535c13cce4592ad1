import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import type { Unchecked } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { sheetOf } from '../../forms/builder.js';
import { book, expenditure, HEAD } from './small-tables.js';

const uncheckedIn = (...grids: Grid[]): Unchecked => validate(recognize(book(...grids))).unchecked;

/** One line that nothing adds up to. */
const lone = (amount: number | string): Grid =>
  sheetOf('采购', [...HEAD('政府采购预算表'), ['项目名称', '采购品目', '金额'], ['办公设备', '计算机', amount]]);

describe('what no verdict stands for', () => {
  it('is nothing in the published workbooks', () => {
    for (const name of [
      'lingshou-2021-budget',
      'ruoqiang-2024-budget',
      'ebian-2021-budget',
      'xinping-2021-final.corrected',
    ]) {
      assert.deepEqual(
        [name, validate(disclosureOf(name)).unchecked],
        [name, { tables: [], sheets: [], amounts: 0, nothing: null }],
      );
    }
  });

  it('is a table of which no relation reads an amount', () => {
    const { tables, nothing } = uncheckedIn(expenditure, lone(3.5));
    assert.deepEqual(tables, [{ kind: 'procurement', title: '政府采购预算表', sheet: '采购', amounts: 1 }]);
    assert.equal(nothing, null);
  });

  it('is no table without amounts', () => {
    assert.deepEqual(uncheckedIn(expenditure, lone('')).tables, []);
  });

  it('is a sheet in sight with numbers that was not recognized, not a cover or a hidden one', () => {
    const notes = (name: string, ...numbers: number[]): Grid =>
      sheetOf(name, [['测算'], ...numbers.map((number) => ['某项', number])]);
    const { sheets } = uncheckedIn(
      expenditure,
      notes('测算', 1.5, 2.25, 3.75),
      notes('目录', 1, 2, 3),
      notes('封面', 1.1),
      { ...notes('旧', 1.5, 2.25, 3.75), hidden: true },
    );
    assert.deepEqual(sheets, [{ sheet: '测算', amounts: 3 }]);
  });

  it('is everything where no relation was computed, no amount understood, or none is there', () => {
    const blank = { ...expenditure, rows: expenditure.rows.map((row, at) => (at < 3 ? row : row?.slice(0, 2))) };
    const zeros = {
      ...expenditure,
      rows: expenditure.rows.map((row, at) =>
        at < 3 ? row : row?.map((cell, column) => (column < 2 ? cell : { value: 0 })),
      ),
    };
    const words = {
      ...expenditure,
      rows: expenditure.rows.map((row, at) =>
        at < 3 ? row : row?.map((cell, column) => (column < 2 ? cell : { value: '#REF!', error: true })),
      ),
    };
    assert.equal(uncheckedIn(lone(3.5)).nothing, 'no-relation');
    assert.equal(uncheckedIn(blank).nothing, 'empty');
    assert.equal(uncheckedIn(zeros).nothing, 'empty');
    assert.equal(uncheckedIn(words).nothing, 'unread');
  });
});
