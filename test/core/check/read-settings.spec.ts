import assert from 'node:assert/strict';
import { readSettings } from '../../../src/core/check/read-settings.js';

describe('a file of settings', () => {
  it('gives a tolerance in 元 and the rules that are off, with their reasons', () =>
    assert.deepEqual(readSettings({ 容差: '1.50', 停用: { 'income.total': ' 惯例 ' }, 字号: '大' }), {
      settings: { tolerance: '1.50', off: [{ rule: 'income.total', reason: '惯例' }] },
    }));

  it('may set nothing', () => {
    for (const nothing of [{}, { 容差: 0 }, { 容差: '0.00', 停用: {} }])
      assert.deepEqual(readSettings(nothing), { settings: {} });
  });

  for (const [value, wrong] of [
    [[], /^应当像/],
    [{ 容差: '-1' }, /^的“容差”不是金额/],
    [{ 容差: '一元' }, /^的“容差”不是金额/],
    [{ 容差: null }, /^的“容差”不是金额/],
    [{ 停用: ['income.total'] }, /^的“停用”应当像/],
    [{ 停用: { 'income.total': '  ' } }, /^停用“income\.total”没有写原因/],
    [{ 停用: { 'income.total': 1 } }, /^停用“income\.total”没有写原因/],
  ] as const)
    it(`is refused: ${JSON.stringify(value)}`, () => {
      const read = readSettings(value);
      assert.match('wrong' in read ? read.wrong : '', wrong);
    });
});
