import { deepEqual, match } from 'node:assert/strict';
import type { CellValue } from '../../../../src/core/sheet/grid.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { validate } from '../../../../src/core/check/index.js';
import type { Finding } from '../../../../src/core/finding/finding.js';
import { planted } from '../../../forms/builder.js';
import { book, changes } from '../small-tables.js';
import { messageOf } from '../../../../src/core/report/say/index.js';

/** Findings about the change against last year with cells put otherwise. */
function findings(...edits: readonly (readonly [address: string, value: CellValue])[]): Finding[] {
  const workbook = edits.reduce((made, [address, value]) => planted(made, '一般', address, value), book(changes));
  return validate(recognize(workbook)).findings.filter(({ rule }) => /^change|\.change$/.test(rule));
}
const said = (...edits: readonly (readonly [address: string, value: CellValue])[]): string[] =>
  findings(...edits).map(({ rule, severity, cells }) => `${severity} ${rule} ${cells[0]!.address}`);

describe('the change against last year', () => {
  it('is the difference and its percentage', () => deepEqual(said(), []));

  it('may be a bare number, the fraction behind a percent format, or end at one decimal', () => {
    deepEqual(said(['H5', 20], ['H6', -5], ['H8', 11.11]), []);
    deepEqual(said(['H5', 0.2], ['H6', -0.05], ['H8', 1 / 9]), []);
    deepEqual(said(['H5', '20%'], ['H8', '11.1%']), []);
  });

  it('is wrong by the amount, by a factor of a hundred, by its sign', () => {
    deepEqual(said(['G6', -200]), ['warning row.change G6']);
    deepEqual(said(['H8', '0.11%']), ['warning change.percent H8']);
    deepEqual(said(['H6', '5.00%']), ['warning change.percent H6']);
    match(messageOf(findings(['H6', '5.00%'])[0]!), /为 5%，按本年数和上年数计算是 -5\.00%/);
  });

  it('has no percentage from nothing', () => deepEqual(said(['H7', '100%']), ['warning change.from-nothing H7']));

  it('is left alone where the column says something else throughout', () => {
    deepEqual(said(['G5', -100], ['G6', 20], ['G7', -20], ['G8', -100]), []);
    deepEqual(said(['H5', '60%'], ['H6', '38%'], ['H8', '100%']), []);
  });
});
