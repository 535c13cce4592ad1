import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { agreeing, type Year } from './agreeing.js';

const wan = 1_000_000;
/** Amounts of one year, each another: 万元 in fen. */
const NOW: Year = {
  running: 310 * wan,
  institution: 120 * wan,
  pension: 40 * wan,
  housing: 30 * wan,
  desks: 60 * wan,
  rivers: 75 * wan,
  flood: 15 * wan,
  fund: 80 * wan,
  shares: 0,
  business: 20 * wan,
  fees: 0,
  carried: 12 * wan,
  abroad: 3 * wan,
  bought: 0,
  driven: 6 * wan,
  dinner: 2 * wan,
  goods: 5 * wan,
  works: 0,
  services: 9 * wan,
  counts: [2, 7, 0, 4, 31, 190, 1, 3],
};
const BEFORE: Year = {
  ...NOW,
  running: 300 * wan,
  fund: 100 * wan,
  shares: 50 * wan,
  flood: 0,
  dinner: 4 * wan,
  carried: 10 * wan,
};

/** Rule, severity, words and what they should read, of all but style. */
function told(
  type: Disclosure['document']['type'],
  heading: string,
  sentence: string,
  prior: Year | null = BEFORE,
): string[] {
  const title = `某某县水务局2021年${type === 'budget' ? '部门预算说明\n2021年部门预算公开' : '度部门决算说明\n2021年度部门决算公开'}情况如下。\n`;
  const workbooks = { disclosure: agreeing(type, 2021, NOW), ...(prior ? { prior: agreeing(type, 2020, prior) } : {}) };
  return reconcileText(`${title}一、${heading}\n${sentence}\n`, workbooks)
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ rule, severity, quote, expected }) => [rule, severity, quote, expected ?? ''].join(' '));
}

