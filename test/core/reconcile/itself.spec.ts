import { deepEqual, equal, match } from 'node:assert/strict';
import { AMBIGUOUS, BUDGET, budgetOf, finalOf, FINAL_ACCOUNTS, findings, grave, PROVINCIAL, short } from './sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const WIDE = '2024年收入预算300.25万元，支出预算300.25万元，项目支出100.15万元，公用经费50.05万元。';

describe('a text whose figures follow', () => {
  it('has no finding in final accounts', () => deepEqual(short(FINAL_ACCOUNTS), []));
  it('has no finding in a budget', () => deepEqual(short(BUDGET), []));
  it('has none graver than a notice where a sentence can be read two ways', () => deepEqual(grave(AMBIGUOUS), []));
  it('has no finding in the words of other provinces', () => deepEqual(short(PROVINCIAL), []));
});

describe('parts and wholes', () => {
  it('tell a sum that is not the whole of a list that is all there is', () => {
    const [finding] = findings(budgetOf('在职人员32名，其中：行政18名，工勤6名，事业10名。'));
    deepEqual(
      [finding!.rule, finding!.severity, finding!.quote, finding!.stated, finding!.expected],
      ['sum', 'error', '32名', '32', '34'],
    );
    match(messageOf(finding!), /合计34名/);
  });

  it('name the whole as the sentence writes it', () => {
    match(
      messageOf(findings(budgetOf('支出合计10.00万元，其中：基本支出6.00万元，项目支出5.00万元。'))[0]!),
      /^“支出合计”（2024年）10\.00万元，其各项/,
    );
  });

  it('name each of two figures that are as clearly wrong as the other', () => {
    const told = findings(
      budgetOf(
        '收入预算1000.00万元，其中：一般公共预算拨款收入700.00万元，占70.00%；事业收入360.00万元，占30.00%。\n支出预算2000.00万元，其中：基本支出1500.00万元，占75.00%；项目支出560.00万元，占25.00%。',
      ),
    );
    deepEqual(
      told.map(({ rule, quote, expected }) => [rule, quote, expected]),
      [
        ['sum', '360.00万元', '300'],
        ['sum', '560.00万元', '500'],
      ],
    );
  });

  it('accuse none of several figures that would mend it alike', () => {
    const [three] = findings(
      budgetOf('政府采购支出300.00万元，其中：货物支出100.00万元，工程支出50.00万元，服务支出160.00万元。'),
    );
    deepEqual([three!.quote, /疑应为/.test(messageOf(three!))], ['300.00万元', false]);
    const [one] = findings(
      budgetOf(
        '政府采购支出300.00万元，其中：货物支出100.00万元，工程支出50.00万元，服务支出160.00万元，服务支出占政府采购支出的53.33%，工程支出占政府采购支出的13.33%。',
      ),
    );
    deepEqual([one!.quote, one!.expected], ['50.00万元', '40']);
  });

  it('warn where a text may name only the chief 科目, and say for sure where they come to more', () => {
    const of = (health: string): string =>
      budgetOf(
        '（一）一般公共预算',
        `2024年一般公共预算拨款400.17万元。其中：`,
        '1.教育支出（类）普通教育（款）高中教育（项）：2024年预算数为200.12万元。',
        `2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：2024年预算数为${health}万元。`,
      ).replace('一、预算情况', '一、一般公共预算情况');
    deepEqual(grave(of('20.36')), ['warning sum 400.17万元']);
    deepEqual(grave(of('230.36')), ['error sum 400.17万元']);
  });

  it('let the roundings of as many parts pass', () => {
    deepEqual(grave(budgetOf('基本支出10.00万元，其中：人员经费6.34万元，公用经费3.67万元。')), []);
    deepEqual(grave(budgetOf('基本支出10.00万元，其中：人员经费6.34万元，公用经费3.71万元。')).length, 1);
  });

  it('do not reproach 其中 that names only some', () => {
    deepEqual(grave(budgetOf('收入预算100.00万元，其中：教育收费20.00万元，专项收入10.00万元。')), []);
  });

  it('warn where open parts exceed the whole', () => {
    deepEqual(grave(budgetOf('项目支出50.25万元，其中：维修费30.11万元，会议费30.33万元。')), [
      'warning sum 50.25万元',
    ]);
  });

  it('read an inner list that ends at a semicolon either way', () => {
    deepEqual(
      grave(
        budgetOf(
          '支出预算90.50万元，其中：基本支出60.50万元，其中人员经费50.25万元、公用经费10.25万元；项目支出30.00万元。',
        ),
      ),
      [],
    );
    deepEqual(
      grave(
        budgetOf(
          '收支总预算90.50万元。其中：收入预算90.50万元；支出预算90.50万元，其中：基本支出60.50万元；项目支出30.00万元。',
        ),
      ),
      [],
    );
  });

  it('add 三公 over the paragraphs of a chapter, and its changes', () => {
    const text = budgetOf(
      '“三公”经费预算30.00万元，较上年435.50万元减少405.50万元。',
      '1.因公出国（境）费0万元，与上年持平。',
      '2.公务接待费30.00万元，较上年减少50.00万元，下降62.50%。',
      '3.公务用车购置及运行维护费0万元，较上年减少350.00万元，下降100%。',
    );
    const [finding] = findings(text);
    deepEqual(
      [finding!.rule, finding!.severity, finding!.stated, finding!.expected],
      ['change.sum', 'error', '405.5', '400'],
    );
  });

  it('add the changes of 三公 where no 公务用车 is bought, as a warning', () => {
    const of = (change: string, purchase: string): string =>
      budgetOf(
        `“三公”经费预算28.00万元，其中：因公出国（境）费0万元，公务用车购置费${purchase}万元，公务用车运行费20.00万元，公务接待费8.00万元。“三公”经费预算比2023年减少${change}万元，其中：因公出国（境）费与上年持平；公务用车运行费减少1.00万元；公务接待费减少2.00万元。`,
      );
    deepEqual(grave(of('3.00', '0')), []);
    deepEqual(grave(of('2.00', '0')), ['warning change.sum 2.00万元']);
    deepEqual(
      grave(of('2.00', '5.00')).filter((it) => it.includes('change.sum')),
      [],
    );
  });

  it('add 项 to 类 and their changes to the change of all', () => {
    const text = budgetOf(
      '（一）一般公共预算',
      '2024年一般公共预算拨款40.00万元，比上年增加5.00万元。',
      '一般公共服务支出30.00万元，占75%；教育支出10.00万元，占25%。',
      '1.一般公共服务支出（类）财政事务（款）行政运行（项）：2024年预算数为20.00万元，比上年增加3.00万元。',
      '2.一般公共服务支出（类）财政事务（款）事业运行（项）：2024年预算数为12.00万元，比上年增加1.00万元。',
      '3.教育支出（类）普通教育（款）高中教育（项）：2024年预算数为10.00万元，与上年持平。',
    ).replace('一、预算情况', '一、一般公共预算情况');
    deepEqual(grave(text), ['warning change.sum 5.00万元', 'error sum.subjects 12.00万元']);
  });
});

