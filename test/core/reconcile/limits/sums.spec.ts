import { deepEqual, equal, match } from 'node:assert/strict';
import { readDocument } from '../../../../src/core/claims/index.js';
import { budgetOf, findings } from '../sample.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { holdRows, told, type Row } from './told.js';

describe('chief uses of an amount', () => {
  const uses = (whole: string, dam: string, canal: string): string =>
    `项目支出${whole}万元，主要用于：水库加固${dam}万元、渠道维修${canal}万元。`;
  const wrong = (whole: string): string[] => [`warning sum ${whole}万元`];
  holdRows([
    [
      'are told in 亿元, which keep the places they print',
      [
        '公务接待费4.00万元，公务用车运行费2.00万元，会议费3.00万元，培训费1.00万元。',
        '全院总收入14.57亿元，其中：财政拨款收入1.1亿元，事业收入13.44亿元，其他收入103.48万元。',
      ],
      [],
    ],
    ['are all', [uses('90.30', '50.10', '40.20')], []],
    ['are less than all', [uses('95.30', '50.10', '40.20')], []],
    ['are not more than all', [uses('85.30', '50.10', '40.20')], wrong('85.30')],
    ['of nothing are told elsewhere', [uses('0', '50.10', '40.20')], []],
    ['are all but for one digit', [uses('98.37', '50.16', '40.21')], wrong('98.37')],
    ['are all but for two digits that changed places', [uses('90.73', '50.16', '40.21')], wrong('90.73')],
    ['are all but for a point', [uses('903.70', '50.16', '40.21')], wrong('903.70')],
    ['are all but for one digit of the first part', [uses('90.37', '58.16', '40.21')], wrong('90.37')],
    ['are all but for one digit of a part', [uses('90.37', '50.16', '30.21')], wrong('90.37')],
    ['of four digits are all but for one', [uses('123.4', '61.2', '52.2')], wrong('123.4')],
    ...['具体是', '具体为', '具体为：', '即', '包括'].flatMap((word): Row[] => {
      const line = (abroad: string): string =>
        `“三公”经费18.00万元。其中：公务接待费6.00万元，占33.33%，${word}国内接待费4.00万元，国（境）外接待费${abroad}万元；公务用车购置及运行费12.00万元，占66.67%。`;
      return [
        [`are parts of the part before ${word}`, [line('2.00')], []],
        [`are more than the part before ${word}`, [line('3.00')], ['warning sum 6.00万元']],
      ];
    }),
    [
      'are none where 即 tells the change',
      ['事业收入20.00万元，比上年增加5.00万元，即增长33.33%，其他收入30.00万元。'],
      [],
    ],
    ['that are round may be less than all', [uses('98.00', '50.00', '40.00')], []],
    ['that are round may be less than what is not', [uses('98.10', '50.00', '40.00')], []],
    ['in many digits are less than all', [uses('97.48', '50.16', '40.21')], []],
  ]);
});

