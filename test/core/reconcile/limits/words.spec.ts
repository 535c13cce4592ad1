import { deepEqual } from 'node:assert/strict';
import { budgetOf, finalOf } from '../sample.js';
import { holdRows, told } from './told.js';

describe('years of a text of 2024', () => {
  const YEARS = [2013, 2014, 2022, 2023, 2024, 2025, 2034, 2035, 2043, 2044];
  /** The years of those that are told, with what is told of them. */
  const toldOf = (line: (year: number) => string): Record<string, string> =>
    Object.fromEntries(
      YEARS.flatMap((year) => {
        const found = told(budgetOf(line(year)));
        return found.length === 0 ? [] : [[year, found.join()]];
      }),
    );
  const all = (rule: string, expected: number, years: readonly number[]): Record<string, string> =>
    Object.fromEntries(years.map((year) => [year, `warning ${rule} ${year}年 → ${expected}`]));

  it('are compared with the one before', () => {
    const wrong = all('year.base', 2023, [2024, 2025, 2034, 2035, 2043]);
    deepEqual(
      toldOf((year) => `公务接待费2.00万元，与${year}年相比持平。`),
      wrong,
    );
    deepEqual(
      toldOf((year) => `公务接待费2.00万元，比${year}年增加1.00万元。`),
      wrong,
    );
  });

  it('have no plans for the one before', () => {
    deepEqual(
      toldOf((year) => `${year}年拟完成三座水库。`),
      all('year.plan', 2024, [2023]),
    );
  });

  it('are their own in a line', () => {
    deepEqual(
      toldOf((year) => `防汛：${year}年预算数为12.00万元。`),
      all('year.foreign', 2024, [2014, 2022, 2023, 2025, 2034]),
    );
  });

  it('are their own or the one before in a total', () => {
    deepEqual(
      toldOf((year) => `${year}年“三公”经费预算12.00万元。`),
      all('year.foreign', 2024, [2014, 2022, 2025, 2034]),
    );
  });

  it('are joined once', () => {
    for (const join of ['和', '与', '、']) {
      deepEqual(told(budgetOf(`2022年${join}2023年均无。`)), []);
      deepEqual(told(budgetOf(`2023年${join}2023年均无。`)), [`warning year.twice 2023年${join}2023年`]);
    }
    deepEqual(told(budgetOf('2023年至2023年均无。')), []);
    deepEqual(told(budgetOf('2023年无，2023年均无。')), []);
  });
});

describe('years that a text of 2024 compares with', () => {
  const LAST = ['收入', '支出', '会议费', '培训费'].map((it, at) => `${it}${at}.00万元，比2023年减少0.10万元。`);
  const line = (words: string): string[] => told(budgetOf(...LAST, words));
  it('are older ones by mistake', () => {
    for (const words of ['与2022年相比', '比2021年', '比2022年预算'])
      deepEqual(line(`公务接待费2.00万元，${words}减少1.00万元。`), [
        `warning year.base ${/\d+年/.exec(words)![0]} → 2023`,
      ]);
  });

  it('are so where the figure of last year stands before', () => {
    deepEqual(line('2023年公务接待费预算3.00万元，2024年预算2.00万元，比2022年减少1.00万元。'), [
      'warning year.base 2022年 → 2023',
    ]);
  });

  it('may be several of a sentence, or older ones throughout', () => {
    deepEqual(line('公务接待费2.00万元，比2023年减少1.00万元，比2022年减少2.00万元。'), []);
    deepEqual(told(budgetOf('公务接待费2.00万元，比2022年减少1.00万元。')), []);
    deepEqual(line('公务接待费2.00万元，比2022年决算减少1.00万元。'), []);
    deepEqual(told(finalOf('收、支总计均为20.00万元，与2021年度相比减少1.00万元。')), []);
  });

  it('is the last one in the sentence of the form', () => {
    deepEqual(told(finalOf('收、支总计均为20.00万元。与2021年度相比，收、支总计均减少1.00万元，下降4.76%。')), [
      'warning year.base 2021年 → 2022',
    ]);
  });

  it('may stand before it', () => {
    deepEqual(told(budgetOf('水利（21303）：2023年预算数为2.00万元，2024年预算数为3.00万元。')), []);
    deepEqual(told(budgetOf('水利（21303）：2023年预算数为2.00万元。')), ['warning year.foreign 2023年 → 2024']);
  });

  it('is not that of the title', () => {
    deepEqual(
      told(
        [
          '某某县水利局2023年部门预算说明',
          ...['收支', '收入', '支出', '结余'].map((of) => `2024年部门预算${of}情况如下。`),
        ].join('\n'),
      ),
      ['warning year.heading 2023年 → 2024'],
    );
  });
});

