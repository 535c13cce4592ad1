import { deepEqual, ok } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';

const SIZE = 60_000;
const filled = (words: string): string => words.repeat(Math.ceil(SIZE / words.length));
const numbered = (line: (index: number) => string): string =>
  Array.from({ length: 2_000 }, (_, index) => line(index)).join('\n');

const TEXTS: Readonly<Record<string, string>> = {
  'open brackets': filled('（'),
  'brackets within brackets': '（'.repeat(SIZE / 2) + '）'.repeat(SIZE / 2),
  'opening quotation marks': filled('“'),
  'one paragraph of statements': filled('基本支出667.54万元，占57.18%；项目支出500万元，比上年增加3.5万元，增长0.7%。'),
  'one paragraph without a stop': filled('项目支出500万元，比上年增加3.5万元，'),
  'years without end': filled('2021年'),
  'parts without a whole': filled('其中：'),
  'a row of empty cells': filled('甲\t'),
  'blanks': filled('XX万元，'),
  'statements that all contradict themselves': numbered(
    (index) => `第${index}项支出${index + 1}.5万元，比上年增加${index % 13}万元，增长${(index % 9) + 50}%。`,
  ),
  'digits': filled('1'),
  'spaces': `收${' '.repeat(SIZE)}入`,
};

describe('a text that nobody would write', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`of ${name} is read in bounded time`, () => {
      const start = process.cpuUsage();
      reconcileText(text);
      const { user, system } = process.cpuUsage(start);
      // what reads every sign against every other takes minutes
      ok(user + system < 15_000_000, `${(user + system) / 1_000_000} s`);
    });
  }

  it('of one endless line is read in whole sentences, each at its place', () => {
    const right = '基本支出60万元，比上年50万元增加10万元，增长20%。';
    const text = `${right.repeat(400)}项目支出60万元，比上年50万元增加10万元，增长30%。${right.repeat(400)}`;
    const found = reconcileText(text).findings.filter(({ severity }) => severity === 'error');
    deepEqual(
      found.map(({ quote, expected, start }) => [quote, expected, text.slice(start, start + 3)]),
      [['30%', '20', '30%']],
    );
  });
});