describe('parts that can only be all', () => {
  const SUM = (whole: string, sum: string): string[] => [`error sum ${whole}万元 → ${sum}`];
  holdRows([
    [
      'that each line gives anew',
      [
        '“三公”经费预算12.00万元。其中：',
        '因公出国（境）费2.00万元；公务用车购置及运行费6.00万元；公务接待费4.00万元。',
        '公务用车购置费5.00万元；公务用车运行费1.00万元。',
      ],
      [],
    ],
    [
      'that no line gives',
      [
        '“三公”经费预算13.00万元。其中：',
        '因公出国（境）费2.00万元。',
        '公务用车购置及运行费6.00万元。',
        '公务接待费4.00万元。',
      ],
      ['error sum 13.00万元 → 12'],
    ],
    [
      'of both sides, each of the whole',
      [
        '财政拨款收支总计10.00万元，收入方包括本年收入9.00万元和年初结转1.00万元，支出方包括本年支出8.00万元和年末结转2.00万元。',
      ],
      [],
    ],
    [
      'of 三公',
      [
        '“三公”经费预算12.00万元。',
        '1.因公出国（境）费2.00万元。',
        '2.公务用车购置及运行费6.00万元。',
        '3.公务接待费4.00万元。',
      ],
      [],
    ],
    [
      'of 三公, less',
      [
        '“三公”经费预算13.00万元。',
        '1.因公出国（境）费2.00万元。',
        '2.公务用车购置及运行费6.00万元。',
        '3.公务接待费4.00万元。',
      ],
      SUM('13.00', '12'),
    ],
    [
      'of 三公, more',
      [
        '“三公”经费预算12.00万元。',
        '1.因公出国（境）费2.00万元。',
        '2.公务用车购置及运行费6.00万元。',
        '3.公务接待费5.00万元。',
      ],
      SUM('12.00', '13'),
    ],
    [
      'of 三公 in another chapter',
      [
        '“三公”经费预算13.00万元。',
        '二、明细',
        '1.因公出国（境）费2.00万元。',
        '2.公务用车购置及运行费6.00万元。',
        '3.公务接待费4.00万元。',
      ],
      [],
    ],
    ['of 三公 but one', ['“三公”经费预算13.00万元。', '1.因公出国（境）费2.00万元。', '2.公务接待费4.00万元。'], []],
    [
      'of 三公 with the parts of 公车',
      [
        '“三公”经费预算13.00万元。',
        '1.因公出国（境）费2.00万元。',
        '2.公务用车购置费5.00万元。',
        '3.公务用车运行费1.00万元。',
        '4.公务接待费4.00万元。',
      ],
      SUM('13.00', '12'),
    ],
    [
      'of 公车',
      ['公务用车购置及运行费7.00万元。', '1.公务用车购置费5.00万元。', '2.公务用车运行费1.00万元。'],
      SUM('7.00', '6'),
    ],
    ['of 基本支出', ['基本支出90.00万元。', '1.人员经费50.00万元。', '2.公用经费30.00万元。'], SUM('90.00', '80')],
    [
      'of 政府采购',
      [
        '政府采购预算90.00万元。',
        '1.政府采购货物预算50.00万元。',
        '2.政府采购工程预算30.00万元。',
        '3.政府采购服务预算20.00万元。',
      ],
      SUM('90.00', '100'),
    ],
    [
      'told twice alike',
      ['基本支出90.00万元。', '1.人员经费50.00万元。', '2.公用经费30.00万元。', '3.公用经费30.00万元。'],
      SUM('90.00', '80'),
    ],
    [
      'told twice otherwise',
      ['基本支出90.00万元。', '1.人员经费50.00万元。', '2.公用经费30.00万元。', '3.公用经费40.00万元。'],
      ['error same 40.00万元'],
    ],
    [
      'of other money',
      ['基本支出90.00万元。', '1.一般公共预算人员经费50.00万元。', '2.一般公共预算公用经费30.00万元。'],
      [],
    ],
  ]);

  it('are told one by one with their sum', () => {
    equal(
      messageOf(findings(budgetOf('基本支出90.00万元。', '1.人员经费50.00万元。', '2.公用经费30.00万元。'))[0]!),
      '这一总数（2024年）90.00万元，其各项人员经费50.00万元、公用经费30.00万元，合计80万元。',
    );
  });
});

