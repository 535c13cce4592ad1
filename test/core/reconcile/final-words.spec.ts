import { deepEqual, equal } from 'node:assert/strict';
import { finalOf, findings, grave, read } from './sample.js';

/**
 * Final accounts as the forms of other provinces word them: every figure follows, unless the test says which does not.
 */
describe('headings and kind', () => {
  it('take a heading that goes on with its year for a heading', () => {
    const { sections } = read('一、2023年度收入情况\n收入10万元。\n二、2023年度支出情况\n支出10万元。');
    deepEqual(
      sections.map(({ title }) => title),
      ['2023年度收入情况', '2023年度支出情况'],
    );
  });

  it('take a text that tells 年初预算数 and 决算数 for final accounts', () => {
    equal(
      read('某县交通局2021年度\n教育支出年初预算数为5万元，决算数为6万元；其他支出全年预算数为2万元，决算数为1万元。')
        .type,
      'final-accounts',
    );
  });
});

describe('parts of final accounts', () => {
  const THREE_PUBLIC =
    '“三公”经费支出决算为9.50万元，其中：因公出国（境）费支出决算为0万元；公务用车购置及运行维护费支出决算为7.25万元；其中：公务用车购置支出决算为0万元；公务用车运行维护费支出决算为7.25万元；公务接待费支出决算为2.25万元。';

  it('stand in the outer list behind the semicolon where an inner one ends', () => {
    deepEqual(grave(finalOf(THREE_PUBLIC)), []);
    deepEqual(grave(finalOf(THREE_PUBLIC.replace('9.50', '9.80'))), ['error sum 9.80万元']);
  });

  it('belong to the figure that the sentence names, wherever its amount was told', () => {
    const text = (amount: string): string =>
      finalOf(
        `支出合计${amount}万元。`,
        '年末结转5.30万元。',
        '2023年度支出主要用于以下几个方面：',
        '（1）教育支出40.25万元。',
        '（2）住房保障支出20.25万元。',
      );
    deepEqual(grave(text('60.50')), []);
    deepEqual(grave(text('66.50')), ['warning sum 66.50万元']);
  });

  it('follow 具体构成为 as they follow 其中', () => {
    const text = finalOf(
      '收入总计120.00万元，其中年初结转20.00万元；本年收入合计100.00万元。',
      '本年收入的具体构成为：财政拨款收入80.00万元，占80%；事业收入15.00万元，占15%；其他收入5.00万元，占5%。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('占15%', '占18%')), ['error share 18%']);
  });
});

describe('shares in final accounts', () => {
  it('have the base of their own money only', () => {
    const text = finalOf(
      '项目支出200.50万元。',
      '对一般公共预算项目开展自评，涉及资金150.25万元，占一般公共预算项目支出总额的100%。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('项目支出200.50', '一般公共预算项目支出200.50')), ['error share 100%']);
  });

  it('are of the total that most of their paragraph agree with', () => {
    const text = finalOf(
      '收入总计150.00万元；本年收入合计100.00万元。',
      '财政拨款收入80.00万元，占80.00%；事业收入15.00万元，占15.00%；其他收入5.00万元，占5.00%。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('占15.00%', '占51.00%')), ['error share 51.00%']);
  });
});

describe('changes in final accounts', () => {
  it('behind a part may be those of the whole', () => {
    const text = finalOf('收入总计220.00万元，其中年初结转和结余10.00万元，较2022年增加20.00万元，增长10.00%。');
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('10.00%', '11.00%')), ['error change.percent 11.00%']);
  });
});

describe('units in final accounts', () => {
  it('may be 元 for what one person or one car costs', () => {
    const text = finalOf(
      '公务接待费3.20万元，人均接待费78.99元。',
      '支出合计90.15万元，其中：基本支出60.15万元，项目支出30.00万元。',
      '公用经费6.11万元。',
    );
    deepEqual(grave(text), []);
    equal(findings(text.replace('人均接待费', '会议费'))[0]!.rule, 'unit.slip');
  });
});

describe('totals in final accounts', () => {
  it("are the list's own where a share is of 总收入", () => {
    const text = finalOf(
      '收入总计130.00万元，支出总计130.00万元。',
      '收入合计100.00万元，其中：财政拨款收入80.00万元，占总收入的80.00%；其他收入20.00万元，占总收入的20.00%。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('占总收入的20', '占总收入的15')), ['error share 15.00%']);
  });

  it('balance with what is carried over where 支出总计 leaves it out', () => {
    const text = (carried: string): string =>
      finalOf(
        '收入总计130.25万元，包括财政拨款收入。',
        '支出总计120.15万元，包括基本支出。',
        `年末结转和结余${carried}万元。`,
      );
    deepEqual(grave(text('10.10')), []);
    deepEqual(
      grave(text('11.10')).map((line) => line.split(' ')[1]),
      ['balance'],
    );
  });

  it('may be two, each with its own change: no more than a warning', () => {
    const text = (less: string): string =>
      finalOf(
        `财政拨款收入总计110.00万元，与2022年相比增加10.00万元，增长10.00%；财政拨款支出总计130.00万元，与2022年相比增加${less}万元。`,
      );
    deepEqual(grave(text('30.00')), ['warning balance 130.00万元']);
    deepEqual(grave(text('10.00')), ['error balance 130.00万元']);
  });

  it('of offices may leave the office itself out', () => {
    deepEqual(
      grave(finalOf('决算由局本级和7个下属单位组成，其中：行政单位1个、参公事业单位2个、其他事业单位5个。')),
      [],
    );
  });
});

describe('owners', () => {
  it('may speak of what other offices and this one organize', () => {
    const lines = [
      '本部门收入10.25万元。',
      '本部门支出10.25万元。',
      '本部门公用经费1.25万元。',
      '本部门车辆3辆，费用2.25万元。',
    ];
    deepEqual(
      findings(finalOf(...lines, '参加其他单位组织的团组0个，无本单位组织的团组，支出0.00万元。')).map(
        ({ rule }) => rule,
      ),
      [],
    );
    deepEqual(
      findings(finalOf(...lines, '本单位团组0个，支出0.00万元。')).map(({ rule }) => rule),
      ['name.owner'],
    );
  });
});

describe('changes that are told apart from their amount', () => {
  it('are of 收入总计 and 支出总计 alike', () => {
    const text = finalOf(
      '收入总计220.00万元，支出总计220.00万元。与2022年度相比，收、支总计各增加20.00万元，增长10.00%。',
    );
    deepEqual(grave(text), []);
    deepEqual(
      grave(text.replace('增长10.00%', '增长40.00%')).map((line) => line.split(' ')[1]),
      ['change.percent'],
    );
  });

  it('may be two of one figure, against last year and against the budget', () => {
    const text = finalOf(
      '公务接待费支出9.00万元，较上年决算数减少1.00万元，下降10.00%，主要原因是厉行节约。较年初预算数减少3.00万元，下降25.00%，主要原因是控制标准。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('25.00%', '52.00%')), ['error change.percent 52.00%']);
    deepEqual(grave(text.replace('下降10.00%', '下降10.90%')), ['error change.percent 10.90%']);
  });

  it('name the budget that they are against', () => {
    const text = finalOf('“三公”经费支出决算6.34万元，比预算8.86万元减少2.52万元，完成预算的71.56%。');
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('8.86', '8.36')).length > 0, true);
  });

  it('may stand in a paragraph of their own', () => {
    const text = finalOf(
      '收入合计105.00万元。其中：财政拨款收入84.00万元，占80.00%；其他收入21.00万元，占20.00%。',
      '与上年相比，收入合计增加5.00万元，增长5.00%。其中：财政拨款收入增加4.00万元，增长5.00%；其他收入增加1.00万元，增长5.00%。',
    );
    deepEqual(grave(text), []);
    deepEqual(
      grave(text.replace('收入合计增加5.00万元，增长5.00%', '收入合计增加5.00万元，增长8.00%')).map(
        (line) => line.split(' ')[1],
      ),
      ['change.percent'],
    );
    deepEqual(
      grave(text.replace('其他收入增加1.00万元，增长5.00%', '其他收入增加1.00万元，增长50.00%')).map(
        (line) => line.split(' ')[1],
      ),
      ['change.percent'],
    );
  });
});

describe('budget and final accounts of one figure', () => {
  const TEXT =
    '公务接待费支出预算4.90万元（其中：一般公共预算支出4.90万元；政府性基金预算支出0万元；国有资本经营预算支出0万元），支出决算3.12万元（其中：一般公共预算支出3.12万元；政府性基金预算支出0万元；国有资本经营预算支出0万元），完成预算的63.67%。';

  it('have their parts in brackets each', () => {
    deepEqual(grave(finalOf(TEXT)), []);
    deepEqual(grave(finalOf(TEXT.replace('63.67', '67.63'))), ['error completion 67.63%']);
  });

  it('do not differ where 持平 is said', () => {
    const text = (amount: string): string =>
      finalOf(`住房公积金年初预算为58.49万元，支出决算为${amount}万元，完成年初预算的100%，决算数与年初预算数持平。`);
    deepEqual(grave(text('58.49')), []);
    deepEqual(grave(text('58.79')), ['warning level 持平']);
  });
});

describe('totals with what was carried over', () => {
  it('are the sum of the year, the surplus used and the opening balance', () => {
    const text = finalOf(
      '收入总计130.25万元，其中：本年收入合计100.00万元，使用非财政拨款结余10.00万元，年初结转和结余20.25万元。',
    );
    deepEqual(grave(text), []);
    deepEqual(grave(text.replace('130.25', '430.25')), ['error sum 430.25万元']);
  });
});
