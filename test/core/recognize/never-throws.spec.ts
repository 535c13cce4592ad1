import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrate } from '../../../src/core/narrate/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Cell } from '../../../src/core/sheet/grid.js';
import { validate } from '../../../src/core/check/index.js';
import { mapCells } from '../../forms/builder.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';

const WORDS = [
  '部门收支总表',
  '一般公共预算支出表',
  '“三公”经费支出表',
  '基本支出表',
  '单位：万元',
  '部门：某局',
  '科目编码',
  '科目名称',
  '项目',
  '收入',
  '支出',
  '合计',
  '小计',
  '基本支出',
  '项目支出',
  '预算数',
  '决算数',
  '其中：',
  '201',
  '20103',
  '2010301',
  '301',
  '一、',
  '（一）',
  '因公出国（境）费',
  '公务接待费',
  '本年收入合计',
  '上年结转',
  '总计',
  '注：',
  '—',
  '#REF!',
  '1,234.50',
  '备注',
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((value): Cell => ({ value })) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value): Cell => ({ value })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }).map((value): Cell => ({ value })) },
);
const index = fc.nat(11);
const range = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe('recognizing, checking and writing', () => {
  it('never throw, whatever stands in the cells, and keep their counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
        fc.array(range, { maxLength: 3 }),
        (rows, merges) => {
          const disclosure = recognize({
            name: 'a.xlsx',
            grids: [{ name: 's', hidden: false, rows: [[{ value: '一般公共预算支出表' }], ...rows], merges }],
          });
          const { relations } = validate(disclosure);
          assert.equal(relations.checked, relations.held + relations.rounding + relations.failed);
          narrate(disclosure);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throw on a real form with cells torn out or overwritten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(8), cell, (every, offset, replacement) => {
        let count = 0;
        const torn = mapCells(CENTRAL_FINAL_2023, (old) =>
          (count += 1) % every === offset % every ? replacement : old,
        );
        const disclosure = recognize(torn);
        validate(disclosure);
        narrate(disclosure);
      }),
      { numRuns: 40 },
    );
  });
});
