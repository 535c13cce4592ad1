import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  FONT_SIZES,
  readSettings,
  settingsFile,
  STANDARD,
  type Settings,
} from '../../../src/core/check/read-settings.js';

const read = (value: unknown) => readSettings(value);
const settingsOf = (value: unknown): Settings | null => {
  const found = read(value);
  return 'wrong' in found ? null : found.settings;
};

describe('a file of settings', () => {
  it('gives a tolerance in 元, the rules that are off with their reasons, and what the pane alone has use for', () =>
    assert.deepEqual(read({ 容差: '1.50', 停用: { 'income.total': ' 惯例 ' }, 说明小数: 4, 字号: '大' }), {
      settings: {
        check: { tolerance: '1.50', off: [{ rule: 'income.total', reason: '惯例' }] },
        decimals: 4,
        fontSize: '大',
      },
      unknown: [],
    }));

  it('may set nothing', () => {
    for (const nothing of [{}, { 容差: 0 }, { 容差: '0.00', 停用: {} }, { 说明小数: null, 字号: '标准' }])
      assert.deepEqual(read(nothing), { settings: STANDARD, unknown: [] });
  });

  it('is told by name what nobody knows', () =>
    assert.deepEqual(read({ 容羌: '1', 容差: '2', 字形: '大' }), {
      settings: { ...STANDARD, check: { tolerance: '2' } },
      unknown: ['容羌', '字形'],
    }));

  for (const [value, wrong] of [
    [[], /^应当像/],
    [{ 容差: '-1' }, /^的“容差”不是金额/],
    [{ 容差: '一元' }, /^的“容差”不是金额/],
    [{ 容差: null }, /^的“容差”不是金额/],
    [{ 停用: ['income.total'] }, /^的“停用”应当像/],
    [{ 停用: { 'income.total': '  ' } }, /^停用“income\.total”没有写原因/],
    [{ 停用: { 'income.total': 1 } }, /^停用“income\.total”没有写原因/],
    [{ 说明小数: 7 }, /^的“说明小数”应当是 0 到 6 的整数/],
    [{ 说明小数: '2' }, /^的“说明小数”应当是/],
    [{ 字号: '小' }, /^的“字号”应当是标准、大、特大之一/],
  ] as const)
    it(`is refused: ${JSON.stringify(value)}`, () => {
      const found = read(value);
      assert.match('wrong' in found ? found.wrong : '', wrong);
    });

  it('is written as it is read', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() === one && one !== '__proto__');
    const rules = fc.uniqueArray(fc.record({ rule: text, reason: text }), { selector: ({ rule }) => rule });
    const all = fc.record({
      tolerance: fc.option(fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2))),
      off: rules,
      decimals: fc.option(fc.integer({ min: 0, max: 6 })),
      fontSize: fc.constantFrom(...FONT_SIZES),
    });
    fc.assert(
      fc.property(all, ({ tolerance, off, ...own }) => {
        const settings: Settings = {
          check: { ...(tolerance === null ? {} : { tolerance }), ...(off.length === 0 ? {} : { off }) },
          ...own,
        };
        const back = settingsOf(JSON.parse(JSON.stringify(settingsFile(settings))));
        const byRule = (one: Settings | null) => new Map(one?.check.off?.map(({ rule, reason }) => [rule, reason]));
        assert.deepEqual(byRule(back), byRule(settings));
        assert.deepEqual({ ...back, check: back?.check.tolerance }, { ...own, check: settings.check.tolerance });
      }),
    );
  });
});
