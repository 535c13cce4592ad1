import { equal } from 'node:assert/strict';
import { budgetOf, finalOf, findings } from '../sample.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { holdRows, type Row } from './told.js';

/** 50 of 250 are 20 %, 50 of 300.25 less 50 are 19.98 %. */
describe('a percentage of change', () => {
  holdRows([
    ['is negative growth', ['公务接待费4.00万元，同比减少1.00万元，负增长20%。'], []],
    [
      'does not follow, as negative growth',
      ['公务接待费4.00万元，同比减少1.00万元，负增长25%。'],
      ['error change.percent 25% → 20'],
    ],
    [
      'is of a part that is named again',
      [
        '收入总计100.00万元，其中当年收入90.00万元、年初结转和结余10.00万元。与上年相比，收支总计增长5.26%，增加5.00万元，当年收入增长12.50%，增加10.00万元。',
      ],
      [],
    ],
    ['follows from now and before', ['收入预算300.25万元，比上年250.25万元增长19.98%。'], []],
    [
      'does not follow from now and before',
      ['收入预算300.25万元，比上年250.25万元增长29.98%。'],
      ['error change.percent 29.98% → 19.98'],
    ],
    [
      'of each part stands before its difference',
      [
        '财政拨款支出100.00万元，其中：一般公共预算财政拨款支出80.00万元，政府性基金预算财政拨款支出20.00万元。一般公共预算财政拨款支出比上年增长60.00%，增加30.00万元，政府性基金预算财政拨款支出比上年下降50.00%，减少20.00万元。',
      ],
      [],
    ],
    [
      'of a part does not follow from the difference behind it',
      [
        '财政拨款支出100.00万元，其中：一般公共预算财政拨款支出80.00万元，政府性基金预算财政拨款支出20.00万元。一般公共预算财政拨款支出比上年增长70.00%，增加30.00万元，政府性基金预算财政拨款支出比上年下降50.00%，减少20.00万元。',
      ],
      ['error change.percent 70.00% → 60'],
    ],
    ['of a fall follows from now and before', ['收入预算200.00万元，比上年250.00万元下降20.00%。'], []],
    [
      'of a fall is no part of what is left',
      ['收入预算200.00万元，比上年250.00万元下降25.00%。'],
      ['error change.percent 25.00% → 20'],
    ],
    ['follows from now and the difference', ['收入预算200.00万元，比上年减少50.00万元，下降20.00%。'], []],
    [
      'of a fall is no part of what is left by the difference',
      ['收入预算200.00万元，比上年减少50.00万元，下降25.00%。'],
      ['error change.percent 25.00% → 20'],
    ],
    [
      'follows from an amount of its chapter',
      ['收入预算200.00万元。', '收入预算比上年减少50.00万元，下降20.00%。'],
      [],
    ],
    [
      'perhaps does not follow from an amount of its chapter',
      ['收入预算200.00万元。', '收入预算比上年减少50.00万元，下降25.00%。'],
      ['warning change.percent 25.00% → 20'],
    ],
    [
      'takes nothing from another chapter',
      ['收入预算200.00万元。', '二、变化', '收入预算比上年减少50.00万元，下降25.00%。'],
      [],
    ],
    [
      'takes nothing that is told with two amounts',
      ['甲经费200.00万元。', '甲经费300.00万元，用于修渠。', '甲经费比上年减少50.00万元，下降25.00%。'],
      [],
    ],
    ['may be of the whole of a list', ['收入总计90.00万元，其中结转10.00万元，比上年增加5.00万元，增长5.88%。'], []],
    ['may be of a part of it', ['收入总计90.00万元，其中结转10.00万元，比上年增加5.00万元，增长100.00%。'], []],
    [
      'is of one of the two',
      ['收入总计90.00万元，其中结转10.00万元，比上年增加5.00万元，增长8.58%。'],
      ['error change.percent 8.58% → 100'],
    ],
    ['has the sign of its difference', ['收入预算200.00万元，比上年增加-50.00万元，增长-20.00%。'], []],
    [
      'with a sign does not follow',
      ['收入预算200.00万元，比上年增加-50.00万元，增长-25.00%。'],
      ['error change.percent -25.00% → -20'],
    ],
    [
      'may be rounded twice',
      ['收入预算669.53万元，比上年减少330.47万元，下降33.1%。'],
      ['notice change.percent.rounding 33.1% → 33.05'],
    ],
    [
      'that is cut off is told as such',
      ['收入预算476.71万元，比上年减少1994.21万元，下降80%。'],
      ['warning change.percent 80% → 80.71'],
    ],
    [
      'that is neither cut off nor rounded is wrong',
      ['收入预算476.71万元，比上年减少1994.21万元，下降82%。'],
      ['error change.percent 82% → 80.71'],
    ],
    ...[
      ['收入合计', '。', '收入合计'],
      ['收入合计', '，', '收入合计'],
      ['收入合计', '。', '收入'],
      ['收入总额', '。', '收入总额'],
      ['本年收入合计', '。', '本年收入合计'],
      ['支出合计', '，', '支出合计'],
    ].flatMap(([whole = '', stop = '', said = '']): Row[] => {
      const side = said.includes('收入') ? '收入' : '支出';
      const line = (rate: string): string =>
        `${whole}900.00万元${stop}其中：财政拨款${side}880.00万元，其他${side}20.00万元。与上年相比，${said}增加40.00万元，增长${rate}%。`;
      return [
        [`is of the side ${said} behind the parts of ${whole}${stop}`, [line('4.65')], []],
        [
          `is not of a part of ${whole}${stop} where ${said} is said`,
          [line('4.76')],
          ['error change.percent 4.76% → 4.65'],
        ],
      ];
    }),
    [
      'that is far off for want of places is no matter of a last place',
      ['收入预算10万元，比上年增加2万元，增长27%。'],
      [],
    ],
    [
      'follows from last year, told before',
      ['2023年“三公”经费预算为850万元，2024年比2023年增加50万元，增长5.88%。'],
      [],
    ],
    [
      'does not follow from last year, told before',
      ['2023年“三公”经费预算为850万元，2024年比2023年增加50万元，增长6.88%。'],
      ['error change.percent 6.88% → 5.88'],
    ],
    ['of years gone by follows', ['2022年“三公”经费预算为850万元，2023年比2022年增加50万元，增长5.88%。'], []],
    ['of years gone by is not sure', ['2022年“三公”经费预算为850万元，2023年较2022年增加50万元，增长6.88%。'], []],
    ['of years gone by is not sure, alone', ['2022年“三公”经费预算为850万元，2023年较2022年增长6.88%。'], []],
    ['of pieces follows', ['公务用车4辆，比上年减少1辆，下降20.00%。'], []],
  ]);

  it('is told with what it follows from', () => {
    const said = (line: string): string => messageOf(findings(budgetOf(line))[0]!);
    equal(
      said('收入预算300.25万元，比上年250.25万元增长29.98%。'),
      '“收入”（2024年）变动300.25万元−250.25万元，2023年数为250.25万元，变动幅度是19.98%，文中写29.98%。',
    );
    equal(
      said('收入预算200.00万元，比上年减少50.00万元，下降25.00%。'),
      '“收入”（2024年）变动50.00万元，2023年数为200.00万元+50.00万元，变动幅度是20%，文中写25.00%；文中的百分数是除以本年数得出的，应除以上年数。',
    );
  });
});