describe('changes of parts that can only be all', () => {
  const changed = (whole: string, ...parts: readonly string[]): string[] => [
    `“三公”经费预算12.00万元，${whole}。`,
    `1.因公出国（境）费2.00万元，${parts[0]!}。`,
    `2.公务用车购置及运行费6.00万元，${parts[1]!}。`,
    `3.公务接待费4.00万元，${parts[2]!}。`,
  ];
  const [LEVEL, TWO_LESS, ONE_LESS, ONE_MORE] = [
    '与上年持平',
    '比上年减少2.00万元',
    '比上年减少1.00万元',
    '比上年增加1.00万元',
  ] as const;
  const wrong = (words: string, sum: string): string[] => [`error change.sum ${words}万元 → ${sum}`];
  const nothingNow = (whole: string): string[] => [
    `“三公”经费预算10.00万元，比上年减少${whole}万元。`,
    '1.因公出国（境）费0万元。',
    '2.公务用车购置及运行费6.00万元，比上年减少2.00万元。',
    '3.公务接待费4.00万元，比上年减少1.00万元。',
  ];
  holdRows([
    ['come to that of the whole', changed('比上年减少3.00万元', LEVEL, TWO_LESS, ONE_LESS), []],
    ['come to less', changed('比上年减少4.00万元', LEVEL, TWO_LESS, ONE_LESS), wrong('4.00', '3')],
    ['come to the opposite', changed('比上年增加3.00万元', LEVEL, TWO_LESS, ONE_LESS), wrong('3.00', '-3')],
    ['both ways come to that of the whole', changed('比上年减少1.00万元', LEVEL, TWO_LESS, ONE_MORE), []],
    ['are not added without their ways', changed('比上年减少3.00万元', LEVEL, TWO_LESS, ONE_MORE), wrong('3.00', '1')],
    ['of three come to that of the whole', changed('比上年减少2.00万元', ONE_LESS, TWO_LESS, ONE_MORE), []],
    ['of three do not', changed('比上年减少7.00万元', ONE_LESS, TWO_LESS, ONE_MORE), wrong('7.00', '2')],
    ['are not added where one is not told', changed('比上年减少4.00万元', LEVEL, TWO_LESS, '主要是接待增加'), []],
    ['are not added where the whole is level', changed(LEVEL, LEVEL, TWO_LESS, ONE_LESS), []],
    ['that are all level are not added', changed('比上年减少3.00万元', LEVEL, LEVEL, LEVEL), []],
    ['may leave out what there is none of', nothingNow('3.00'), []],
    ['perhaps left out what there was', nothingNow('4.00'), ['warning change.sum 4.00万元 → 3']],
    [
      'may not leave out what there is',
      nothingNow('4.00').map((line) => line.replace('费0万元', '费2.00万元').replace('10.00', '12.00')),
      [],
    ],
  ]);
});

describe('a whole that is split anew', () => {
  const natures = '按支出性质分：基本支出1,760.00万元，占63.77%；项目支出1,000.00万元，占36.23%。';
  const kinds = (capital: string): string =>
    `按经济分类：工资福利支出1,500.00万元，商品和服务支出900.00万元，对个人和家庭的补助60.00万元，资本性支出${capital}万元。`;
  const total = '本年支出合计2,760.00万元。';
  const wrong = ['warning sum 2,760.00万元'];
  holdRows([
    ['is the total of the chapter before', [total, '二、支出', natures, kinds('300.00')], []],
    ['is the total of the chapter before, with parts of more', [total, '二、支出', natures, kinds('400.00')], wrong],
    ['is not 项目支出 of the line', [total, `其他：${natures.slice(7)}${kinds('300.00')}`], []],
    ['is the total, not 项目支出 of the line', [total, `其他：${natures.slice(7)}${kinds('400.00')}`], wrong],
    ['is neither 基本支出 nor 项目支出 where no total is told', [natures, kinds('300.00')], []],
    [
      'is 项目支出 where its own sentence splits it',
      ['基本支出10.00万元，项目支出1,000.00万元，按经济分类：商品和服务支出700.00万元，资本性支出400.00万元。'],
      ['warning sum 1,000.00万元'],
    ],
  ]);
});

