import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { distance } from '../../../../src/core/reconcile/slips/subjects.js';
import { budgetOf, findings } from '../sample.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { holdRows, told } from './told.js';

const FORMER = '医疗卫生与计划生育支出';
const STALE = `notice subject.stale ${FORMER} → 卫生健康支出`;
const inYear = (year: number, line: string): string[] => told(budgetOf(line).replaceAll('2024', String(year)));

describe('names of 科目', () => {
  for (const line of [`${FORMER}（类）20.00万元。`, `${FORMER}20.00万元。`])
    it(`are of their year: ${line}`, () => {
      deepEqual(
        [2017, 2018, 2019, 2027, 2028].map((year) => inYear(year, line)),
        [[], [], [STALE], [STALE], []],
      );
    });

  it('of today are right in every year', () => {
    for (const year of [2017, 2018, 2019, 2027, 2028]) deepEqual(inYear(year, '卫生健康支出（类）20.00万元。'), []);
  });

  it('tell since when another name is right, once for all places', () => {
    const [finding, ...others] = findings(
      budgetOf(`${FORMER}（类）20.00万元。`, `${FORMER}（类）20.00万元，与上年持平。`),
    );
    deepEqual(others, []);
    equal(messageOf(finding!), `科目“${FORMER}”自2019年起称“卫生健康支出”。`);
    deepEqual(
      finding!.places!.map(({ quote }) => quote),
      [FORMER],
    );
  });

  const item = (name: string): string => `农林水支出（213类）水利（03款）${name}（14项）支出20.00万元。`;
  holdRows([
    ['of a code', [item('防汛')], []],
    ['of a code, one sign off', [item('防旱')], ['notice subject.name 防旱 → 防汛']],
    ['of a code, two signs off', [item('抗旱')], ['notice subject.name 抗旱 → 防汛']],
    ['of a code, two signs more', [item('防汛物资')], ['notice subject.name 防汛物资 → 防汛']],
    ['of a code, three signs more', [item('防汛抗旱救')], []],
    ['of a code are those of another', [item('水文测报')], ['notice subject.name 水文测报 → 防汛']],
    ['of a code that nobody knows', [item('未列名事项')], []],
    [
      'of a whole code',
      ['农林水支出（213类）水利（21303款）抗旱（2130314项）支出20.00万元。'],
      ['notice subject.name 抗旱 → 防汛'],
    ],
    [
      'of the code of a 款',
      ['农林水支出（213类）水力（03款）防汛（14项）支出20.00万元。'],
      ['warning subject.name 水力 → 水利'],
    ],
    [
      'of the code of a 类',
      ['农业支出（213类）水利（03款）防汛（14项）支出20.00万元。'],
      ['warning subject.name 农业支出 → 农林水支出'],
    ],
    ['without 支出', ['农林水（213类）水利（03款）防汛（14项）支出20.00万元。'], []],
    ['below a 类 without its code', ['农林水支出（类）水利（03款）抗旱（14项）支出20.00万元。'], []],
    ['below a 款 without its code', ['农林水支出（213类）水利（款）抗旱（14项）支出20.00万元。'], []],
    ['without a 类', ['水利（03款）抗旱（14项）支出20.00万元。'], []],
    ['without a code', ['农林水支出（213类）水利（03款）抗旱（项）支出20.00万元。'], []],
    [
      'of a 款 in former years, known by its 类',
      ['社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）20.00万元。'],
      ['notice subject.stale 行政事业单位离退休 → 行政事业单位养老支出'],
    ],
    ['of a 类 inside a longer name', [`其他${FORMER}20.00万元。`], []],
    ['of a 类 behind another', [`教育支出和${FORMER}20.00万元。`], [STALE]],
    ['of a 类 before the word 类', [`${FORMER}类20.00万元。`], []],
  ]);

  it('say which code they do not agree with', () => {
    equal(messageOf(findings(budgetOf(item('抗旱')))[0]!), '科目“抗旱”与编码2130314的名称“防汛”不一致。');
  });
});

