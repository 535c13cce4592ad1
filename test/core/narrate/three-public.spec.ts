import assert from 'node:assert/strict';
import { narrate } from './unasking.js';
import { disclosureOf, type Line, type Sketch } from './disclosure-of.js';
import { paragraphsOf, textOf } from './text-of.js';

const BUDGET: readonly Line[] = [
  ['three-public-total', '合计', '29.5'],
  ['abroad', '因公出国（境）费', null],
  ['vehicles', '公务用车购置及运行费', '28'],
  ['vehicle-purchase', '公务用车购置费', '—'],
  ['vehicle-operation', '公务用车运行费', '28'],
  ['reception', '公务接待费', '1.5'],
];

const FINAL: Sketch = {
  kind: 'three-public',
  columns: [{ stage: 'budget' }, { stage: 'final' }],
  lines: [
    ['three-public-total', '支出合计', '20', '12.5'],
    ['abroad', '因公出国（境）费', null, null],
    ['vehicles', '公务用车购置及运行维护费', '15', '12'],
    ['vehicle-operation', '公务用车运行维护费', '15', '12'],
    ['reception', '公务接待费', '5', '0.5'],
    ['count', '因公出国（境）团组数（个）', '—', '—'],
    ['count', '公务用车保有量（辆）', '—', '3'],
    ['count', '国内公务接待批次（个）', '—', '4'],
    ['count', '其中：外事接待批次（个）', '—', '1'],
    ['count', '国内公务接待人次（人）', '—', '31'],
    ['agency-operation', '机关运行经费', '—', '8.8'],
  ],
};

describe('“三公”经费说明', () => {
  it('says in a budget the total and every item, blank and dash as nothing', () => {
    assert.equal(
      textOf(narrate(disclosureOf([{ kind: 'three-public', lines: BUDGET }])), '“三公”经费预算情况'),
      '本部门2021年“三公”经费预算29.50万元。其中：因公出国（境）费0.00万元，公务用车购置及运行维护费28.00万元' +
        '（其中：公务用车购置费0.00万元，公务用车运行维护费28.00万元），公务接待费1.50万元。',
    );
  });

  it('sets 决算数 against 预算数 in final accounts, and gives no percentage of a budget of nothing', () => {
    const narrative = narrate(disclosureOf([FINAL], { type: 'final-accounts' }));
    assert.equal(
      textOf(narrative, '总体情况'),
      '某局2021年度“三公”经费预算为20.00万元，支出决算为12.50万元，完成预算的62.50%，决算数小于预算数的主要原因是【待填：与预算差异的原因】。',
    );
    assert.match(
      textOf(narrative, '具体情况'),
      /^1．因公出国（境）费预算为0\.00万元，支出决算为0\.00万元，占“三公”经费支出的0\.00%。\n/,
    );
  });

  it('tells the numbers that are printed, and none that is a dash', () => {
    const narrative = narrate(disclosureOf([FINAL], { type: 'final-accounts' }));
    const text = textOf(narrative, '具体情况');
    assert.match(text, /公务用车保有量3辆。/);
    assert.match(text, /国内公务接待4批次、31人次。/);
    assert.doesNotMatch(text, /团组/);
    const counts = paragraphsOf(narrative, '具体情况')
      .flatMap((it) => it.figures)
      .filter((it) => it.unit === 'count');
    assert.deepEqual(
      counts.map((it) => it.value),
      ['3', '4', '31'],
    );
  });

  it('takes 机关运行经费 from the table that prints it', () => {
    const narrative = narrate(disclosureOf([FINAL], { type: 'final-accounts' }));
    assert.equal(textOf(narrative, '机关运行经费'), '本部门2021年度机关运行经费支出8.80万元。');
  });

  it('takes it from the page of 机构运行经费, vehicles and 采购 too', () => {
    const page: Sketch = {
      kind: 'procurement',
      columns: [{}],
      lines: [
        ['agency-operation', '一、机构运行经费支出', '9.6'],
        ['project', '（一）行政单位', '9.6'],
      ],
    };
    const narrative = narrate(disclosureOf([page], { type: 'final-accounts' }));
    assert.equal(textOf(narrative, '机关运行经费'), '本部门2021年度机关运行经费支出9.60万元。');
  });

  it('asks for 机关运行经费 that no table prints, and never takes 公用经费 for it', () => {
    const basic: Sketch = {
      kind: 'general-basic',
      columns: [{}, { category: 'personnel' }, { category: 'public' }],
      lines: [['total', '合计', '30', '20', '10']],
    };
    const narrative = narrate(disclosureOf([basic]));
    assert.equal(textOf(narrative, '机关运行经费'), '本部门2021年机关运行经费【待填：机关运行经费情况】。');
    assert.match(narrative.unanswered.find((it) => it.id === 'agency-operation')!.question, /公用经费为10\.00万元/);
  });

  it('leaves a blank where no table tells of “三公”经费', () => {
    assert.match(textOf(narrate(disclosureOf([])), '“三公”经费'), /【待填：“三公”经费情况】/);
  });

  it('asks with last year why each item changed', () => {
    const prior = disclosureOf(
      [
        {
          kind: 'three-public',
          lines: [
            ['three-public-total', '合计', '109.5'],
            ['reception', '公务接待费', '80'],
          ],
        },
      ],
      { year: 2020 },
    );
    const narrative = narrate(disclosureOf([{ kind: 'three-public', lines: BUDGET }]), { prior });
    assert.match(
      textOf(narrative, '“三公”经费预算情况'),
      /1．公务接待费预算1\.50万元，比上年减少78\.50万元，下降98\.13%，主要原因是【/,
    );
    assert.ok(narrative.unanswered.some((it) => it.id === 'change.reason.three-public.reception'));
  });
});