describe('words of a text', () => {
  const own = (times: number): string[] =>
    Array.from({ length: times }, (_, index) => `本部门甲${index}站印刷费1.00万元。`);
  holdRows([
    ['of a choice', ['收入比上年增长/下降5%。'], ['warning form.alternative 增长/下降']],
    ['of a choice, one sign each', ['收入预算增（减）5万元。'], ['warning form.alternative 增（减）']],
    ['of a choice with 持平', ['收入比上年持平（增加5%）。'], ['warning form.alternative 持平（增加5%）']],
    ['of a number', ['国内公务接待○批次。'], ['warning form.blank ○']],
    [
      'of a choice of nothing',
      ['收入比上年增加（减少）0.00万元，与2023年持平。'],
      ['notice form.alternative 增加（减少）'],
    ],
    [
      'of a choice of something',
      ['收入比上年增加（减少）0.50万元，支出持平。'],
      ['warning form.alternative 增加（减少）'],
    ],
    ['of a blank line', ['共召开会议___次。'], ['warning form.blank ___']],
    ['of a blank of one sign', ['建设水库X个，长×宽。'], ['warning form.blank X']],
    ['of a blank with a question mark', ['支出预算？万元。'], ['warning form.blank ？']],
    ['of a blank in brackets', ['支出用于（待补充）。'], ['warning form.blank （待补充）']],
    ['that are no blank', ['规格为20×30个，型号AX个体。'], []],
    ['that stand twice', ['县水利局共有共有车辆3辆。'], ['notice word.twice 共有共有']],
    ['of any two signs that stand twice', ['授予中小中小企业合同。'], ['notice word.twice 中小中小']],
    ['of one sign that is doubled in a word', ['逐年年均增加，常常用于等等。'], []],
    ['of three signs that stand twice', ['县水利局办公费办公费增加。'], ['notice word.twice 办公费办公费']],
    ['of one sign that stand twice', ['主要原因是是增加了人员。'], ['notice word.twice 是是']],
    ['of one sign that end one word and begin another', ['以安全为目的的工程及时及早完工，是是非非不论。'], []],
    ['that stand in two lines', ['县水利局', '县水利局'], []],
    [
      'of a completion without its sign',
      ['支出决算12.00万元，完成年初预算的78.94，低于预算。'],
      ['warning percent.missing 78.94 → 78.94%'],
    ],
    [
      'of a completion above 100 without its sign',
      ['支出决算12.00万元，完成预算的128.5。'],
      ['warning percent.missing 128.5 → 128.5%'],
    ],
    ['that say both ways at once', ['收入比上年减增加3.00万元。'], ['warning word.opposed 减增加']],
    ['of two comparisons', ['决算数大小于预算数，因工程延期。'], ['warning word.opposed 大小于']],
    ['of one way and a comparison', ['支出增加0.00万元，与上年持平，追加减少2.00万元。'], []],
    ['that stand twice as a label', ['其中：其中：收入3.00万元。'], ['notice word.twice 其中：其中：']],
    ['that stand twice as a phrase', ['开展防汛抗旱防汛抗旱工作。'], ['notice word.twice 防汛抗旱防汛抗旱']],
    ['of a blank in a table', ['单位\t预算数', 'XX局\t12.00'], ['warning form.blank XX局']],
    ['of a blank in a heading', ['（一）XX情况', '收入。'], ['warning form.blank XX']],
    ['for oneself that are one of nine', [...own(8), '本单位会议费1.00万元。'], ['notice name.owner 本单位 → 本部门']],
    [
      'for oneself that are two of ten',
      [...own(8), '本单位公务接待费1.00万元。', '本单位会议费1.00万元。'],
      ['notice name.owner 本单位 → 本部门'],
    ],
    ['for oneself that are two of nine', [...own(7), '本单位公务接待费1.00万元。', '本单位会议费1.00万元。'], []],
    ['for oneself that are one of four', [...own(3), '本单位会议费1.00万元。'], []],
    ['for oneself that are one of five', [...own(4), '本单位会议费1.00万元。'], ['notice name.owner 本单位 → 本部门']],
    ['for oneself without an amount', [...own(4), '本单位负责防汛。'], []],
    ['that point at what is there', ['详见附件1。', '附件1 表'], []],
    ['that point at what has its number in Chinese', ['见附表一。', '附表1 收入'], []],
    ['that point at no attachment', ['见附件2。', '见附件2、附件2。'], ['notice announced.attachment 见附件2']],
    ['that point at several attachments', ['见附件1-3。'], []],
    ['that point at a picture where none has a name', ['如图3。'], []],
    ['that point at no picture', ['如图3。', '图1 收入'], ['notice announced.attachment 如图3']],
  ]);
});