describe('codes of 科目', () => {
  holdRows([
    ['behind the name', ['防汛（2130314）支出20.00万元。', '2130314防汛支出20.00万元。'], []],
    ['of another name', ['抗旱（2130314）支出20.00万元。'], ['notice subject.name 抗旱 → 防汛']],
    ['of another name, before it', ['1.2130314抗旱：支出20.00万元。'], ['notice subject.name 抗旱 → 防汛']],
    [
      'of another name, in parts',
      ['农林水支出（213）水利（03）抗旱（14）：支出20.00万元。'],
      ['notice subject.name 抗旱 → 防汛'],
    ],
    ['in parts', ['农林水支出（213）水利（03）防汛（14）：支出20.00万元。'], []],
    ['of a name cut short', ['农林水（213）支出20.00万元。'], []],
    ['of words that are no 科目', ['水库巡查（2130314）支出20.00万元。'], []],
    ['that are years', ['防汛（2024）支出20.00万元。', '2024抗旱。'], []],
    ['that lack a digit', ['防汛（213314）支出20.00万元。'], ['warning subject.code 213314 → 2130314']],
    ['that lack a digit, before the name', ['213031防汛：20.00万元。'], ['warning subject.code 213031 → 2130314']],
    [
      'that lack a digit before a name in quotes',
      ['213031“防汛”，20.00万元。'],
      ['warning subject.code 213031 → 2130314'],
    ],
    [
      'that lack a digit and name their level',
      ['防汛（213314项）20.00万元。'],
      ['warning subject.code 213314 → 2130314'],
    ],
    ['of a 类 that lack a digit', ['农林水支出（23）20.00万元。'], ['warning subject.code 23 → 213']],
    ['that number an item', ['农林水支出（03）20.00万元。'], []],
    ['that lack a digit and may be of two', ['行政运行（201301）支出20.00万元。'], []],
    ['with a digit too many', ['防汛（21303314）支出20.00万元。'], ['warning subject.code 21303314 → 2130314']],
  ]);
});

describe('the distance of two names', () => {
  it('is the number of signs to put in, take out or change', () => {
    for (const [a, b, wanted] of [
      ['', '', 0],
      ['防汛', '', 2],
      ['', '防汛', 2],
      ['防汛', '防旱', 1],
      ['防汛', '汛防', 2],
      ['防汛', '防洪汛', 1],
      ['防洪汛', '防汛', 1],
      ['水利', '水利工程建设', 4],
      ['kitten', 'sitting', 3],
    ] as const)
      equal(distance(a, b), wanted, `${a} ${b}`);
  });

  it('is the same both ways, nothing only for the same, and no more than the longer', () => {
    const name = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const far = distance(a, b);
        equal(far, distance(b, a));
        equal(far === 0, a === b);
        equal(far <= Math.max(a.length, b.length) && far >= Math.abs(a.length - b.length), true);
      }),
    );
  });
});

describe('the levels of 科目', () => {
  const LEVEL = ['warning subject.level 水利（类） → 水利（款）'];
  holdRows([
    ['are those of the list', ['农林水支出（类）水利（款）防汛（项）20.00万元。'], []],
    ['come once each in a chain', ['农林水支出（类）水利（类）防汛（项）20.00万元。'], LEVEL],
    ['are held to alone too', ['水利（类）20.00万元。'], LEVEL],
    ['of the last name', ['水利（款）防汛（款）20.00万元。'], ['warning subject.level 防汛（款） → 防汛（项）']],
    ['of a name that the list does not have', ['农林水支出（类）甲乙丙（类）20.00万元。'], []],
    ['may come one behind another in a list', ['教育支出（类）、农林水支出（类）共20.00万元。'], []],
    ['stand below their own', ['教育支出（类）水利（款）20.00万元。'], ['warning subject.parent 水利（款）']],
    [
      'stand below their own, 项 too',
      ['教育支出（类）普通教育（款）防汛（项）。'],
      ['warning subject.parent 防汛（项）'],
    ],
    ['are a chain without a sign between only', ['教育支出（类）20.00万元，水利（款）20.00万元。'], []],
    ['below one that is not known', ['甲乙丙（类）水利（款）20.00万元。'], []],
  ]);
});
