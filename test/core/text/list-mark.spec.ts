import { deepEqual, equal } from 'node:assert/strict';
import { markOf } from '../../../src/core/text/list-mark.js';
import { chineseNumeral, chineseValue } from '../../../src/core/text/numerals.js';

const MARKS: readonly (readonly [string, string, number, string])[] = [
  // line                kind                number  printed
  ['第三部分 决算说明', 'part', 3, '第三部分'],
  ['十二、名词解释', 'chinese', 12, '十二、'],
  ['（二）支出决算', 'chinese-bracket', 2, '（二）'],
  ['（3）公务接待费', 'arabic-bracket', 3, '（3）'],
  ['4.行政运行', 'arabic', 4, '4.'],
  ['⑤购置费', 'circled', 5, '⑤'],
  ['⑹运行费', 'circled', 6, '⑹'],
  ['⒎接待费', 'circled', 7, '⒎'],
];

describe('the number in front of a line', () => {
  for (const [line, kind, number, text] of MARKS)
    it(`${line} → ${kind} ${number}`, () => deepEqual(markOf(line), { kind, number, text }));

  it('is none where digits are an amount', () => equal(markOf('4.5万元'), null));
});

describe('Chinese numerals', () => {
  it('are read back as written, to 99', () => {
    for (let value = 1; value < 100; value += 1) equal(chineseValue(chineseNumeral(value)), value);
  });
});
