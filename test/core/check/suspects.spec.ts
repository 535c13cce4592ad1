import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import type { Finding, Suspect } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { planted, sheetOf, workbookOf as bookOf } from '../../forms/builder.js';

const SOUND = workbookOf('lingshou-2021-budget');
const check = (workbook: Workbook) => validate(recognize(workbook));
const cellsOf = (suspect: Suspect) => [suspect, ...(suspect.together ?? [])];

/** The workbook with exactly the cells of a suspect as it proposes. */
function repaired(workbook: Workbook, suspect: Suspect): Workbook {
  return cellsOf(suspect).reduce(
    (book, { sheet, address, proposed }) => planted(book, sheet, address, proposed === '' ? null : Number(proposed)),
    workbook,
  );
}

/** Broken relations, each by its rule and where its first figure stands. */
function broken({ findings }: { readonly findings: readonly Finding[] }): Set<string> {
  return new Set(
    findings
      .filter(({ terms }) => terms !== undefined)
      .map(({ rule, cells }) => `${rule} ${cells[0]!.sheet}!${cells[0]!.address}`),
  );
}

describe('what a suspect says it mends', () => {
  const CELLS = ['D8', 'D9', 'D10', 'D11', 'E11', 'D16', 'E16', 'D21', 'F21'];

  it('holds when exactly its cells are changed', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 900_000 }),
        (cells, cents) => {
          const wrong = cells.reduce((book, address) => planted(book, '支出总表', address, cents / 100), SOUND);
          const before = check(wrong);
          // lines and columns that stand in each other's place are one finding for many relations
          fc.pre(!before.findings.some(({ rule }) => rule.startsWith('shift')));
          for (const suspect of before.suspects) {
            const after = broken(check(repaired(wrong, suspect)));
            assert.equal(
              [...broken(before)].filter((relation) => !after.has(relation)).length,
              suspect.mends,
              JSON.stringify(suspect),
            );
          }
        },
      ),
      { numRuns: 12, seed: 2021 },
    )).timeout(120_000);

  it('is one suspect where a figure and the sum of its row must change together', () => {
    const {
      suspects: [first],
    } = check(planted(planted(SOUND, '支出总表', 'E11', 163.68), '支出总表', 'D11', 163.68));
    assert.deepEqual(
      cellsOf(first!).map(({ address, proposed }) => `${address}=${proposed}`),
      ['D11=136.68', 'E11=136.68'],
    );
  });

  it('is in the unit of the column: a blank of a 万元 column in a table of 元', () => {
    const table = sheetOf(
      '绩效',
      [
        ['2021年部门整体支出绩效目标申报表'],
        ['单位：元'],
        ['任务名称', '主要内容', '预算金额（万元）', null, null],
        [null, null, '总额', '财政拨款', '其他资金'],
        ['资料扫描', '扫描', 20, null, null],
        ['值班', '值班', 30, 30, 0],
        ['培训', '培训', 10, 10, 0],
        ['会议', '会议', 5, 5, 0],
      ],
      { merges: ['C3:E3', 'A3:A4', 'B3:B4'] },
    );
    const proposed = check(bookOf('2021年预算.xlsx', [table]))
      .suspects.filter(({ address }) => address === 'D5')
      .map((suspect) => Number(suspect.proposed));
    assert.deepEqual(proposed, [20]);
  });
});

describe('lines that stand in each other’s place', () => {
  it('are one finding, and one suspect with its cells', () => {
    const exchanged = check(planted(planted(SOUND, '支出总表', 'D10', 136.68), '支出总表', 'D11', 857.1));
    assert.deepEqual(
      exchanged.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ['shift.lines'],
    );
    assert.deepEqual(
      cellsOf(exchanged.suspects[0]!).map(({ address, proposed }) => `${address}=${proposed}`),
      ['D10=857.10', 'D11=136.68'],
    );
  });
});
