import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { parseAmount } from '../../../src/core/money/parse.js';

const valueOf = (value: string | number): string | null => {
  const parsed = parseAmount(value);
  return parsed.state === 'amount' ? parsed.value.toString() : null;
};

describe('parseAmount', () => {
  it('reads amounts however they are typed', () => {
    assert.equal(valueOf('5,556,280.53'), '5556280.53');
    assert.equal(valueOf('５５６．２８'), '556.28');
    assert.equal(valueOf('１，２３４'), '1234');
    assert.equal(valueOf(' 1 234.50 '), '1234.5');
    assert.equal(valueOf('￥12'), '12');
    assert.equal(valueOf('-3.1'), '-3.1');
    assert.equal(valueOf('(12.30)'), '-12.3');
    assert.equal(valueOf('（12.30）'), '-12.3');
    assert.equal(valueOf('.5'), '0.5');
    assert.equal(valueOf('−3.1'), '-3.1');
    assert.equal(valueOf('人民币￥12'), '12');
  });

  it('takes numbers without the noise of binary fractions', () => {
    assert.equal(valueOf(5556280.5300000003), '5556280.53');
    assert.equal(valueOf(0.1 + 0.2), '0.3');
    assert.equal(valueOf(1e-7), '1e-7');
  });

  it('takes any number at its fifteen digits, and those that have no more as they are', () => {
    const places = fc.integer({ min: 0, max: 9 });
    const printed = fc.tuple(fc.maxSafeInteger(), places).map(([digits, point]) => digits / 10 ** point);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), printed), (value) => {
        const exact = Number.isInteger(value) ? value : Number(value.toPrecision(15));
        assert.equal(valueOf(value), new Decimal(exact).toString());
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the decimals of a text that prints trailing zeros', () => {
    const parsed = parseAmount('683.70');
    assert.equal(parsed.state === 'amount' && parsed.decimals, 2);
  });

  it('says whether an amount is typed as text, and its unit only where one is printed', () => {
    const five = new Decimal(5);
    assert.deepEqual(parseAmount(5), { state: 'amount', value: five, decimals: 0, asText: false });
    assert.deepEqual(parseAmount('5.0'), { state: 'amount', value: five, decimals: 1, asText: true });
    assert.deepEqual(parseAmount('5元'), { state: 'amount', value: five, decimals: 0, asText: true, unit: 'yuan' });
  });

  it('tells blank, dash, text and error apart', () => {
    const states = [
      null,
      undefined,
      '',
      '　',
      '—',
      '－',
      '--',
      '-',
      '行政运行',
      '12人',
      '1,23',
      '#REF!',
      '#DIV/0!',
      true,
    ].map((value) => parseAmount(value).state);
    assert.deepEqual(states, [
      'blank',
      'blank',
      'blank',
      'blank',
      'dash',
      'dash',
      'dash',
      'dash',
      'text',
      'text',
      'text',
      'error',
      'error',
      'text',
    ]);
    assert.equal(parseAmount('#N/A', true).state, 'error');
    assert.equal(parseAmount('#N/A').state, 'error');
    assert.equal(parseAmount('#SPILL!', true).state, 'error');
    assert.equal(parseAmount('#SPILL!').state, 'text');
    assert.equal(parseAmount('见#REF!').state, 'text');
    assert.equal(parseAmount(Number.NaN).state, 'error');
  });

  it('takes the words and strokes for “there is none” as dashes', () => {
    for (const text of [
      '无',
      '（无）',
      '没有',
      '不涉及',
      '无此项支出',
      '/',
      '／',
      '\\',
      'N/A',
      'n/a',
      'NA',
      '——',
      '一',
      '━',
      '~',
      '￥-',
      '￥--',
      '...',
      '···',
      '无预算',
      '无此项',
      '零',
      '未安排',
      '〇',
      '…',
      '……',
      '×',
      '*',
      '＊',
      '.',
      '未设置',
      '未编制',
    ])
      assert.equal(parseAmount(text).state, 'dash', text);
    for (const text of ['无锡市', '空调', '一、', '/3', '无偿划拨', 'NAME', '经费无', '12—', '12￥5'])
      assert.equal(parseAmount(text).state, 'text', text);
  });

  it('sees no sign that prints nothing', () => {
    const signs = ['\u200b', '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\ufeff', '\u00ad', '\u007f'];
    for (const sign of signs)
      assert.equal(valueOf(`${sign}1,2${sign}34.50${sign}`), '1234.5', sign.charCodeAt(0).toString(16));
    assert.equal(parseAmount('\u202a\u202c').state, 'blank');
  });

  it('takes the unit that the cell prints, and none from a currency sign', () => {
    const read = (text: string): string => {
      const parsed = parseAmount(text);
      return parsed.state === 'amount'
        ? `${parsed.value.toString()} ${parsed.unit ?? ''} ${parsed.decimals}`
        : parsed.state;
    };
    assert.equal(read('1207.38元'), '1207.38 yuan 2');
    assert.equal(read('人民币20万元整'), '20 ten-thousand-yuan 0');
    assert.equal(read('（3.5）万元'), 'text');
    assert.equal(read('(3.5万元)'), '-3.5 ten-thousand-yuan 1');
    assert.equal(read('1.25亿元'), '12500 ten-thousand-yuan 0');
    assert.equal(read('８千元'), '8000 yuan 0');
    assert.equal(read('12（万元）'), '12 ten-thousand-yuan 0');
    assert.equal(read('12（千元）'), '12000 yuan 0');
    assert.equal(read('12（元）'), '12 yuan 0');
    assert.equal(read('3.5（百万元）'), '350 ten-thousand-yuan 0');
    assert.equal(read('3百元'), '300 yuan 0');
    assert.equal(read('¥496.32'), '496.32  2');
    assert.deepEqual(['元', '万元', '20年', '3千', '1元2角'].map(read), ['text', 'text', 'text', 'text', 'text']);
  });

  it('reads back every amount of two decimals, as number and as grouped text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        const grouped = text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
        assert.equal(Number(valueOf(grouped)), cents / 100);
        assert.equal(Number(valueOf(cents / 100)), cents / 100);
      }),
    );
  });
});
