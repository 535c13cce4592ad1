import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { readCell } from '../../../src/core/money/read-cell.js';
import { scaleOf } from '../../../src/core/money/number-format.js';
import type { Cell } from '../../../src/core/sheet/grid.js';

const read = (cell: Cell): string => {
  const parsed = readCell(cell);
  return parsed.state === 'amount'
    ? `${parsed.value.toString()} ${parsed.unit ?? ''} ${parsed.decimals}`
    : parsed.state;
};

describe('the amount that a cell shows', () => {
  it('is the one stored, where its digits are all it shows', () => {
    assert.equal(read({ value: 5.5 }), '5.5  1');
    assert.equal(read({ value: '5.50' }), '5.5  2');
    assert.equal(read({ value: 5.5, shown: '5.5' }), '5.5  1');
  });

  it('is moved as its format moves the point, exactly, with the decimals shown', () => {
    assert.equal(read({ value: 8420700, format: '0!.0,', shown: '842.1' }), '842.07  1');
    assert.equal(read({ value: 8420753, format: '0\\.00,,', shown: '0.08' }), '0.08420753  2');
    assert.equal(read({ value: 8420700, format: '0.00,,', shown: '8.42' }), '8.4207  2');
    assert.equal(read({ value: 0.4, format: '0!.0,', shown: '0.0' }), '0.00004  1');
  });

  it('has the unit that the format prints', () => {
    assert.equal(read({ value: 8420700, format: '0!.0,"万元"', shown: '842.1万元' }), '842.07 ten-thousand-yuan 1');
    assert.equal(read({ value: 20, format: '0"元"', shown: '20元' }), '20 yuan 0');
    assert.equal(read({ value: 120000000, format: '0!.00,,"亿元"', shown: '1.20亿元' }), '12000 ten-thousand-yuan 0');
    assert.equal(read({ value: 1.25, format: '0.00"亿元"', shown: '1.25亿元' }), '12500 ten-thousand-yuan 0');
    assert.equal(read({ value: 12, format: '[$￥-804]#,##0.00', shown: '￥12.00' }), '12  0');
  });

  it('is told with what its format does to it, and no more', () => {
    assert.deepEqual(readCell({ value: 8420700, format: '0!.0,', shown: '842.1' }), {
      state: 'amount',
      value: new Decimal('842.07'),
      decimals: 1,
      asText: false,
      scaled: true,
    });
    assert.deepEqual(readCell({ value: 20, format: '0"元"', shown: '20元' }), {
      state: 'amount',
      value: new Decimal(20),
      decimals: 0,
      asText: false,
      unit: 'yuan',
    });
  });

  it('is there even where its format shows nothing of it', () => {
    assert.equal(read({ value: 5, format: ';;;', shown: '' }), '5  0');
  });

  it('is nothing where a zero is shown as nothing or as a dash', () => {
    assert.equal(read({ value: 0, format: '0.00;-0.00;;@', shown: '' }), 'blank');
    assert.equal(read({ value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', shown: '-' }), 'dash');
  });

  it('keeps its sign where the format shows it in brackets or in red', () => {
    assert.equal(read({ value: -5, format: '0.00_);\\(0.00\\)', shown: '(5.00)' }), '-5  0');
    assert.equal(read({ value: -5, format: '0.00;[Red]0.00', shown: '5.00' }), '-5  0');
  });

  it('is as stored for per cent, Chinese numerals and powers of ten', () => {
    assert.equal(read({ value: 0.5, format: '0%', shown: '50%' }), '0.5  1');
    assert.equal(read({ value: 12, format: '[DBNum2][$-804]General', shown: '壹拾贰' }), '12  0');
    assert.equal(read({ value: 123, format: '0.00E+00', shown: '1.23E+02' }), '123  0');
    assert.equal(read({ value: 123, format: '0E+00', shown: '1E+02' }), '123  0');
    assert.equal(read({ value: 123, format: '0.00E-00', shown: '1.23E02' }), '123  0');
  });

  it('is none where the cell shows something else: a date, a word, another number', () => {
    assert.equal(read({ value: '1901年5月', format: 'yyyy"年"m"月"', shown: '1901年5月' }), 'text');
    assert.equal(read({ value: 1, format: '"有";;"无"', shown: '有' }), 'text');
    assert.equal(read({ value: 0, format: '"有";;"无"', shown: '无' }), 'dash');
    assert.equal(read({ value: 8420700, format: '0.00', shown: '842.07' }), 'text');
    assert.equal(read({ value: 0, format: '0;0;"免"', shown: '免' }), 'text');
    assert.equal(read({ value: 5, format: '"-"', shown: '-' }), 'text');
  });

  it('may differ from the stored one by half of the last place shown', () => {
    assert.equal(read({ value: 842.05, format: '0.0', shown: '842.1' }), '842.05  2');
    assert.equal(read({ value: 842.04, format: '0.0', shown: '842.1' }), 'text');
  });

  it('tells that a date is one', () => {
    const date = { value: '1901年5月', format: 'yyyy"年"m"月"', shown: '1901年5月' };
    assert.deepEqual(readCell(date), { state: 'text', isDate: true });
  });
});

describe('the scale of a format', () => {
  const powers: Readonly<Record<string, number>> = {
    'General': 0,
    '#,##0.00': 0,
    '0.00_ ': 0,
    '0,': 3,
    '#,##0,,': 6,
    '0.00,,': 6,
    '0!.0,': 4,
    '0\\.0,': 4,
    '0\\.00,': 5,
    '0"."0000': 4,
    '#\\.#,': 4,
    '0!.0,"万元"': 4,
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ': 0,
    '[红色]0!.0,;0': 4,
    '0.00"万,元"': 0,
    '0, "千元"': 3,
    '"约;"0,': 3,
    '0,,;0,"千元"': 6,
  };

  it('is that of the part for the number’s sign, or of the first', () => {
    const format = '0,;0,,;0';
    assert.deepEqual(
      [1, -1, 0].map((value) => scaleOf(format, value)),
      [3, 6, 0],
    );
    assert.deepEqual(
      [1, -1, 0].map((value) => scaleOf('0,', value)),
      [3, 3, 3],
    );
  });

  for (const [format, power] of Object.entries(powers))
    it(`${format} is 10^${power}`, () => assert.equal(scaleOf(format, 1), power));
});
