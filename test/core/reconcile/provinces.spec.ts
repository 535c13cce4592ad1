import { deepEqual, equal } from 'node:assert/strict';
import { budgetOf, claimsIn, grave, read } from './sample.js';

describe('forms of other provinces', () => {
  /** 一、概况 二、安排情况 with （一） to （十） below, and no 第一部分. */
  const gathered = (general: string): string =>
    budgetOf(
      '二、某某局2024年部门预算安排情况说明',
      '（一）关于2024年收支预算情况的总体说明',
      '某某局2024年收支总预算500.00万元。',
      '（二）关于2024年收入预算情况说明',
      '收入预算500.00万元，其中：一般公共预算拨款收入400.00万元，占80%；政府性基金预算拨款收入100.00万元，占20%。',
      '（三）关于2024年一般公共预算当年拨款情况说明',
      '1.规模变化情况',
      `2024年一般公共预算当年拨款${general}万元。`,
      '2.结构情况',
      '教育（类）支出300.00万元，占75%；卫生健康（类）支出100.00万元，占25%。',
    );

  it('hold shares to the total of their own chapter where one heading gathers the chapters', () => {
    deepEqual(grave(gathered('400.00')), []);
    deepEqual(grave(gathered('410.00')).length > 0, true);
  });

  it('take what stands before the first of numbered items for the whole of each', () => {
    const text = (project: string): string =>
      budgetOf(
        '2024年支出预算345.00万元，比上年执行数增加15.00万元，增长4.55%。',
        '1.按功能分类，包括教育支出200.00万元、住房保障支出145.00万元。',
        `2.按用途分类，包括基本支出207.00万元，占60%；项目支出${project}万元，占40%。`,
      );
    deepEqual(grave(text('138.00')), []);
    deepEqual(grave(text('183.00')).length, 1);
  });

  it('take what follows a figure in brackets for its parts', () => {
    const text =
      '“三公”经费预算50.25万元，其中：因公出国（境）费0万元；公务用车购置及运行费48.00万元（购置费20.00万元，比上年增加1.00万元；运行维护费28.00万元，与上年持平。），比上年增加1.00万元；公务接待费2.25万元。';
    const told = read(text).lists.map(
      ({ whole, readings }) =>
        `${whole.amount!.quote} = ${readings[0]!.map(({ amount }) => amount!.quote).join(' + ')}`,
    );
    deepEqual(told, ['48.00万元 = 20.00万元 + 28.00万元', '50.25万元 = 0万元 + 48.00万元 + 2.25万元']);
  });

  it('take what a bracket leaves out for no part', () => {
    const text = budgetOf(
      '收入预算90.25万元（不含上年结转8.00万元），其中：财政拨款收入60.00万元，其他收入30.25万元。',
    );
    deepEqual([grave(text), claimsIn(text).find(({ quote }) => quote === '8.00万元')!.role], [[], 'reason']);
  });

  it('find the whole of a list that stands apart among the figures before it', () => {
    const text = (health: string): string =>
      budgetOf(
        '支出预算100.25万元，其中：基本支出70.25万元；',
        '项目支出30.00万元，与上年持平。',
        '其中：',
        '1.教育支出60.25万元，占支出预算60.10%。',
        `2.卫生健康支出${health}万元，占支出预算39.90%。`,
      );
    deepEqual(grave(text('40.00')), []);
    deepEqual(grave(text('50.00')).length > 0, true);
  });

  it('let the glossary speak of what was expected of last year', () => {
    deepEqual(grave(budgetOf('上年执行数，指2023年预计执行数。')), []);
    deepEqual(grave(budgetOf('2023年预计新增项目三个。')), ['warning year.plan 2023年']);
  });

  it('take 与上年预算数相同 for no change', () => {
    const text = (total: string): string =>
      budgetOf(
        `“三公”经费预算6.80万元，与上年相比减少${total}万元。`,
        '1.因公出国（境）费0万元，与上年预算数相同。',
        '2.公务用车购置及运行维护费0万元，与2023年预算数一致。',
        '3.公务接待费6.80万元，比上年预算减少1.20万元。',
      );
    deepEqual(grave(text('1.20')), []);
    deepEqual(grave(text('1.30')), ['error change.sum 1.30万元']);
    deepEqual(grave(budgetOf('两项支出口径相同，与预算编制要求一致。')), []);
  });

  it('give a figure without words the name it stands under', () => {
    const text = (reception: string): string =>
      budgetOf(
        '“三公”经费预算86.50万元，其中：',
        '（一）因公出国（境）经费',
        '2024年预算安排0万元。',
        '（二）公务接待费',
        `2024年预算安排${reception}万元。`,
        '（三）公务用车购置及运行费',
        '2024年预算安排84.00万元。',
      );
    deepEqual(grave(text('2.50')), []);
    deepEqual(grave(text('3.50')).length, 1);
    deepEqual(
      read(text('2.50')).statements.map(({ key }) => key),
      ['three-public', 'three-public.abroad', 'three-public.reception', 'three-public.vehicles'],
    );
  });

  it('know the department by its title', () => {
    equal(
      read('甲乙县第三中学2024年单位预算\n一、收支情况\n甲乙县第三中学2024年支出预算总额为10.00万元。').statements[0]!
        .key,
      'expenditure',
    );
    equal(read('2024年度甲乙县扶贫办部门预算公开').department, '甲乙县扶贫办');
    equal(read('2024年部门预算公开').department, null);
  });

  it('leave out whose figure it is', () => {
    equal(read(budgetOf('本部门及所属各预算单位政府采购预算总额80.00万元。')).statements[0]!.key, 'procurement');
    equal(read(budgetOf('所属各预算单位共有车辆7辆。')).statements[0]!.key, 'three-public.vehiclesKept');
    equal(read(budgetOf('“住房保障支出”科目80.00万元。')).statements[0]!.noun, '住房保障支出');
  });

  it('add up the three kinds of money of 财政拨款', () => {
    const text = budgetOf(
      '财政拨款收入95.25万元，其中：一般公共预算拨款60.25万元、政府性基金预算拨款30.00万元、国有资本经营预算拨款0万元。',
    );
    deepEqual(grave(text), ['error sum 95.25万元']);
  });

  it('take the changes of 三公 from the parts whose changes are told', () => {
    const text = (total: string): string =>
      budgetOf(
        `“三公”经费预算18.50万元，比上年减少${total}万元。`,
        '1.因公出国（境）费0万元，与上年持平。',
        '2.公务用车购置及运行费12.00万元，其中，公务用车购置费0万元；公务用车运行维护费12.00万元。公务用车运行维护费比上年减少2.00万元；公务用车购置费与上年持平。',
        '3.公务接待费6.50万元，比上年减少1.50万元。',
      );
    deepEqual(grave(text('3.50')), []);
    deepEqual(grave(text('3.80')), ['error change.sum 3.80万元']);
  });

  it('split a whole several ways', () => {
    const text = (capital: string): string =>
      budgetOf(
        '2024年支出预算90.25万元，按支出性质分：基本支出60.25万元，项目支出30.00万元；按经济分类分为：工资福利支出50.25万元，资本性支出40.00万元。',
        `按照支出功能分类划分：教育支出70.25万元、卫生健康支出${capital}万元、其他支出5.00万元。`,
      );
    deepEqual(grave(text('15.00')), []);
    deepEqual(
      grave(text('16.00')).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['error sum'],
    );
    equal(
      read(text('15.00')).lists.every(({ whole }) => whole.amount!.quote === '90.25万元'),
      true,
    );
  });

  it('take what stands behind a colon, or in a figure that is named, for parts', () => {
    deepEqual(grave(budgetOf('政府采购预算80.25万元：货物20.25万元、工程30.00万元、服务40.00万元。')), [
      'error sum 80.25万元',
    ]);
    deepEqual(
      grave(
        budgetOf('2024年基本支出90.25万元，项目支出10.00万元。在基本支出中：人员经费60.25万元，公用经费20.00万元。'),
      ),
      ['error sum 90.25万元'],
    );
    deepEqual(
      grave(budgetOf('2024年基本支出90.25万元，项目支出10.00万元。年度工作中，培训费20.00万元，会议费30.00万元。')),
      [],
    );
  });

  it('read the percentage in brackets behind a difference', () => {
    deepEqual(grave(budgetOf('公务接待费1.20万元，较上年减少0.30万元（20.00%）。')), []);
    deepEqual(grave(budgetOf('公务接待费1.20万元，较上年减少0.30万元（25.00%）。')), ['error change.percent 25.00%']);
  });

  it('add the changes of parts that make up their whole', () => {
    const text = (second: string): string =>
      budgetOf(
        '2024年培训支出90.25万元，较上年增加8.00万元，其中：',
        '（1）办班60.25万元，较上年增加5.00万元；',
        `（2）师资30.00万元，较上年增加${second}万元。`,
      );
    deepEqual(grave(text('3.00')), []);
    deepEqual(grave(text('3.50')), ['warning change.sum 8.00万元']);
  });

  it('take a comparison that is a paragraph of its own for that of the total before', () => {
    const text = (percent: string): string =>
      budgetOf(
        '2024年部门预算总收入90.25万元，其中：一般公共预算60.25万元，上年结转30.00万元。',
        `与上年对比增加10.25万元，增长${percent}。`,
      );
    deepEqual(grave(text('12.81%')), []);
    deepEqual(grave(text('18.21%')), ['warning change.percent 18.21%']);
    deepEqual(grave(budgetOf('货物20.25万元，服务30.00万元。', '与上年对比增加10.25万元，增长18.21%。')), []);
  });

  it('do not take an amount of last year for the one that changed', () => {
    deepEqual(
      grave(
        budgetOf(
          '2023年“三公”经费支出20.12万元，其中：公务接待费12.39万元，公务用车运行费7.73万元。',
          '公务接待费较上年减少0.58万元，下降4.68%。',
        ),
      ),
      [],
    );
  });
});
