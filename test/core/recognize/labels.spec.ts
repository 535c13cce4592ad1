import assert from 'node:assert/strict';
import { isNote, parseLabel } from '../../../src/core/recognize/labels.js';

describe('labels', () => {
  const name = (text: string): string => parseLabel(text).name;

  it('loses numbering, 其中, codes and spaces', () => {
    assert.equal(name('一、一般公共预算拨款收入'), '一般公共预算拨款收入');
    assert.equal(name('（二）相关统计数'), '相关统计数');
    assert.equal(name('1. 因公出国（境）费'), '因公出国(境)费');
    assert.equal(name('其中：（1）公务用车运行费'), '公务用车运行费');
    assert.equal(name('⑵公务用车购置费'), '公务用车购置费');
    assert.equal(name('收 入 总 计'), '收入总计');
    assert.equal(name('201 一般公共服务支出'), '一般公共服务支出');
    assert.equal(name('[2010301]行政运行'), '行政运行');
    assert.equal(name('  2010301-行政运行'), '行政运行');
  });

  it('keeps names that only look numbered', () => {
    assert.equal(name('一般公共服务支出'), '一般公共服务支出');
    assert.equal(name('三公经费合计'), '三公经费合计');
    assert.equal(name('2021年预算数'), '2021年预算数');
  });

  it('tells numbering style, place, 其中 and code', () => {
    const label = parseLabel('其中：（1）公务用车运行费');
    assert.deepEqual([label.numbering, label.ordinal, label.ofWhich], ['arabic-brackets', 1, true]);
    assert.deepEqual(
      [parseLabel('二十三、其他支出').numbering, parseLabel('二十三、其他支出').ordinal],
      ['chinese', 23],
    );
    assert.equal(parseLabel('30201办公费').code, '30201');
  });

  it('tells notes from lines', () => {
    assert.ok(isNote('注:本表反映部门本年度的总收支情况。'));
    assert.ok(isNote('备注:本年未安排。'));
    assert.ok(!isNote('其他对个人和家庭的补助'));
  });
});
