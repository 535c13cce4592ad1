import assert from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { disclosureOf } from '../narrate/disclosure-of.js';

/** Matched of all figures, and the findings that are more than style. */
function counted(
  text: string,
  disclosure?: Parameters<typeof reconcileText>[1],
): { readonly of: string; readonly told: readonly string[] } {
  const { claims, matched, findings } = reconcileText(text, disclosure);
  return {
    of: `${matched}/${claims}`,
    told: findings
      .filter(({ severity }) => severity !== 'notice')
      .map(({ rule, severity, quote }) => `${severity} ${rule} ${quote}`),
  };
}

const FINAL = '某某县水务局2021年度部门决算说明\n2021年度部门决算情况如下。\n';
const BUDGET = '某某县水务局2021年部门预算说明\n2021年部门预算情况如下。\n';

describe('figures that the words of a text bear out', () => {
  it('完成预算100% that is 与预算数持平, not another percentage', () => {
    const text = `${FINAL}一、一般公共预算财政拨款支出决算情况\n住房公积金支出决算为76.55万元，完成预算100%，决算数与预算数持平。`;
    assert.deepEqual(counted(text), { of: '1/2', told: [] });
    assert.deepEqual(counted(text.replace('100%', '97%')), { of: '0/2', told: ['warning completion.level 97%'] });
  });

  it('增加0万元 that is 增长0%', () => {
    assert.deepEqual(counted(`${BUDGET}一、“三公”经费\n公务接待费增加0万元，增长0%。`), { of: '2/2', told: [] });
  });

  it('占0% of each part that is nothing, not of the first alone', () => {
    const text = `${FINAL}一、收入决算情况\n本年收入合计80.25万元，其中：财政拨款收入80.25万元，占100%；事业收入0万元，占0%；经营收入0万元，占0%；其他收入0万元，占0%。`;
    assert.deepEqual(counted(text), { of: '9/9', told: [] });
    assert.deepEqual(counted(text.replace('经营收入0万元，占0%', '经营收入0万元，占3%')).told, ['error share 3%']);
  });

  it('a 项 said again by its code, by its names from the 类 on, or by its own name where the text has it in one 类 only', () => {
    const said = (...items: readonly string[]): string =>
      counted(
        `${FINAL}一、一般公共预算财政拨款支出决算情况\n${items.map((item, at) => `${at + 1}.${item}`).join('\n')}`,
      ).of;
    const named = '农林水支出（类）水利（款）防汛（项）支出决算为76.55万元。';
    assert.equal(said('2130314防汛支出决算为76.55万元。', named), '2/2');
    assert.equal(said(named, '“防汛”76.55万元用于抢险。'), '2/2');
    assert.equal(said(named, '“防汛”76.35万元用于抢险。'), '0/2');
    // of which 类 the last one is, nobody knows
    const running = ['2130301行政运行', '2010301行政运行', '“行政运行”'].map((name) => `${name}76.55万元。`);
    assert.equal(said(...running), '0/3');
  });

  it('a figure said again in another paragraph', () => {
    assert.deepEqual(
      counted(
        `${FINAL}一、“三公”经费支出决算情况\n公务接待费支出2.31万元，国内公务接待20批次。\n公务接待费支出2.31万元，国内公务接待20批次。`,
      ).of,
      '4/4',
    );
    assert.deepEqual(
      counted(`${FINAL}一、“三公”经费支出决算情况\n公务接待费支出2.31万元，国内公务接待20批次。`).of,
      '0/2',
    );
  });

  it('money of a fund, a 类, a 项 and their changes said again elsewhere', () => {
    const text = `${BUDGET}一、一般公共预算收支情况\n一般公共预算支出1380.25万元，比上年增加27.50万元。\n（一）农林水支出（类）1210.45万元。\n二、一般公共预算支出情况\n一般公共预算支出1380.25万元，比上年增加27.50万元。农林水支出（类）1210.45万元。`;
    assert.deepEqual(counted(text), { of: '6/6', told: [] });
    // of other money, and of another year
    assert.equal(counted(text.replace('况\n一般公共预算支出1380', '况\n政府性基金预算支出1380')).of, '2/6');
    assert.equal(counted(text.replace('况\n一般公共预算支出1380', '况\n2020年一般公共预算支出1380')).of, '2/6');
  });

  it('and finds there what fingers make of it, not what the text tells the difference of', () => {
    const text = `${BUDGET}一、收支总体情况\n一般公共预算支出1380.25万元。\n二、一般公共预算支出情况\n一般公共预算支出1380.25万元，用于运转。`;
    const told = (other: string): readonly string[] =>
      counted(text.replace('1380.25万元，用', `${other}万元，用`)).told;
    assert.deepEqual(told('1380.55'), ['warning same 1380.55万元']);
    assert.deepEqual(told('1308.25'), ['warning same 1308.25万元']);
    assert.deepEqual(told('1294.60'), []);
    assert.deepEqual(counted(`${text.replace('1380.25万元，用', '1300.25万元，用')}上年结转80.00万元。`).told, []);
  });

  it('0 things that cost 0, not things that cost nothing, nor nothing that costs something', () => {
    const text = `${FINAL}一、“三公”经费支出决算情况\n因公出国（境）费支出0万元，因公出国（境）团组0个。\n公务接待费支出0.00万元，国内公务接待0批次。\n公务用车购置费支出0.00万元，购置公务用车0辆。公务用车保有量4辆。\n机关运行经费45.25万元，办公费15.10万元，差旅费1.25万元，印刷费2.15万元。`;
    assert.deepEqual(counted(text), { of: '6/11', told: [] });
    assert.deepEqual(counted(text.replace('0批次', '5批次')), { of: '4/11', told: ['warning count.money 5批次'] });
    assert.deepEqual(counted(text.replace('购置费支出0.00', '购置费支出18.25')).told, ['warning count.money 0辆']);
    // a group of another office may have been joined
    assert.deepEqual(counted(text.replace('出国（境）费支出0万', '出国（境）费支出2.25万')).told, []);
    const nobody = `${FINAL}一、其他情况\n因公出国（境）费支出2.25万元，派出0个团组0人次。`;
    assert.deepEqual(counted(nobody).told, ['warning count.money 0个']);
    assert.deepEqual(counted(nobody.replace('0人次', '1人次')).told, []);
    const guests = `${FINAL}一、其他情况\n公务接待费支出2.25万元，计划接待上级检查0批次。`;
    assert.deepEqual(counted(guests).told, ['warning count.money 0批次']);
    assert.deepEqual(counted(guests.replace('0批次', '7批次')).told, []);
  });

  it('资金分配 that adds up to the 规模 of its project', () => {
    const text = `${BUDGET}一、项目支出情况\n1．项目名称：河道清淤经费\n预算安排规模：144.08万元\n资金分配情况：1、清淤费45.8万元；2、运输费16.28万元；3、监测费82万元。\n`;
    assert.deepEqual(counted(text), { of: '4/4', told: [] });
    assert.deepEqual(
      counted(text.replace('16.28', '18.26')).told.map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['warning sum'],
    );
  });

  it('涉及金额 of 绩效目标 by the number told before, of all projects only where the tables have as many', () => {
    const disclosure = disclosureOf(
      [
        { kind: 'expenditure', lines: [['total', '合计', '90']] },
        {
          kind: 'general-project',
          lines: [
            ['total', '合计', '30'],
            ['project', '办公设备更新', '10'],
            ['project', '河道清淤经费', '20'],
          ],
        },
      ],
      { department: '某某县水务局' },
    );
    const text = `${BUDGET}一、预算绩效情况\n本部门整体绩效目标1个，涉及金额90万元；财政拨款项目2个，涉及预算金额30万元。`;
    assert.deepEqual(counted(text, { disclosure }), { of: '2/4', told: [] });
    assert.deepEqual(counted(text.replace('30万', '33万'), { disclosure }).told, ['warning table.value 33万元']);
    assert.deepEqual(counted(text.replace('项目2个', '项目1个').replace('30万', '20万'), { disclosure }).told, []);
  });
});