describe('决算 beside 年初预算', () => {
  const told = (budget: string, now: string, done: string, level = ''): string =>
    `住房公积金年初预算为${budget}万元，支出决算为${now}万元${done === '' ? '' : `，完成年初预算的${done}%`}${level}。`;
  const LEVEL = '，决算数与年初预算数持平';
  holdRows(
    [
      ['is completed as it says', [told('40.00', '39.00', '97.50')], []],
      ['is not completed as it says', [told('40.00', '39.00', '79.50')], ['error completion 79.50% → 97.5']],
      ['is no part of nothing', [told('0', '39.00', '79.50')], ['error completion.of-nothing 79.50%']],
      ['is all of nothing by convention', [told('0', '39.00', '100.00')], ['warning completion.of-nothing 100.00%']],
      ['is nothing of nothing', [told('0', '0', '100.00')], []],
      ['is level', [told('40.00', '40.00', '100.00', LEVEL)], []],
      ['is not level', [told('40.00', '39.00', '', LEVEL)], ['warning level 持平']],
      ['is all but level', [told('40.00', '39.00', '', LEVEL.replace('持平', '基本持平'))], []],
      [
        'is not level where it is not all completed',
        [told('40.00', '39.00', '97.50', LEVEL)],
        ['warning completion.level 97.50%'],
      ],
      [
        'is neither level nor completed',
        [told('40.00', '39.00', '100.00', LEVEL)],
        ['error completion 100.00% → 97.5', 'warning level 持平'],
      ],
      [
        'has another change than the one since last year',
        ['住房公积金支出决算为40.00万元，比年初预算无增减变化，比上年增加8.00万元，增长25.00%。'],
        [],
      ],
      [
        'is as much as 元 where it says 万元',
        ['会议费年初预算为494,400.00万元，支出决算为115,748.56元，完成年初预算的23.41%。'],
        ['error completion 494,400.00万元 → 494400元'],
      ],
      [
        'is not level by its percentage alone',
        ['住房公积金支出决算为40.00万元，完成年初预算的98.00%，决算数与年初预算数持平。'],
        ['warning completion.level 98.00%'],
      ],
    ],
    finalOf,
  );
});

describe('changes of two bases', () => {
  holdRows(
    [
      [
        'are not added up to one',
        [
          '“三公”经费支出决算为25.50万元，比预算数30.00万元减少4.50万元；比上年决算数27.00万元减少1.50万元。其中：公务用车运行维护费24.00万元，比预算数减少3.00万元，比上年决算数减少1.00万元；公务接待费1.50万元，比预算数减少1.50万元，比上年决算数减少0.50万元。',
        ],
        [],
      ],
    ],
    finalOf,
  );
});
