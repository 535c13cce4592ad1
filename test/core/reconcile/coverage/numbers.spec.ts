import { deepEqual } from 'node:assert/strict';
import { readDocument } from '../../../../src/core/claims/index.js';
import { knownIn } from '../../../../src/core/reconcile/coverage/known.js';
import { numbersOf } from '../../../../src/core/reconcile/coverage/numbers.js';

/** What each number of a chapter is, as it is printed. */
function numbersIn(chapter: string, sentence: string): Record<string, string> {
  const document = readDocument(`某某市文化局2024年部门预算说明\n一、${chapter}\n${sentence}`);
  const numbers = numbersOf(document, knownIn(document, new Set()));
  return Object.fromEntries(Array.from(numbers, ([{ quote }, kind]) => [quote, kind]));
}

describe('figures of the disclosure and other numbers', () => {
  it('takes money for a figure wherever a chapter is about money, whether its name is known or not', () => {
    deepEqual(numbersIn('支出预算情况', '2024年基本支出300.00万元，比上年增加20.00万元，增长7.14%。'), {
      '300.00万元': 'figure',
      '20.00万元': 'figure',
      '7.14%': 'figure',
    });
    deepEqual(numbersIn('支出预算情况', '云上展厅36.00万元，占12%。'), { '36.00万元': 'figure', '12%': 'figure' });
    deepEqual(numbersIn('其他说明', '云上展厅36.00万元。'), { '36.00万元': 'figure' });
  });

  it('takes no years, and counts bounds and ends of a range beside', () => {
    deepEqual(numbersIn('国有资产占用情况', '2024年单价100万元以上设备2台。'), { '100万元': 'bound', '2台': 'figure' });
    deepEqual(numbersIn('支出预算情况', '按100%-80%（含）、80%-60%分档。'), { '100%': 'bound', '80%': 'bound', '60%': 'bound' });
  });

  it('counts numbers of a reason beside', () => {
    deepEqual(numbersIn('支出预算情况', '2024年支出预算300.00万元，增加20.00万元，主要原因是人员经费增加12万元、新增3人。'), {
      '300.00万元': 'figure',
      '20.00万元': 'figure',
      '12万元': 'reason',
      '3人': 'reason',
    });
  });

  it('counts what was done beside, but no figure that it names', () => {
    deepEqual(numbersIn('重点工作完成情况', '召开会议20次，发文371件，投入80万元，办结率98%。'), {
      '20次': 'work',
      '371件': 'work',
      '80万元': 'work',
      '98%': 'work',
    });
    deepEqual(numbersIn('重点工作完成情况', '“三公”经费支出5.00万元，公务接待12批次。'), { '5.00万元': 'figure', '12批次': 'figure' });
    deepEqual(numbersIn('名词解释', '基本建设指总投资50万元的项目。'), { '50万元': 'work' });
  });

  it('takes money of goals for figures, and counts indicators beside', () => {
    deepEqual(numbersIn('预算绩效情况', '编制绩效目标的项目3个，涉及资金60.00万元。群众满意度95%，培训骨干120人。'), {
      '3个': 'figure',
      '60.00万元': 'figure',
      '95%': 'performance',
      '120人': 'performance',
    });
    deepEqual(numbersIn('预算绩效情况', '全年预算数为50.00万元，执行数为48.00万元，完成预算的96%。'), {
      '50.00万元': 'figure',
      '48.00万元': 'figure',
      '96%': 'figure',
    });
    deepEqual(numbersIn('预算绩效情况', '档案数字化20万元，奖励每户8万元的标准得到落实。'), { '20万元': 'figure', '8万元': 'average' });
    deepEqual(numbersIn('支出预算情况', '资料合格率100%，预算执行率98%。'), { '100%': 'performance', '98%': 'figure' });
  });

  it('counts averages and prices beside', () => {
    deepEqual(numbersIn('“三公”经费情况', '公务接待费2.00万元，人均接待费100元。购置单价15.00万元。'), {
      '2.00万元': 'figure',
      '100元': 'average',
      '15.00万元': 'price',
    });
  });

  it('takes for figures the numbers of things that a disclosure is asked for', () => {
    deepEqual(numbersIn('“三公”经费情况', '安排团组2个，7人次，购置1辆，接待5批次、40人。'), {
      '2个': 'figure',
      '7人次': 'figure',
      '1辆': 'figure',
      '5批次': 'figure',
      '40人': 'figure',
    });
    deepEqual(numbersIn('机构设置', '事业编制30名，实有28人，下属单位4个。'), { '30名': 'figure', '28人': 'figure', '4个': 'figure' });
    deepEqual(numbersIn('支出预算情况', '保障公务用车3辆，发放图书900册、展板40件。'), { '3辆': 'figure', '40件': 'work' });
    deepEqual(numbersIn('一般性支出情况', '会议费2.00万元，拟召开会议4次，160人参加。'), {
      '2.00万元': 'figure',
      '4次': 'figure',
      '160人': 'figure',
    });
  });

  it('takes the parts of a figure for figures', () => {
    deepEqual(numbersIn('预算绩效情况', '绩效目标涉及资金60.00万元，其中：民俗节20.00万元、书展40.00万元。'), {
      '60.00万元': 'figure',
      '20.00万元': 'figure',
      '40.00万元': 'figure',
    });
  });

  it('goes by the nearest heading that says what its numbers are', () => {
    deepEqual(numbersIn('工作报告\n（一）收入情况', '投入80万元。'), { '80万元': 'figure' });
    deepEqual(numbersIn('重点工作\n（一）具体情况', '投入80万元。'), { '80万元': 'work' });
  });
});