describe('shares', () => {
  it('are told when rounding cannot explain them', () => {
    deepEqual(
      grave(budgetOf('收入预算1000.00万元，其中：财政拨款收入600.00万元，占60%；其他收入400.00万元，占45%。')),
      ['error share 45%'],
    );
  });

  it('are one notice where the exact figures may have given them', () => {
    const found = findings(
      budgetOf('支出预算300.07万元，其中：基本支出170.03万元，占56.66%；项目支出130.04万元，占43.34%。'),
    );
    deepEqual(
      found.map(({ severity, rule }) => `${severity} ${rule}`),
      [],
    );
    const off = findings(
      budgetOf('支出预算1167.54万元，其中：基本支出667.54万元，占57.18%；项目支出500.00万元，占42.82%。'),
    );
    deepEqual(
      off.map(({ severity, rule, places }) => [severity, rule, places!.length]),
      [['notice', 'share.rounding', 2]],
    );
  });

  it('a wrong whole that spoils them all is one finding', () => {
    const found = findings(
      budgetOf(
        '收入预算1300.00万元，其中：财政拨款收入600.00万元，占60%；事业收入250.00万元，占25%；其他收入150.00万元，占15%。',
      ),
    );
    deepEqual(
      found.map(({ severity, quote, expected }) => [severity, quote, expected]),
      [['error', '1300.00万元', '1000']],
    );
    match(messageOf(found[0]!), /另有3处/);
  });

  it('follow the base that the sentence names', () => {
    deepEqual(grave(budgetOf('支出预算200.00万元。项目支出50.00万元，占支出预算的25%，占一般公共预算的80%。')), []);
    deepEqual(grave(budgetOf('政府采购预算200.00万元。授予中小企业50.00万元，占政府采购预算的26%。')), [
      'error share 26%',
    ]);
  });

  it('tell a base that one of a list names otherwise', () => {
    const text = budgetOf(
      '预算总支出1363.12万元。其中：甲单位预算总支出807.49万元，占预算总支出的59.24%；乙单位预算总支出555.63万元，占预算总收入的40.76%。',
    );
    deepEqual(grave(text), ['warning share.base 40.76%']);
  });
});

