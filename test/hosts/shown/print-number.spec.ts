import assert from 'node:assert/strict';
import { isDateFormat } from '../../../src/hosts/shown/format-code.js';
import { printDate, shownNumber } from '../../../src/hosts/shown/print-number.js';
import { worthTelling } from '../../../src/hosts/shown/worth-telling.js';

describe('what a cell shows beside its digits', () => {
  const cases: readonly (readonly [string, number, string | undefined])[] = [
    ['0!.0,', 8420700, '842.1'],
    ['0\\.0,', 8420700, '842.1'],
    ['0"."00,', 8420700, '84.21'],
    ['0.00,,', 8420700, '8.42'],
    ['0!.0,"万元"', 8420700, '842.1万元'],
    ['0.00"万元"', 12.3, '12.30万元'],
    ['G/通用格式"元"', 1207.38, '1207.38元'],
    ['[$￥-804]#,##0.00', 12, '￥12.00'],
    ['0.00%', 0.5717, '57.17%'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['0.00;-0.00;;@', 0, ''],
    ['[=0]"无";0.00', 0, '无'],
    // the digits say it all
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, undefined],
    ['#,##0.00', 1234.567, undefined],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', 1234.5, undefined],
    ['0.0_ ', 0.25, undefined],
    ['General', 5556280.53, undefined],
    ['0.00;-0.00;;@', 3, undefined],
    // not understood: nothing is claimed
    ['0.00"', 3, undefined],
  ];
  for (const [format, value, shown] of cases) {
    it(`${value} by ${format}: ${shown ?? 'its digits'}`, () => assert.equal(shownNumber(value, format), shown));
  }

  it('is told to be nothing where the format shows nothing of an amount', () =>
    assert.equal(shownNumber(5, ';;;'), ''));
  it('is nothing where the column is too narrow', () => assert.equal(worthTelling(5, '####'), undefined));

  it('is what Excel says, when that is another number', () => {
    assert.equal(worthTelling(8420700, ' 842.1 '), '842.1');
    assert.equal(worthTelling(-5, '(5.00)'), '(5.00)');
    assert.equal(worthTelling(0.1 + 0.2, '0.3'), undefined);
  });
});

describe('dates', () => {
  it('are told by their format', () => {
    const dates = [
      'yyyy/m/d',
      'yyyy"年"m"月"',
      '[$-804]yyyy/m/d;@',
      'm月d日',
      '[h]:mm',
      'aaaa',
      'e"年"',
      '上午/下午h"时"mm"分"',
      '[DBNum1][$-804]yyyy"年"m"月"',
    ];
    const others = [
      'General',
      'G/通用格式',
      '0.00E+00',
      '#,##0.00_);[Red](#,##0.00)',
      '0"月"',
      '@',
      '[DBNum2][$-804]General',
      '0.00\\d',
      '0!d',
      '[$USD] 0.00',
      '"a;d"0',
      null,
    ];
    assert.deepEqual(
      dates.filter((format) => !isDateFormat(format)),
      [],
    );
    assert.deepEqual(
      others.filter((format) => isDateFormat(format)),
      [],
    );
  });

  it('are printed as their format shows them in Chinese, else by year, month and day', () => {
    assert.equal(printDate(44270, 'yyyy"年"m"月"d"日"', false), '2021年3月15日');
    assert.equal(printDate(44270, 'm/d/yy', false), '2021-03-15');
    assert.equal(printDate(44270.5, 'yyyy/m/d h:mm', false), '2021-03-15 12:00');
    assert.equal(printDate(0.5, 'h:mm', false), '12:00');
    assert.equal(printDate(44270 - 1462, 'yyyy/m/d', true), '2021-03-15');
  });
});
