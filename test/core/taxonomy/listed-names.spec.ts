import assert from 'node:assert/strict';
import { isListedName } from '../../../src/core/taxonomy/listed-names.js';

describe('core/taxonomy/listed-names', () => {
  it('are those of functions and of economic classes, a number or a code before them', () => {
    for (const name of [
      '卫生健康支出',
      '（三）教育支出',
      '208社会保障和就业支出',
      '30112其他社会保障缴费',
      '工资福利支出',
    ])
      assert.ok(isListedName(name), name);
  });

  it('are no words that are a part of one, and no others', () => {
    for (const name of ['社会保障和就', '支出', '', '出', '单位名称', '合计']) assert.ok(!isListedName(name), name);
  });
});
