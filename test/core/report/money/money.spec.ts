import assert from 'node:assert/strict';
import { moneyOf, type MoneyItem } from '../../../../src/core/report/money/money.js';
import { disclosureOf, type Line, type Sketch } from '../../narrate/disclosure-of.js';

const expenditure = (basic: string, project: string): Sketch => ({
  kind: 'expenditure',
  columns: [{}, { nature: 'basic' }, { nature: 'project' }],
  lines: [['total', '合计', String(Number(basic) + Number(project)), basic, project]],
});

const CLASSES: readonly (readonly [code: string, label: string])[] = [
  ['201', '一般公共服务支出'],
  ['208', '社会保障和就业支出'],
  ['212', '城乡社区支出'],
];

const general = (...amounts: readonly number[]): Sketch => ({
  kind: 'general-expenditure',
  lines: [
    ['total', '合计', amounts.reduce((sum, amount) => sum + amount)],
    ...CLASSES.map(([code, label], at): Line => [code, label, amounts[at] ?? 0]),
  ],
});

const said = ({ name, now, before, share, unusual }: MoneyItem): unknown[] => [
  name,
  now.amount,
  before?.amount ?? null,
  share,
  unusual,
];

describe('the money of a workbook', () => {
  it('is told item by item, with its share, its bar and its cell', () => {
    const { years, groups } = moneyOf(disclosureOf([expenditure('75', '25')]));
    assert.deepEqual(years, ['2021年', '2020年']);
    assert.deepEqual(
      groups.map(({ name, items }) => [name, items.map(said)]),
      [
        [
          '支出构成',
          [
            ['基本支出', '75.00', null, '75.00', null],
            ['项目支出', '25.00', null, '25.00', null],
          ],
        ],
      ],
    );
    const [basic, project] = groups[0]!.items;
    assert.deepEqual([basic!.now.length, project!.now.length], [1, 25 / 75]);
    assert.deepEqual(project!.now.cells, [{ sheet: 'expenditure', address: 'D2' }]);
  });

  it('is told of both years, and what changed far more than the rest is said in one sentence', () => {
    const before = disclosureOf([general(500, 300, 100)], { year: 2020 });
    const { groups } = moneyOf(disclosureOf([general(510, 310, 250)]), before);
    assert.deepEqual(groups[0]!.items.map(said), [
      ['一般公共服务支出', '510.00', '500.00', '47.66', null],
      ['社会保障和就业支出', '310.00', '300.00', '28.97', null],
      ['城乡社区支出', '250.00', '100.00', '23.36', '比上年增加 150.00 万元，增长 150.0%'],
    ]);
    // last year's stands in another workbook
    assert.deepEqual(groups[0]!.items[0]!.before!.cells, []);
  });

  it('says what is new and what is less', () => {
    const of = (now: Sketch, before: Sketch): (string | null)[] =>
      moneyOf(disclosureOf([now]), disclosureOf([before], { year: 2020 })).groups[0]!.items.map(
        ({ unusual }) => unusual,
      );
    assert.deepEqual(of(general(510, 310, 250), general(500, 300)), [null, null, '上年没有，今年 250.00 万元']);
    assert.deepEqual(of(general(510, 310, 100), general(500, 300, 250)), [
      null,
      null,
      '比上年减少 150.00 万元，下降 60.0%',
    ]);
  });

  it('leads to last year’s cells where the tables print them', () => {
    const both: Sketch = {
      kind: 'general-expenditure',
      columns: [{ year: 'prior' }, {}],
      lines: [
        ['total', '合计', '80', '100'],
        ['201', '一般公共服务支出', '80', '100'],
      ],
    };
    const [item] = moneyOf(disclosureOf([both])).groups[0]!.items;
    assert.deepEqual([item!.before!.amount, item!.before!.length], ['80.00', 0.8]);
    assert.deepEqual(item!.before!.cells, [{ sheet: 'general-expenditure', address: 'B3' }]);
  });

  it('is none where there is none', () => assert.deepEqual(moneyOf(disclosureOf([general(0, 0, 0)])).groups, []));
});
