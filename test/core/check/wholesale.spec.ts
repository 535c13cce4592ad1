import { deepEqual, match, ok } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { parseAddress } from '../../../src/core/sheet/address.js';
import type { CellValue, Grid, Workbook } from '../../../src/core/sheet/grid.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { planted } from '../../forms/builder.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const LINGSHOU = workbookOf('lingshou-2021-budget');
const SHEET = '支出总表';

function valueAt(workbook: Workbook, address: string): CellValue {
  const { row, column } = parseAddress(address)!;
  return workbook.grids.find(({ name }) => name === SHEET)!.rows[row]?.[column]?.value ?? null;
}

/** The sheet with cells put otherwise: the value of each from another cell of the sound sheet. */
function rewritten(from: (address: string) => string | null, addresses: readonly string[]): Workbook {
  return addresses.reduce((changed, address) => {
    const source = from(address);
    return planted(changed, SHEET, address, source === null ? null : valueAt(LINGSHOU, source));
  }, LINGSHOU);
}

const down = (column: string, top: number, bottom: number): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, line) => `${column}${top + line}`);
const above = (address: string): string => address.replace(/\d+/, (row) => String(Number(row) - 1));

function errors(workbook: Workbook): Finding[] {
  return validate(recognize(workbook)).findings.filter(({ severity }) => severity === 'error');
}

/** 支出总表 D8:D14 (合计 of the 科目 lines) pasted one row lower, D8 left blank. */
const SHIFTED = rewritten((address) => (address === 'D8' ? null : above(address)), down('D', 8, 15));

describe('a column pasted one row lower', () => {
  it('is one finding that names the stretch, its direction and every wrong cell', () => {
    const found = errors(SHIFTED);
    deepEqual(
      found.map(({ rule }) => rule),
      ['shift.rows'],
    );
    match(messageOf(found[0]!), /第 D 列从第 8 行到第 15 行整体下移了一行/);
    const wrong = down('D', 8, 15).filter((address) => valueAt(SHIFTED, address) !== valueAt(LINGSHOU, address));
    ok(wrong.every((address) => found[0]!.cells.some((cell) => cell.sheet === SHEET && cell.address === address)));
  });

  it('does not hide a slip in another column', () => {
    const both = planted(SHIFTED, '收入总表', 'D7', 1375.38);
    const { findings, suspects } = validate(recognize(both));
    ok(findings.some(({ rule }) => rule === 'shift.rows'));
    ok(
      findings.some(
        ({ rule, cells }) =>
          rule !== 'shift.rows' && cells.some(({ sheet, address }) => sheet === '收入总表' && address === 'D7'),
      ),
    );
    ok(
      suspects.some(
        ({ sheet, address, proposed }) => sheet === '收入总表' && address === 'D7' && Number(proposed) === 1357.38,
      ),
    );
  });

  it('is not seen in one wrong cell, nor in two', () => {
    const rules = (workbook: Workbook): string[] =>
      errors(workbook)
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('shift'));
    deepEqual(rules(planted(LINGSHOU, SHEET, 'D10', 857.01)), []);
    deepEqual(
      rules(planted(planted(LINGSHOU, SHEET, 'D10', 136.68), SHEET, 'D11', 857.1)),
      ['shift.lines'],
      'the two are exchanged',
    );
  });
});

const withRows = (change: (rows: Grid['rows']) => Grid['rows']): Workbook => ({
  ...LINGSHOU,
  grids: LINGSHOU.grids.map((grid) => (grid.name === SHEET ? { ...grid, rows: change(grid.rows) } : grid)),
});

describe('two columns exchanged', () => {
  it('are one finding that names both', () => {
    const found = errors(
      withRows((rows) =>
        rows.map((cells, row) => {
          if (row < 6 || !cells) return cells;
          const [before, [basic, project], after] = [cells.slice(0, 4), cells.slice(4, 6), cells.slice(6)];
          return [...before, project, basic, ...after];
        }),
      ),
    );
    deepEqual(
      found.map(({ rule }) => rule),
      ['shift.columns'],
    );
    match(messageOf(found[0]!), /第 E 列与第 F 列从第 7 行到第 26 行的数填反了/);
  });
});

describe('a line missing or printed twice', () => {
  it('is named by code, amount and the table that prints it', () => {
    const found = errors(withRows((rows) => rows.filter((_, index) => index !== 14)));
    deepEqual(
      found.map(({ rule }) => rule),
      ['shift.missing-row'],
    );
    match(
      messageOf(found[0]!),
      /“20805 行政事业单位养老支出”之下缺少一行 2080505 机关事业单位基本养老保险缴费支出，金额 62\.29 万元，见/,
    );
  });

  it('is named by its row where it is printed twice', () => {
    const found = errors(withRows((rows) => [...rows.slice(0, 15), rows[14], ...rows.slice(15)]));
    deepEqual(
      found.map(({ rule }) => rule),
      ['shift.duplicate-row'],
    );
    match(messageOf(found[0]!), /“2080505 机关事业单位基本养老保险缴费支出”印了两次（第 15 行和第 16 行）/);
  });
});
