import { deepEqual, match } from 'node:assert/strict';
import type { CellValue } from '../../../../src/core/sheet/grid.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { validate } from '../../../../src/core/check/index.js';
import type { Finding } from '../../../../src/core/finding/finding.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { planted } from '../../../forms/builder.js';
import { book, completed } from '../small-tables.js';

/** What is said of 执行率 with cells put otherwise. */
function findings(...edits: readonly (readonly [address: string, value: CellValue])[]): Finding[] {
  const workbook = edits.reduce((made, [address, value]) => planted(made, '项目', address, value), book(completed));
  return validate(recognize(workbook)).findings.filter(({ rule }) => rule === 'completion.percent');
}
const cells = (...edits: readonly (readonly [address: string, value: CellValue])[]): string[] =>
  findings(...edits).map((finding) => `${finding.severity} ${finding.cells[0]!.address}`);

describe('执行率', () => {
  it('is 决算数 in per cent of 预算数, printed with or without its sign, or as a fraction', () => {
    deepEqual(cells(), []);
    deepEqual(cells(['D5', 0.75]), []);
  });

  it('is wrong beside other figures, in its line alone', () => {
    deepEqual(cells(['D5', '57%']), ['warning D5']);
    match(messageOf(findings(['D5', '57%'])[0]!), /为 57%，按决算数除以预算数计算是 75\.00%/);
  });

  it('is not judged without a 预算数, nor where most lines follow another base', () => {
    deepEqual(cells(['B5', null], ['D5', '57%']), []);
    deepEqual(cells(['D4', '50%'], ['D5', '57%']), []);
  });
});
