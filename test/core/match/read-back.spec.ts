import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { mapGrid } from '../../metamorphic/grid.js';

/** The county’s budget with 36.5 万元 of 单位资金, all of it 事业收入. */
function withUnitFunds(): Disclosure {
  const workbook = workbookOf('ruoqiang-2024-budget');
  const amountOf = (grid: Grid, row: number): number | null => {
    const label = String(grid.rows[row]?.[0]?.value ?? '').replace(/\s/g, '');
    if (/^5\.单位资金$|^其中：事业收入$/.test(label)) return 36.5;
    return /本年收入$|收入总计$/.test(label) ? 842.07 + 36.5 : null;
  };
  const grids = workbook.grids.map((grid) =>
    grid.name === '表1'
      ? mapGrid(grid, (cell, row, column) => {
          const value = column === 1 ? amountOf(grid, row) : null;
          return value === null ? cell : { ...cell, value };
        })
      : grid,
  );
  return recognize({ ...workbook, grids });
}

describe('what 收支总表 prints below 单位资金', () => {
  it('is held to its line', () => {
    const found = (amount: string): (string | undefined)[] =>
      reconcileText(`二、收入预算情况\n事业收入${amount}万元。`, { disclosure: withUnitFunds() }).findings.map(
        ({ quote }) => quote,
      );
    deepEqual(found('36.5'), []);
    deepEqual(found('35.6'), ['35.6万元']);
  });
});

describe('支出方面, 收入方面', () => {
  it('lead to the side, and are no name', () => {
    const found = (spent: string): (string | undefined)[] =>
      reconcileText(`四、财政拨款收支总体情况\n支出方面，本年支出${spent}万元。`, {
        disclosure: recognize(workbookOf('xinping-2021-final.corrected')),
      }).findings.map(({ quote }) => quote);
    deepEqual(found('555.63'), []);
    deepEqual(found('565.63'), ['565.63万元']);
  });
});

describe('a chapter 预算编制说明', () => {
  it('is about money, not about 编制', () => {
    const found = (total: string): (string | undefined)[] =>
      reconcileText(`四、部门预算编制说明\n（一）财政拨款收支预算情况\n2024年财政拨款收、支预算总计${total}万元。`, {
        disclosure: recognize(workbookOf('ruoqiang-2024-budget')),
      }).findings.map(({ quote }) => quote);
    deepEqual(found('842.07'), []);
    deepEqual(found('942.07'), ['942.07万元']);
  });
});

describe('a heading that names money', () => {
  const found = (heading: string, total: string): (string | undefined)[] =>
    reconcileText(`${heading}\n2024年支出预算${total}万元。`, {
      disclosure: recognize(workbookOf('ruoqiang-2024-budget')),
    }).findings.map(({ quote }) => quote);

  for (const heading of ['二、人员类支出情况', '二、为履行职能安排的支出', '二、部门职责履行和收支情况'])
    it(`is about money, whatever else it names: ${heading}`, () => {
      deepEqual(found(heading, '842.07'), []);
      deepEqual(found(heading, '942.07'), ['942.07万元']);
    });
  it('and one on staff alone is not', () => deepEqual(found('二、机构和人员编制情况', '942.07'), []));
});
