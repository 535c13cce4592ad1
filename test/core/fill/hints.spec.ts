import assert from 'node:assert/strict';
import { bracketedHints, hintsAcross, isHintLine } from '../../../src/core/fill/lexicon/hints.js';
import { fill, linesOf } from './filled.js';

const BUDGET = 'ebian-2021-budget';

function hintsOf(text: string): string[] {
  return bracketedHints(text).map(({ start, end }) => text.slice(start, end));
}

describe('notes to the writer', () => {
  it('stand in any bracket', () => {
    for (const note of [
      '（独立编报的单位不写所属单位）',
      '【有几个科目就写几条】',
      '〔没有数据的来源请删除〕',
      '[金额据实填列]',
      '（注：序号顺延）',
    ])
      assert.deepEqual(hintsOf(`收入总计XX万元${note}。`), [note]);
  });

  it('are no remarks of the text itself', () => {
    for (const words of [
      '（含上年结转）',
      '（境）',
      '（项）',
      '（不列入预算的往来款）',
      '（本部门的工资福利支出）',
      '（详见附表）',
    ])
      assert.deepEqual(hintsOf(`收入总计XX万元${words}。`), [], words);
  });

  it('are lines that speak to the writer, and not the form’s own sentence behind 提示：', () => {
    assert.ok(isHintLine('填写要求：金额保留两位小数，成稿时删去本段。'));
    assert.ok(isHintLine('注：本样式供各单位编写时参考。'));
    assert.ok(!isHintLine('注：本表反映本部门收支总体情况。'));
    assert.ok(!isHintLine('提示：截至20XX年末，本部门共有车辆XX辆。'));
    assert.deepEqual(linesOf(['提示：截至2020年末，本部门共有车辆XX辆。'], BUDGET), [
      '提示：截至2020年末，本部门共有车辆«XX»辆。',
    ]);
  });

  it('may go over several paragraphs', () => {
    const form = ['一、收支情况（填写要求：', '①“XX”处据实填写；', '②没有的请删除。）收支总预算XX万元。'];
    assert.deepEqual(linesOf(form, BUDGET), ['一、收支情况', '收支总预算1167.54万元。']);
    assert.deepEqual(
      fill(form, BUDGET).dropped.map(({ text }) => text),
      ['（填写要求：', '①“XX”处据实填写；', '②没有的请删除。）'],
    );
  });

  it('that are never closed are let be', () => {
    assert.equal(hintsAcross(['（填写要求：', '收支总预算XX万元。']).size, 0);
  });
});
