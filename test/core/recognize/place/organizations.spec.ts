import { equal } from 'node:assert/strict';
import { popOrganizations } from '../../../../src/core/recognize/place/organizations.js';
import { linesOf } from '../literal.js';

describe('the 部门 that a 单位 line stands below', () => {
  /** Lines, the positions that are open above the last of them, and those that stay open. */
  const cases: readonly (readonly [why: string, lines: readonly string[], open: string, left: string])[] = [
    ['has a code that the other extends', ['organization:205 甲', 'organization:205301 乙'], '0', '0'],
    ['not one as long', ['organization:205301 甲', 'organization:205302 乙'], '0', ''],
    ['not the same', ['organization:205 甲', 'organization:205 甲'], '0', ''],
    ['not one that another begins', ['organization:205 甲', 'organization:206301 乙'], '0', ''],
    ['not a longer one', ['organization:205301 甲', 'organization:205 乙'], '0', ''],
    [
      'is left for the one above it',
      ['organization:205 部', 'organization:205301 甲', 'organization:205302 乙'],
      '0 1',
      '0',
    ],
    ['may have no code where the other has one', ['organization 甲', 'organization:205301 乙'], '0', '0'],
    ['has one where the other has none: then it is none', ['organization:205 甲', 'organization 乙'], '0', ''],
    ['is less indented', ['organization 甲 5', 'organization 　乙 3'], '0', '0'],
    ['not more indented', ['organization 　甲 5', 'organization 乙 5'], '0', ''],
    [
      'is the sum of those that follow',
      ['organization 甲 5 2', 'organization 乙 3 2', 'organization 丙 2 .'],
      '0',
      '0',
    ],
    ['is the sum of one alone', ['organization 甲 5', 'organization 乙 5', 'organization 丙 2'], '0', '0'],
    ['not where one column is not', ['organization 甲 5 2', 'organization 乙 3 1', 'organization 丙 2 .'], '0', ''],
    ['not where no run of them is', ['organization 甲 5', 'organization 乙 3', 'organization 丙 3'], '0', ''],
    [
      'whatever other lines stand between',
      ['organization 甲 5', 'organization 乙 3', 'function:205 类 9', 'organization 丙 2'],
      '0',
      '0',
    ],
    [
      'without those indented otherwise',
      ['organization 甲 5', 'organization 乙 3', 'organization 　丁 1', 'organization 丙 2'],
      '0',
      '0',
    ],
    [
      'stands right above it',
      ['organization 甲 5', 'function:205 类 5', 'organization 乙 3', 'organization 丙 2'],
      '0',
      '',
    ],
    ['stays for the next of its 单位', ['organization 部 5', 'organization 甲 3', 'organization 乙 2'], '0 1', '0'],
    [
      'goes with a 单位 that is indented more',
      ['organization 部 5', 'organization 　甲 5', 'organization 乙 3'],
      '0 1',
      '',
    ],
  ];
  for (const [why, texts, open, left] of cases) {
    it(why, () => {
      const lines = linesOf(...texts);
      const stack = open.split(' ').map(Number);
      // the line that is asked about is the first after those that are open, but for what stands between
      const index = lines.findIndex((line, at) => line.item === 'organization' && at > stack.at(-1)!);
      popOrganizations(stack, lines, index);
      equal(stack.join(' '), left);
    });
  }
});
