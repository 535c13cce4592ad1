import { finalOf } from '../sample.js';
import { holdRows } from './told.js';

describe('what came in the year, in a chapter that tells the total first', () => {
  const lines = (fund: string): string[] => [
    '一、收入决算情况',
    '收入总计500.00万元，其中本年收入400.00万元，年初结转和结余100.00万元。',
    `1.一般公共预算财政拨款收入300.00万元，占本年收入的75.00%。`,
    `2.政府性基金预算财政拨款收入100.00万元，占本年收入的${fund}。`,
    '二、政府性基金预算财政拨款收支情况',
    '政府性基金预算财政拨款年初结转和结余0万元，本年收入100.00万元，本年支出100.00万元，年末结转和结余0万元。',
  ];
  holdRows(
    [
      ['is what shares are of', lines('25.00%'), []],
      ['is not the total', lines('20.00%'), ['error share 20.00% → 25']],
    ],
    finalOf,
  );
});

describe('公用经费 of a department', () => {
  const lines = (units: string, agency: string): string[] => [
    units,
    '一般公共预算财政拨款基本支出90.00万元，其中：人员经费60.00万元，公用经费30.00万元。',
    `机关运行经费支出${agency}万元。`,
  ];
  const INSTITUTIONS = '纳入部门决算的单位2个：局本级、县水库管理所（公益一类事业单位）。';
  holdRows(
    [
      ['is more than 机关运行经费 where there are 事业单位', lines(INSTITUTIONS, '21.00'), []],
      ['is not less', lines(INSTITUTIONS, '36.00'), ['warning agency-operation 36.00万元 → 30']],
      [
        'is the same where there are none',
        lines('纳入部门决算的单位1个。', '21.00'),
        ['warning agency-operation 21.00万元 → 30'],
      ],
    ],
    finalOf,
  );
});

describe('nobody from abroad', () => {
  const line = (home: string): string =>
    `公务接待费支出2.40万元，其中国内接待${home}批次、${home}0人次；国（境）外接待0批次、0人次。`;
  holdRows(
    [
      ['costs nothing beside guests from home', ['“三公”经费支出情况', line('12')], []],
      [
        'is all that the money was for',
        ['“三公”经费支出情况', line('0').replace('00人', '0人')],
        ['warning count.money 0批次', 'warning count.money 0批次'],
      ],
    ],
    finalOf,
  );
});

describe('what each of them costs', () => {
  holdRows([
    [
      'is no part of the whole',
      [
        '公务用车购置及运行费20.00万元，其中：公务用车购置费12.00万元；公务用车运行维护费8.00万元，按4辆车、每辆2.00万元安排。',
      ],
      [],
    ],
  ]);
});

describe('an average', () => {
  const guests = (line: string): string[] => ['“三公”经费支出情况', line];
  holdRows(
    [
      ['is rounded', guests('公务接待费支出1.37万元，国内接待120人次，人均114元。'), []],
      [
        'is of one of two numbers',
        guests('公务接待费支出1.20万元，国内接待100人，国（境）外接待20人，人均120元。'),
        [],
      ],
      ['is about so much', guests('公务接待费支出1.20万元，国内接待100人，人均约150元。'), []],
      [
        'is of vehicles bought',
        guests('公务用车购置费18.00万元，公务用车运行维护费8.00万元，公务用车保有量4辆，车均购置费18.00万元。'),
        [],
      ],
      ['is told of nothing', guests('国内接待100人，人均150元。'), []],
      [
        'of another unit is none',
        guests('公务接待费支出1.20万元，国内接待100人次，人均0.0120元。'),
        ['warning average 0.0120元 → 120'],
      ],
      [
        'of vehicles is not what they cost',
        guests('公务车运行维护费8.00万元，公务用车保有量4辆，每辆2.50万元。'),
        ['warning average 2.50万元 → 2'],
      ],
    ],
    finalOf,
  );
});
