import assert from 'node:assert/strict';
import { linesOf } from './filled.js';

/** 接待 0.04万元 of a budget of 0.50万元, 运行 0 of 120万元; no travel, no purchase. */
const FINAL = 'xinping-2021-final.corrected';
const CHAPTER = '三、“三公”经费支出决算';

describe('a table of a form whose cells are empty', () => {
  const HEADS = '名目\t决算数（万元）\t年初预算（万元）\t完成预算%';

  it('is filled by its rows and columns', () => {
    assert.deepEqual(linesOf([CHAPTER, HEADS, '公务接待费\t\t\t', '公务用车运行费\t　\t  \t'], FINAL).slice(2), [
      '公务接待费\t0.04\t0.50\t8.96',
      '公务用车运行费\t0\t120.00\t0',
    ]);
  });

  it('keeps empty what its row and column do not tell, with nothing marked', () => {
    const rows = ['公务接待费\t\t', '制服费\t\t'];
    assert.deepEqual(linesOf([CHAPTER, '名目\t决算数（万元）\t备注', ...rows], FINAL).slice(2), [
      '公务接待费\t0.04\t',
      '制服费\t\t',
    ]);
  });

  it('stays as it is without a unit, beside other blanks, and where no heading says what it is of', () => {
    for (const form of [
      [CHAPTER, '名目\t决算数\t预算数', '公务接待费\t\t', '公务用车运行费\t\t'],
      ['附件', HEADS, '公务接待费\t\t\t', '公务用车运行费\t\t\t'],
    ])
      assert.deepEqual(linesOf(form, FINAL), form);
    assert.deepEqual(linesOf([CHAPTER, HEADS, '公务接待费\tXX\t\t'], FINAL).slice(2), ['公务接待费\t0.04\t\t']);
  });
});
