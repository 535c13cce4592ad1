import assert from 'node:assert/strict';
import { lineCount } from '../../../../src/hosts/file/docx/line-count.js';

/** As in the 说明: 28 signs to the line, the first begins two in. */
const lines = (text: string): number => lineCount(text, 56, 4);
const signs = (count: number): string => '字'.repeat(count);

describe('the lines that a paragraph breaks into', () => {
  const texts: readonly (readonly [what: string, text: string, lines: number])[] = [
    ['nothing is a line', '', 1],
    ['26 signs fill the first', signs(26), 1],
    ['one more is a second', signs(27), 2],
    ['28 fill each line behind it', signs(26 + 28), 2],
    ['a stop hangs in the margin', `${signs(26)}。`, 1],
    ['a closing bracket takes the sign before it along', `${signs(26)}）`, 2],
    ['an opening bracket goes with what follows', `${signs(25)}（${signs(1)}`, 2],
    ['digits are half as wide', `${signs(20)}${'1'.repeat(11)}`, 1],
    ['a quarter stands between signs and digits', `${signs(20)}${'1'.repeat(12)}`, 2],
    ['an amount and its unit are not parted', `${signs(22)}1,234.56万元${signs(20)}`, 2],
    ['nor is there room for more behind it', `${signs(22)}1,234.56万元${signs(22)}`, 3],
  ];
  for (const [what, text, expected] of texts)
    it(what, () => {
      assert.equal(lines(text), expected);
    });
});
