import assert from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Calculation, Workbook } from '../../../../src/core/sheet/grid.js';
import { validate } from '../../../../src/core/check/index.js';
import { book, expenditure } from '../small-tables.js';
import { messageOf } from '../../../../src/core/report/say/index.js';

const withFormulas: Workbook = {
  ...book(expenditure),
  grids: book(expenditure).grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row?.map((cell) => (typeof cell?.value === 'number' ? { ...cell, formula: 'SUM(D5)' } : cell)),
    ),
  })),
};

const said = (workbook: Workbook, calculation?: Calculation): unknown[] =>
  validate(recognize(calculation === undefined ? workbook : { ...workbook, calculation }))
    .findings.filter(({ rule }) => rule === 'workbook.calculation')
    .map((finding) => [finding.severity, messageOf(finding).slice(0, 9)]);

describe('formulas that may be out of date', () => {
  it('are told where the workbook computes by hand or has not computed yet', () => {
    assert.deepEqual(said(withFormulas, 'manual'), [['warning', '工作簿设为手动重算']]);
    assert.deepEqual(said(withFormulas, 'pending'), [['warning', '工作簿里的公式还没']]);
  });

  it('are none where the tables hold no formula', () => {
    assert.deepEqual([said(book(expenditure), 'pending'), said(withFormulas)], [[], []]);
    assert.deepEqual(
      said(book(expenditure), 'manual').map((one) => (one as string[])[0]),
      ['notice'],
    );
  });
});