describe('what a 说明 says of its figures', () => {
  const cases: readonly (readonly [
    what: string,
    type: Disclosure['document']['type'],
    heading: string,
    right: string,
    wrong: readonly [from: string, to: string],
    finding: string,
  ])[] = [
    [
      '预算数 told behind 决算数 is of the same figure',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出决算为2万元，预算数为2.04万元，完成预算98.04%。',
      ['2.04', '2.14'],
      'table.value error 2.14万元 2.04',
    ],
    [
      '完成预算 after it too',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出决算为2万元，预算数为2.04万元，完成预算98.04%。',
      ['98.04%', '98.4%'],
      'table.value error 98.4% 98',
    ],
    [
      '累计 counts the persons of the groups before',
      'final-accounts',
      '“三公”经费支出决算情况',
      '因公出国（境）费支出3万元，因公出国（境）团组2个，累计7人次。',
      ['7人次', '9人次'],
      'table.value error 9人次 7',
    ],
    [
      'a change of what there is none of',
      'budget',
      '国有资本经营预算支出情况',
      '本部门没有使用国有资本经营预算拨款安排的支出，比上年减少50万元，下降100%。',
      ['减少50', '减少55'],
      'table.value error 55万元 50',
    ],
    [
      'its direction',
      'budget',
      '国有资本经营预算支出情况',
      '本部门没有使用国有资本经营预算拨款安排的支出，比上年减少50万元。',
      ['减少', '增加'],
      'table.direction error 50万元 ',
    ],
    [
      '收入 and 结转 of a fund are its own',
      'final-accounts',
      '政府性基金预算财政拨款收支决算情况',
      '政府性基金预算财政拨款支出80万元。年初结转和结余0.03万元，本年收入80万元，年末结转和结余0.03万元。',
      ['收入80', '收入88'],
      'table.value error 88万元 80',
    ],
    [
      'the money a sentence begins with is that of its 类',
      'budget',
      '支出预算情况',
      '一般公共预算拨款用于一般公共服务支出490万元、农林水支出90万元。',
      ['服务支出490', '服务支出480'],
      'table.value error 480万元 490',
    ],
    [
      'a change from last year’s amount behind that from the budget',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出决算2万元，与年初预算2.04万元相比，减少0.04万元，完成年初预算的98.04%；与上年决算4万元相比，减少2万元，下降50%。',
      ['下降50%', '下降55%'],
      'table.value error 55% 50',
    ],
    [
      'by how much the 决算 is off its budget, with a sign',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出全年预算数2.04万元，决算数2万元，预决算差异率-1.96%。',
      ['-1.96%', '-1.69%'],
      'table.value error -1.69% -1.96',
    ],
    [
      'and without one',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出全年预算数2.04万元，决算数2万元，预决算差异率1.96%。',
      ['率1.96%', '率1.69%'],
      'table.value error 1.69% 1.96',
    ],
    [
      'a change of the figure in front of 与上年相比',
      'final-accounts',
      '“三公”经费支出决算情况',
      '公务接待费支出2万元，公务用车运行维护费支出6万元。公务接待费与上年相比，减少2万元，下降50%。',
      ['减少2', '减少3'],
      'table.value error 3万元 2',
    ],
    [
      '货物 among 政府采购',
      'budget',
      '政府采购情况',
      '政府采购预算14万元，其中：货物5万元、工程0万元、服务9万元。',
      ['货物5', '货物8'],
      'table.value error 8万元 5',
    ],
    [
      '支出 told by what it is for',
      'final-accounts',
      '支出决算情况',
      '用于保障机构正常运转、完成日常任务的支出500万元。',
      ['500', '550'],
      'table.value error 550万元 500',
    ],
    [
      '整体绩效目标 extend to the whole, as far as anybody knows',
      'budget',
      '预算绩效情况',
      '部门整体绩效目标涉及预算762万元。',
      ['762', '726'],
      'table.value warning 726万元 750',
    ],
    [
      'a change behind a list is of the whole or of its last part',
      'budget',
      '“三公”经费预算情况',
      '“三公”经费预算11万元，其中：因公出国（境）费3万元，公务用车运行维护费6万元，公务接待费2万元。比上年减少2万元。',
      ['减少2', '减少4'],
      'table.value warning 4万元 2',
    ],
    [
      "and wholly the whole's where one of its two figures is",
      'budget',
      '“三公”经费预算情况',
      '“三公”经费预算11万元，其中：公务用车运行维护费6万元，公务接待费2万元。比上年减少2万元，下降15.38%。',
      ['15.38', '15.83'],
      'table.value error 15.83% 15.38',
    ],
  ];
  for (const [what, type, heading, right, [from, to], finding] of cases) {
    it(`understands ${what}`, () => {
      assert.deepEqual(told(type, heading, right), []);
      const findings = told(type, heading, right.replace(from, to));
      assert.ok(findings.includes(finding), findings.join('\n'));
    });
  }

  it('knows 基本支出 and 项目支出 of one 项', () => {
    const sentence =
      '1．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：2021年预算数为180万元，其中：基本支出120万元，项目支出60万元。';
    assert.deepEqual(told('budget', '一般公共预算支出具体情况', sentence), []);
    assert.ok(
      told('budget', '一般公共预算支出具体情况', sentence.replace('120', '102')).includes(
        'table.value error 102万元 120',
      ),
    );
  });

  it('knows a 项 that only last year had', () => {
    const sentence = '1．农林水支出（类）水利（款）防汛（项）：2021年未安排预算，比上年减少15万元，下降100%。';
    const workbooks = {
      disclosure: agreeing('budget', 2021, { ...NOW, flood: 0 }),
      prior: agreeing('budget', 2020, NOW),
    };
    const read = (text: string): string[] =>
      reconcileText(
        `某某县水务局2021年部门预算说明\n2021年部门预算情况。\n一、一般公共预算支出具体情况\n${text}\n`,
        workbooks,
      ).findings.map(({ rule, quote }) => `${rule} ${quote}`);
    assert.deepEqual(read(sentence), []);
    assert.deepEqual(read(sentence.replace('15万', '51万')), ['table.value 51万元']);
  });

  it('leaves alone a change behind a list of which one part is not known', () => {
    assert.deepEqual(
      told(
        'budget',
        '“三公”经费预算情况',
        '“三公”经费预算11万元，其中：公务接待费2万元，会议用餐费1万元。比上年减少4万元。',
      ),
      [],
    );
  });

  it('marks a figure that lost the digits on one side of its point', () => {
    assert.deepEqual(told('budget', '支出预算情况', '办公用品采购12.万元，占.98%。'), [
      'figure.point warning 12. ',
      'figure.point warning .98 ',
    ]);
    assert.deepEqual(told('budget', '支出预算情况', '（三）.办公用品采购1.2万元，占0.98%。'), []);
  });
});
