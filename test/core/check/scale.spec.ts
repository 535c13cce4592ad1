import { deepEqual, match } from 'node:assert/strict';
import { computeRelations } from '../../../src/core/check/compute.js';
import { findScaleSlips } from '../../../src/core/check/scale.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { validate } from '../../../src/core/check/index.js';
import { mapCells, planted } from '../../forms/builder.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { FULL_SET_BUDGET } from './full-set.js';
import { messageOf } from '../../../src/core/report/say/index.js';

/** The workbook with the unit of one sheet stated otherwise and its figures left. */
function restated(workbook: Workbook, sheet: string, from: string, to: string): Workbook {
  return mapCells(workbook, (cell, _row, _column, grid) =>
    grid.name === sheet && typeof cell?.value === 'string' && cell.value.includes('单位')
      ? { ...cell, value: cell.value.replace(from, to) }
      : cell,
  );
}

function errors(workbook: Workbook): { errors: string[]; suspects: string[] } {
  const { findings, suspects } = validate(recognize(workbook));
  return {
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cells }) => `${rule} ${cells[0]!.sheet}!${cells[0]!.address}`),
    suspects: suspects.map(({ sheet, address, proposed }) => `${sheet}!${address} = ${Number(proposed)}`),
  };
}

describe('a table in the wrong unit', () => {
  it('is one finding at its unit, and no cell is suspected', () => {
    deepEqual(errors(restated(FULL_SET_BUDGET, '支出总表', '元', '万元')), {
      errors: ['unit.scale 支出总表!B2'],
      suspects: [],
    });
  });

  it('is told in a published workbook in 万元, whichever table it is', () => {
    const lingshou = workbookOf('lingshou-2021-budget');
    for (const sheet of ['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表']) {
      const found = errors(restated(lingshou, sheet, '万元', '元'));
      deepEqual(
        found.errors.map((error) => error.replace(/![A-Z]+\d+$/, '')),
        [`unit.scale ${sheet}`],
        sheet,
      );
      deepEqual(found.suspects, [], sheet);
    }
  });

  it('is said with the unit that the figures are in', () => {
    const { findings } = validate(recognize(restated(FULL_SET_BUDGET, '支出总表', '元', '万元')));
    match(messageOf(findings.find(({ rule }) => rule === 'unit.scale')!), /金额单位疑为元。$/);
  });

  it('was the cause of the relations that failed, of none that held', () => {
    // what a part is at most also holds ten thousand times too large
    const sheet = '一般公共预算支出明细表';
    const { results } = computeRelations(recognize(restated(FULL_SET_BUDGET, sheet, '元', '万元')), {});
    const [slip] = findScaleSlips(results);
    deepEqual(slip!.likely, 'yuan');
    deepEqual(
      slip!.broken.map(({ outcome }) => outcome),
      slip!.broken.map(() => 'failed'),
    );
    deepEqual(slip!.broken.length, slip!.mended);
  });

  it('does not hide another fault beside it', () => {
    const both = errors(
      planted(restated(FULL_SET_BUDGET, '支出总表', '元', '万元'), '一般公共预算支出表', 'E6', 120.52),
    );
    deepEqual(
      [both.errors.includes('unit.scale 支出总表!B2'), both.suspects[0]],
      [true, '一般公共预算支出表!E6 = 120.25'],
    );
  });

  it('is not seen in one cell that is ten thousand times too large', () =>
    deepEqual(
      errors(planted(FULL_SET_BUDGET, '支出总表', 'C5', 10_350_000)).errors.filter((error) => error.startsWith('unit')),
      [],
    ));
});
