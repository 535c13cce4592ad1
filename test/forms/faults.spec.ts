import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../src/core/recognize/index.js';
import { validate } from '../../src/core/check/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { planted } from './builder.js';
import { CENTRAL_FINAL_2023 } from './central-final-2023.js';
import { SICHUAN_BUDGET_2024 } from './sichuan-budget-2024.js';

type Edit = readonly [sheet: string, address: string, value: string | number | null];

function faults(workbook: Workbook, ...edits: readonly Edit[]): { findings: string[]; suspects: string[] } {
  const { findings, suspects } = validate(
    recognize(edits.reduce((changed, edit) => planted(changed, ...edit), workbook)),
  );
  return {
    findings: findings.map(
      ({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]?.sheet}!${cells[0]?.address}`,
    ),
    suspects: suspects.map((suspect) =>
      [suspect, ...(suspect.together ?? [])]
        .map(({ sheet, address, proposed }) => `${sheet}!${address} = ${Number(proposed)}`)
        .join(' + '),
    ),
  };
}

describe('faults of more than one cell', () => {
  it('are found when a leaf is wrong and its row’s 合计 follows it', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开05表', 'C13', 802.3], ['公开05表', 'D13', 802.3]), {
      findings: ['error column.hierarchy 公开05表!C12', 'error column.hierarchy 公开05表!D12'],
      suspects: ['公开05表!C13 = 820.3 + 公开05表!D13 = 820.3'],
    }));

  it('are found when a line is left blank, and the blank cells are named with their values', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开03表', 'C19', null], ['公开03表', 'D19', null]).suspects, [
      '公开03表!C19 = 96.4 + 公开03表!D19 = 96.4',
    ]));

  it('are found when two lines are swapped though own money hides the difference of the totals', () =>
    deepEqual(
      faults(
        CENTRAL_FINAL_2023,
        ['公开03表', 'C19', 48.2],
        ['公开03表', 'D19', 48.2],
        ['公开03表', 'C20', 96.4],
        ['公开03表', 'D20', 96.4],
      ).findings,
      ['error shift.lines 公开03表!C19'],
    ));

  it('are found in one 项 of one 单位', () =>
    deepEqual(faults(SICHUAN_BUDGET_2024, ['3', 'F12', 320000], ['3', 'G12', 320000]).suspects, [
      '3!F12 = 360000 + 3!G12 = 360000',
    ]));

  it('are found apart from each other', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开03表', 'C7', 1637], ['公开09表', 'G8', 35.6]).suspects, [
      '公开03表!C7 = 1673',
      '公开09表!G8 = 36.5',
    ]));
});

describe('faults of words', () => {
  it('are found in a code that other tables print otherwise, without an error in the sums', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开05表', 'A17', '2080555']).findings, [
      'warning code.differs 公开05表!A17',
    ]));

  it('are found in the name of a 科目', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开03表', 'B26', '住房公积基金']).findings, [
      'warning name.differs 公开03表!B26',
    ]));

  it('are found in the department of one table', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开07表', 'A3', '部门：某某省水文局']).findings, [
      'warning identity.department 公开07表!A3',
    ]));

  it('are found in a formula that failed', () =>
    deepEqual(faults(CENTRAL_FINAL_2023, ['公开07表', 'E7', '#REF!']).findings, [
      'error amounts.unreadable 公开07表!E7',
    ]));
});
