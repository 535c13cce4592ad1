import { deepEqual, equal } from 'node:assert/strict';
import { finalOf, findings } from '../sample.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { holdRows, told } from './told.js';

const LESS = '公务接待费年初预算为5.00万元，支出决算为4.00万元，';
const MORE = '公务接待费年初预算为5.00万元，支出决算为6.00万元，';
const SAME = '公务接待费年初预算为5.00万元，支出决算为5.00万元，';
const wrong = (words: string): string[] => [`error direction.budget ${words}`];

describe('growth from a budget of nothing', () => {
  holdRows(
    [
      ['is none', ['防汛决算4.00万元，年初预算0万元，比年初预算增长100%。'], ['warning growth-from-zero 100%']],
      ['may be from last year', ['防汛决算4.00万元，年初预算0万元，比上年增长60%。'], []],
      ['may be from some', ['防汛决算4.00万元，年初预算2.00万元，比年初预算增长100%。'], []],
      [
        'of the year told by its number is none',
        ['防汛决算4.00万元，比2023年年初预算增加4.00万元，增长60%。'],
        ['error growth-from-zero 60%'],
      ],
    ],
    finalOf,
  );

  it('is told as such, and not as last year', () => {
    const said = (line: string): string => messageOf(findings(finalOf(line))[0]!);
    const none = '“防汛”（2023年）的年初预算为零，增长率无从计算，文中写100%：有的地方约定这样写，请按当地要求核对。';
    equal(said('防汛年初预算0万元，支出决算4.00万元，比年初预算增加4.00万元，增长100%。'), none);
    equal(said('防汛决算4.00万元，年初预算0万元，比年初预算增长100%。'), none);
    equal(said('防汛决算4.00万元，比2023年年初预算增加4.00万元，增长100%。'), none);
    equal(
      said('防汛决算4.00万元，比年初预算增加4.00万元，增长60%。'),
      '“防汛”（2023年）的年初预算为零，不能计算增长率，不应写60%，可写“年初无预算”。',
    );
    equal(said('防汛决算4.00万元，比上年增加4.00万元，增长100%。'), none.replace('年初预算为零', '2022年数为零'));
  });
});

describe('决算 said to be above or below 预算', () => {
  for (const word of ['大于', '高于', '多于', '超过'])
    it(`${word} is said of more`, () => {
      const words = `决算数${word}年初预算数`;
      deepEqual(told(finalOf(`${MORE}${words}。`)), []);
      deepEqual(told(finalOf(`${LESS}${words}。`)), wrong(words));
      deepEqual(told(finalOf(`${SAME}${words}。`)), wrong(words));
    });

  for (const word of ['小于', '低于', '少于'])
    it(`${word} is said of less`, () => {
      const words = `决算数${word}年初预算数`;
      deepEqual(told(finalOf(`${LESS}${words}。`)), []);
      deepEqual(told(finalOf(`${MORE}${words}。`)), wrong(words));
      deepEqual(told(finalOf(`${SAME}${words}。`)), wrong(words));
    });

  it('is a choice that nobody made, where the other one stands behind', () => {
    const choice = '决算数小于年初预算数（或与预算数持平）';
    deepEqual(told(finalOf(`${SAME}${choice}。`)), ['warning form.alternative （或与预算数持平）']);
  });

  const done = (percent: string): string => `公务接待费支出决算为4.00万元，完成年初预算的${percent}%，`;
  holdRows(
    [
      ['by what was completed of it', [`${done('80.00')}决算数小于年初预算数。`], []],
      ['against what was completed of it', [`${done('80.00')}决算数大于年初预算数。`], wrong('决算数大于年初预算数')],
      ['with more than all completed', [`${done('120.00')}决算数小于年初预算数。`], wrong('决算数小于年初预算数')],
      ['with all completed', [`${done('100.00')}决算数小于年初预算数。`], wrong('决算数小于年初预算数')],
      ['where no 预算 is told', ['公务接待费支出决算为4.00万元，决算数大于年初预算数。'], []],
      ['before both are told', [`决算数大于年初预算数，${LESS.slice(0, -1)}。`], []],
      ['in another paragraph than both', [`${LESS.slice(0, -1)}。`, '决算数大于年初预算数。'], []],
      [
        'where one of two is as it says',
        [`${LESS}公务用车运行费年初预算为2.00万元，支出决算为3.00万元，决算数大于年初预算数。`],
        [],
      ],
      [
        'where none of two is as it says',
        [`${LESS}公务用车运行费年初预算为3.00万元，支出决算为2.00万元，决算数大于年初预算数。`],
        wrong('决算数大于年初预算数'),
      ],
      ['of one of two budgets, by name', [`${LESS}决算数大于年初预算数，调整预算5.00万元。`], []],
      [
        'of one of two budgets, without name',
        [`${LESS}决算数大于预算数，调整预算5.00万元。`],
        wrong('决算数大于预算数'),
      ],
      [
        'twice',
        [`${LESS}决算数大于年初预算数，决算数超过预算数。`],
        [...wrong('决算数大于年初预算数'), ...wrong('决算数超过预算数')],
      ],
      ['of pieces beside money', ['公务用车年初预算为5辆，支出决算为4.00万元，决算数大于年初预算数。'], []],
    ],
    finalOf,
  );

  it('is told with the figures of the last of them', () => {
    const said = (line: string): string => messageOf(findings(finalOf(line))[0]!);
    equal(
      said(`${LESS}公务用车运行费年初预算为3.00万元，支出决算为2.00万元，决算数大于年初预算数。`),
      '“公务用车运行费”（2023年）预算3.00万元、决算2.00万元，文中写决算数大于年初预算数，与数字不符。',
    );
    equal(
      said(`${done('80.00')}决算数大于年初预算数。`),
      '“公务接待费”（2023年）完成预算80.00%，文中写决算数大于年初预算数，与数字不符。',
    );
  });
});