describe('a part that has parts of its own', () => {
  const within = (rate: string): string =>
    `基本支出500.00万元，占55.56%，其中人员经费450.00万元、公用经费50.00万元；项目支出400.00万元，占${rate}%。`;
  const beside = (office: string): string =>
    `支出900.00万元。其中：基本支出500.00万元，占55.56%，人员经费450.00万元，公用经费${office}万元；项目支出400.00万元，占44.44%。`;
  holdRows([
    ['ends before 项目支出', ['支出预算900.00万元。', within('44.44')], []],
    ['ends before the share of 项目支出', ['支出预算900.00万元。', within('45.44')], ['error share 45.44% → 44.44']],
    ['has them right behind it', [beside('50.00')], []],
    [
      'does not have what does not make it up',
      [beside('60.00')],
      ['warning sum 900.00万元', 'error sum 500.00万元 → 510'],
    ],
  ]);
});

describe('changes of 项', () => {
  const items = (whole: string, change: string): string[] => [
    `一般公共预算支出${whole}万元，比上年增加${change}万元。`,
    '1.农林水支出（类）水利（款）防汛（项）360.00万元，比上年增加10.00万元。',
    '2.农林水支出（类）水利（款）抗旱（项）120.00万元，比上年增加10.00万元。',
  ];
  const part = 'warning sum.subjects 600.00万元 → 480';
  holdRows(
    [
      ['make up that of the whole, as their amounts do', items('480.00', '20.00'), []],
      ['do not, though their amounts do', items('480.00', '15.00'), ['warning change.sum 15.00万元 → 20']],
      ['need not, where their amounts are a part of it', items('600.00', '15.00'), [part]],
      ['may, where their amounts do not', items('600.00', '20.00'), [part]],
    ],
    (...lines) => budgetOf(...lines).replace('一、预算情况', '一、一般公共预算情况'),
  );
});

describe('a sentence too long to be read in one piece', () => {
  const SIGNS = '甲乙丙丁戊己庚辛壬癸';
  const name = (index: number): string => Array.from(String(index), (digit) => SIGNS[Number(digit)]).join('');
  const long = (parting: string): string =>
    Array.from({ length: 400 }, (_, index) => `${name(index)}渠维修${index + 10}.00万元`).join(parting);
  const paragraphs = (text: string): string[] =>
    readDocument(text)
      .paragraphs.filter(({ folded }) => folded.text.includes('渠'))
      .map(({ folded }) => folded.text);

  for (const [parting, end] of [
    ['；', /万元；$/],
    ['，', /万元，$/],
    ['、', /万元、$/],
  ] as const)
    it(`is parted at ${parting}`, () => match(paragraphs(budgetOf(`支出9.00万元，其中${long(parting)}。`))[0]!, end));

  it('is parted in no figure where it has no sign', () => {
    for (let more = 0; more < 14; more += 1) {
      const [first, next] = paragraphs(budgetOf(`${'渠'.repeat(more)}${long('')}。`));
      equal(/\d[\d.]*万?$/.test(first!), false, first!.slice(-12));
      equal(/^[.万元]/.test(next!), false, next!.slice(0, 12));
    }
  });

  it('is parted in no figure with commas', () => {
    for (let more = 0; more < 14; more += 1) {
      const [first] = paragraphs(budgetOf(`渠${'渠'.repeat(more)}${'1,234,567.00元'.repeat(400)}。`));
      equal(first!.endsWith('元'), true, first!.slice(-12));
    }
  });

  it('is not summed, and lacks no stop where it was parted', () => {
    deepEqual(told(budgetOf(`项目支出9.00万元，其中：${long('，')}。`)), []);
  });
});

describe('what changed', () => {
  it('a change with a sign of its own, from a year without 年, is told without either', () => {
    const [found] = findings(
      budgetOf('支出预算较2023增加−73.09万元，其中：基本支出较2023减少50.00万元，项目支出较2023减少20.00万元。'),
    );
    equal(
      messageOf(found!),
      '“支出”（2024年）比2023年减少73.09万元，各项变动为基本支出−50.00万元、项目支出−20.00万元，合计减少70万元。',
    );
  });
});
