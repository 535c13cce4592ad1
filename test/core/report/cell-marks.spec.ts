import assert from 'node:assert/strict';
import { cellMarks } from '../../../src/core/report/cell-marks.js';
import type { FindingTerm } from '../../../src/core/finding/finding.js';
import { amount, figure, finding, NO_UNIT, report, SENTENCE } from './sample.js';

const cell = (address: string) => ({ sheet: '公开02表', address });
const term = (side: 'left' | 'right', address: string): FindingTerm => ({
  side,
  sign: 1,
  figure: figure('合计', address),
  amount: amount('1'),
});
const SUM = finding({
  cells: ['E7', 'E8', 'E9'].map(cell),
  terms: [term('left', 'E7'), term('right', 'E8'), term('right', 'E9')],
});

const marked = (...args: Parameters<typeof report>): [string, string][] =>
  cellMarks(report(...args)).map(({ address, severity }) => [address, severity]);

describe('the cells to mark', () => {
  it('are the total of a broken sum, not its parts', () => {
    assert.deepEqual(marked([SUM]), [['E7', 'error']]);
  });

  it('are a part too where it is the likeliest wrong one, with what it should be', () => {
    const marks = cellMarks(
      report([SUM], { suspects: [{ ...cell('E9'), stated: '6183', proposed: '6138', mends: 2 }] }),
    );
    assert.deepEqual(
      marks.map(({ address, lines }) => [address, lines]),
      [
        ['E7', [`错误：${SENTENCE}`, '最可能写错的是 公开02表!E9，应为 6,138。']],
        ['E9', ['这一格最可能写错：应为 6,138（现为 6,183），改后 2 条勾稽关系成立。', `错误：${SENTENCE}`]],
      ],
    );
  });

  it('are both figures where two must agree, and every cell where nothing is reckoned', () => {
    assert.deepEqual(marked([finding({ terms: [term('left', 'E7'), term('right', 'C33')] })]), [
      ['E7', 'error'],
      ['C33', 'error'],
    ]);
    assert.deepEqual(marked([finding({ severity: 'notice', cells: [cell('A1'), cell('A2')] })]), [
      ['A1', 'notice'],
      ['A2', 'notice'],
    ]);
  });

  it('carry the worst severity and say it first, in words', () => {
    const [mark] = cellMarks(report([finding({ severity: 'warning', said: NO_UNIT }), finding()]));
    assert.equal(mark!.severity, 'error');
    assert.deepEqual(mark!.lines, [`错误：${SENTENCE}`, '提醒：公开02表《收入决算表》没有写明金额单位。']);
  });

  it('leave what does not fit a comment to the sheet', () => {
    const [mark] = cellMarks(report(Array.from({ length: 8 }, () => finding())));
    assert.equal(mark!.lines.length, 6);
    assert.equal(mark!.lines.at(-1), '另有 3 条，见“校验结果”表。');
  });

  it('are none where a reason answers', () => {
    const answered = finding({ severity: 'warning', cells: [cell('A1'), cell('A2')], answer: '已核实' });
    assert.deepEqual(marked([answered]), []);
    assert.deepEqual(marked([answered, finding({ severity: 'notice', cells: [cell('A2')] })]), [['A2', 'notice']]);
  });
});
