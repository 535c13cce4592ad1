import assert from 'node:assert/strict';
import { isDateFormat } from '../../../src/hosts/excel/date-format.js';

describe('telling dates from amounts by the number format', () => {
  for (const format of ['yyyy/m/d', 'yyyy"年"m"月"', '[$-804]yyyy/m/d;@', 'm月d日', '[h]:mm', 'h:mm:ss']) {
    it(`${format} is a date`, () => assert.ok(isDateFormat(format)));
  }
  for (const format of ['General', '0.00', '#,##0.00_);[Red](#,##0.00)', '0"月"', '@', '[DBNum2][$-804]General', '0.00\\d', '#,##0_ ', null]) {
    it(`${format} is not`, () => assert.ok(!isDateFormat(format)));
  }
});
