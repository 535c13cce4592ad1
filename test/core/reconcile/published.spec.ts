import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { readingLines } from '../../../src/core/report/reading-coverage.js';
import { budgetOf, finalOf, findings, short } from './sample.js';

const opened = (text: string, state: string): string[] =>
  reconcileText(text)
    .coverage.open.filter((one) => one.state === state)
    .map(({ quote }) => quote);

describe('项 under a number of their 类', () => {
  const of = (last: string): string =>
    finalOf(
      '一般公共预算财政拨款支出年初预算为80.00万元，支出决算为60.00万元。其中：',
      '1.“农林水支出（类）水利（款）行政运行（项）”10.00万元，主要用于人员经费。',
      '“农林水支出（类）水利（款）防汛（项）”20.00万元，主要用于抢险。',
      `2.“住房保障支出（类）住房改革支出（款）住房公积金（项）”${last}万元，主要用于在职人员。`,
    );

  it('are parts of the total with or without a number of their own', () => deepEqual(short(of('30.00')), []));

  it('tell a total that they are more than', () => {
    const [finding] = findings(of('35.00'));
    deepEqual([finding!.rule, finding!.severity], ['sum', 'error']);
  });
});

describe('a list that says what the total is for', () => {
  const of = (last: string): string =>
    budgetOf(
      '支出预算60.00万元，其中：财政拨款支出预算60.00万元。',
      '财政拨款支出主要内容如下：',
      '1.“农林水支出（类）水利（款）行政运行（项）”10.00万元，主要用于人员经费。',
      '2.“农林水支出（类）水利（款）防汛（项）”20.00万元，主要用于抢险。',
      `3“住房保障支出（类）住房改革支出（款）住房公积金（项）”${last}万元，主要用于在职人员。`,
    );

  it('adds up to it, an item whose number lost its sign among them', () =>
    deepEqual(short(of('30.00')), ['notice list.style 3']));

  it('is told where it is more', () =>
    deepEqual(
      findings(of('32.00')).map(({ rule, severity }) => `${severity} ${rule}`),
      ['notice list.style', 'error sum'],
    ));
});

describe('政府性基金 of a chapter', () => {
  const of = (item: string): string =>
    finalOf(
      '（一）政府性基金预算财政拨款收入支出决算情况',
      '政府性基金预算财政拨款收入105.00万元，支出105.00万元，支出具体情况如下：',
      `住房保障支出（类）超长期特别国债安排的支出（款）其他住房保障支出（项）${item}万元，主要用于更新改造。年初预算为0.00万元，支出决算为${item}万元。`,
    );

  it('has no 项 that is more than all of it', () => {
    deepEqual(short(of('105.00')), []);
    const [finding, ...more] = findings(of('135.00'));
    deepEqual([finding!.rule, finding!.severity, finding!.quote, more], ['part.more', 'error', '135.00万元', []]);
  });
});

describe('figures as they are printed', () => {
  it('are whole where a text rounds its large ones, however the others are printed', () => {
    const of = (total: string): string =>
      budgetOf(
        `支出预算${total}万元，其中：基本支出4937万元，项目支出27928.70万元。`,
        '收入预算32866万元，其他收入1967万元，比上年增加2391万元。',
        '印刷费3.10万元，差旅费4.20万元，会议费5.30万元，培训费6.40万元，维修费7.50万元。',
      );
    deepEqual(short(of('32866')), []);
    deepEqual(
      findings(of('32876')).map(({ rule }) => rule),
      ['sum'],
    );
  });

  it('may have thousands that a full-width comma parts, and 万 without 元', () => {
    deepEqual(short(budgetOf('支出预算3，518.85万元，其中：基本支出3，000.85万元，项目支出518.00万元。')), []);
    const { all } = reconcileText(finalOf('公务接待费支出0.50万。馆内有藏书3万，读者众多。')).coverage;
    equal(all.figures, 1);
    deepEqual(
      short(finalOf('公务接待费支出0.50万。会议费1.10万元，培训费2.10万元，差旅费3.10万元，印刷费4.10万元。')),
      ['notice unit.missing 0.50万'],
    );
  });
});

describe('机关运行经费', () => {
  const of = (item: string): string =>
    finalOf(
      '一般公共预算财政拨款基本支出600.00万元，其中：人员经费400.00万元，公用经费200.00万元。',
      `卫生健康支出（类）行政事业单位医疗（款）${item}（项）支出决算为50.00万元。`,
      '机关运行经费支出80.00万元。',
    );

  it('is less than 公用经费 where 事业单位 are paid', () => {
    deepEqual(short(of('事业单位医疗')), []);
    deepEqual(
      findings(of('行政单位医疗')).map(({ rule }) => rule),
      ['agency-operation'],
    );
  });

  it('is known behind the names of those it is of', () =>
    deepEqual(
      opened(budgetOf('县水利局下属1家机关和2家参公单位财政拨款的机关运行经费预算为18.65万元。'), 'not-understood'),
      [],
    ));
});

describe('what is known without being borne out', () => {
  it('is the money of what was counted, and what is kept for small businesses', () => {
    const text = budgetOf(
      '编报绩效目标的项目9个，涉及项目预算资金80.20万元。',
      '预留给小型和微型企业的政府采购项目预算为7.10万元。',
    );
    deepEqual(opened(text, 'not-understood'), []);
  });

  it('is marked where it stands, not in a longer number', () => {
    const { coverage } = reconcileText(
      finalOf('（一）“三公”经费支出决算情况', '国内公务接待支出0.30万元，接待15人次、陪同5人。'),
    );
    const marked = readingLines(coverage, () => 1).join('\n');
    equal(/接待15人次、陪同【5人】/.test(marked), true);
  });
});
