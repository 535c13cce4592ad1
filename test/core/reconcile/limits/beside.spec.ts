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

describe('a reason', () => {
  const because = (reason: string): string[] => [
    `公务接待费支出3.00万元，比上年减少1.00万元，下降25.00%，主要原因是${reason}。`,
  ];
  holdRows(
    [
      ['may lie in more of another thing', because('离退休人员增加'), []],
      ['may lie in more last year', because('上年接待批次增加'), []],
      ['may tell two things', because('接待人次增加，接待标准降低'), []],
      ['lies in less', because('压缩接待开支'), []],
      ['does not lie in more', because('增加接待批次'), ['warning reason.direction 增加接待批次']],
    ],
    finalOf,
  );
});

describe('what was done for nothing', () => {
  holdRows(
    [
      ['may be denied', ['因公出国（境）费支出0.00万元。2023年没有因公出国（境）团组。'], []],
      ['was paid for', ['公务用车购置费支出18.00万元，2023年安排公务用车购置。'], []],
      ['is none', ['公务用车购置费支出0.00万元，未安排公务用车购置。'], []],
      [
        'is to be paid for',
        ['公务用车购置费支出0.00万元，安排公务用车购置。'],
        ['warning done.with-nothing 安排公务用车购置'],
      ],
    ],
    finalOf,
  );
});

describe('a score', () => {
  holdRows(
    [
      ['may be of other points', ['项目自评得分48分，等级为优，满分为50分。'], []],
      ['may be good', ['项目自评得分85分，等级为优。', '项目自评得分85分，等级为良。'], []],
      [
        'is too high for its grade',
        ['项目自评得分95分，评价等级为“差”。'],
        ['warning grade 自评得分95分，评价等级为“差'],
      ],
    ],
    finalOf,
  );
});