describe('changes', () => {
  it('give the fourth of now, before, difference and percentage', () => {
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年250.25万元增加60.00万元，增长23.98%。')).length, 1);
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年增加50.00万元，增长29.98%。')), [
      'error change.percent 29.98%',
    ]);
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年增加50.00万元，增长19.98%。')), []);
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年减少50.00万元，下降14.27%。')), []);
  });

  it('tell a direction that is not the other, and one against the figures', () => {
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年增加50.00万元，下降19.98%。')), ['error direction 19.98%']);
    deepEqual(grave(budgetOf('收入预算300.25万元，比上年350.25万元增加50.00万元。')), ['error direction 50.00万元']);
  });

  it('tell growth from nothing and a fall of more than all', () => {
    deepEqual(grave(budgetOf('信访业务15.00万元，比上年增加15.00万元，增长100%。')), ['warning growth-from-zero 100%']);
    deepEqual(grave(budgetOf('信访业务15.00万元，比上年增加15.00万元，增长50%。')), ['error growth-from-zero 50%']);
    deepEqual(grave(budgetOf('会议费0万元，比上年增加0万元，增长0%。')), []);
    deepEqual(grave(budgetOf('会议费1.00万元，比上年下降120%。')), ['error change.over-hundred 120%']);
  });

  it('tell 持平 of what is said to have come down or gone up to its amount, not of what the budget may be above', () => {
    const said = (words: string): string[] => grave(finalOf(`公务接待费支出决算${words}，与2022年持平。`));
    deepEqual(said('减少为0.00万元'), ['warning level 持平']);
    deepEqual(said('增加到2.00万元'), ['warning level 持平']);
    deepEqual(said('为2.00万元'), []);
    deepEqual(said('比年初预算减少到2.00万元'), []);
    deepEqual(grave(finalOf('公务接待费支出决算减少为2.00万元；因公出国（境）费支出决算1.00万元，与2022年持平。')), []);
  });

  it('tell 持平 with a difference', () => {
    deepEqual(grave(budgetOf('会议费10.00万元，与上年12.00万元持平。')), ['warning level 持平']);
  });

  it('are silent where the sentence may mean another figure', () => {
    deepEqual(
      grave(budgetOf('收入预算100.00万元，其中：财政拨款90.00万元，其他收入10.00万元。比上年增加20.00万元，增长25%。')),
      [],
    );
  });
});

describe('one figure in two places', () => {
  it('contradicts in its chapter and is doubtful in another', () => {
    deepEqual(grave(budgetOf('公用经费10.25万元。', '本年公用经费12.25万元，主要用于办公。')), [
      'error same 12.25万元',
    ]);
    deepEqual(grave(budgetOf('公务接待费10.25万元。', '二、其他情况', '公务接待费12.25万元。')), [
      'warning same 12.25万元',
    ]);
  });

  it('is doubtful for numbers of vehicles', () => {
    deepEqual(grave(budgetOf('公务用车保有量69辆。', '二、资产', '单位共有公务用车20辆。')), [
      'warning same.count 20辆',
    ]);
    deepEqual(grave(budgetOf('公务用车保有量69辆。', '二、资产', '单位共有车辆20辆。')), ['warning same.count 20辆']);
    deepEqual(grave(budgetOf('公务用车保有量10辆。', '二、资产', '单位共有车辆12辆。')), []);
  });

  it('a part of it is another figure', () => {
    deepEqual(grave(budgetOf('公用经费10.25万元。', '局机关公用经费8.25万元。')), []);
  });

  it('机关运行经费 is usually 公用经费', () => {
    deepEqual(grave(budgetOf('公用经费10.25万元。', '二、其他', '机关运行经费12.25万元。')), [
      'warning agency-operation 12.25万元',
    ]);
  });

  it('收入总计 is 支出总计', () => {
    deepEqual(grave(budgetOf('收入总计10.25万元。', '支出总计12.25万元。')), ['error balance 12.25万元']);
  });
});

describe('units and years', () => {
  it('tell 元 among 万元 and a unit that is missing', () => {
    deepEqual(grave(budgetOf(WIDE, '离退休费13.52元。')), ['warning unit.slip 13.52元']);
    deepEqual(grave(budgetOf(WIDE, '网络服务费8.76；保洁费5.24万元。')), ['warning unit.missing 8.76']);
    // a caption says its unit once
    deepEqual(grave(budgetOf(WIDE, '（图1 公用经费（单位：万元）：网络服务费 8.76；保洁费 5.24）')), []);
    deepEqual(grave(budgetOf(WIDE, '（图1 公用经费：网络服务费 8.76；保洁费5.24万元）')), [
      'warning unit.missing 8.76',
    ]);
    const [finding] = findings(
      budgetOf(WIDE, '社会保障支出30.75万元，其中：', '1.离退休费13.52元。', '2.其他支出17.23万元。'),
    );
    deepEqual([finding!.rule, finding!.severity, finding!.expected], ['unit.slip', 'error', '13.52万元']);
  });

  it('leave a text in 元 alone', () => {
    deepEqual(grave(budgetOf('收入预算3002500.25元，支出预算3002500.25元，项目支出13.52元。')), []);
  });

  it('tell a year twice, a base that is to come, last year as a plan', () => {
    deepEqual(grave(budgetOf('2024年和2024年均无因公出国费用。')), ['warning year.twice 2024年和2024年']);
    deepEqual(grave(budgetOf('与2025年相比增加。')), ['warning year.base 2025年']);
    deepEqual(grave(budgetOf('2023年力争完成改造。')), ['warning year.plan 2023年']);
    deepEqual(grave(budgetOf('与2023年相比持平，2023年完成改造。')), []);
  });

  it('tell another year on this year’s figure', () => {
    deepEqual(grave(budgetOf('1.行政运行：2022年预算数为30.00万元。')), ['warning year.foreign 2022年']);
    equal(grave(budgetOf('比2023年预算数30.00万元增加1.00万元。')).length, 0);
  });
});

describe('决算 beside 预算', () => {
  const told = (words: string): string[] =>
    short(
      `2023年度部门决算\n一、一般公共预算支出决算情况\n机关事业单位基本养老保险缴费支出年初预算为200.00万元，支出决算为195.00万元，完成年初预算的97.50%，${words}。\n`,
    );

  it('is above or below as the figures are', () => {
    deepEqual(told('决算数大于预算数的主要原因是人员增加'), ['error direction.budget 决算数大于预算数']);
    deepEqual(told('决算数小于年初预算数的主要原因是人员减少'), []);
    deepEqual(told('决算数大于年初预算数的主要原因是追加，调整预算为190.00万元'), []);
  });

  it('is not reproached where one of several pairs is meant', () => {
    deepEqual(
      told('公用经费年初预算为10.00万元，支出决算为12.00万元，完成年初预算的120.00%，决算数大于预算数的主要原因是追加'),
      [],
    );
  });
});
