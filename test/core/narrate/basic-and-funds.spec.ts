import assert from 'node:assert/strict';
import { narrate } from './unasking.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { textOf } from './text-of.js';

describe('基本支出说明', () => {
  it('says 人员经费 and 公用经费 from their columns and names the items that have amounts', () => {
    const table: Sketch = {
      kind: 'general-basic',
      columns: [{}, { category: 'personnel' }, { category: 'public' }],
      lines: [
        ['total', '合计', '30', '20', '10'],
        ['301', '工资福利支出', '20', '20', null],
        ['30101', '基本工资', '20', '20', null],
        ['30102', '津贴补贴', null, null, null],
        ['302', '商品和服务支出', '10', null, '10'],
        ['30213', '维修(护)费', '10', null, '10'],
      ],
    };
    assert.equal(
      textOf(narrate(disclosureOf([table])), '基本支出情况'),
      '某局2021年一般公共预算基本支出30.00万元，其中：\n人员经费20.00万元，主要包括：基本工资。\n公用经费10.00万元，主要包括：维修（护）费。\n按支出经济分类看，本部门2021年一般公共预算基本支出30.00万元。其中：工资福利支出20.00万元，占66.67%；商品和服务支出10.00万元，占33.33%。',
    );
  });

  it('adds the total up from 人员经费合计 and 公用经费合计 in the form in panels', () => {
    const table: Sketch = {
      kind: 'general-basic',
      lines: [
        ['30101', '基本工资', '20.5'],
        ['30201', '办公费', '10'],
        ['personnel-total', '人员经费合计', '20.5'],
        ['public-total', '公用经费合计', '10'],
      ],
    };
    assert.match(
      textOf(narrate(disclosureOf([table])), '基本支出情况'),
      /基本支出30\.50万元，其中：\n人员经费20\.50万元，主要包括：基本工资。\n公用经费10\.00万元/,
    );
  });

  it('says the total that another table prints where the two parts are rounded each by itself', () => {
    const economic: Sketch = {
      kind: 'general-basic',
      lines: [
        ['30101', '基本工资', '13.35'],
        ['30201', '办公费', '4.44'],
        ['personnel-total', '人员经费合计', '13.35'],
        ['public-total', '公用经费合计', '4.44'],
      ],
    };
    const general = (total: string): Sketch => ({
      kind: 'general-expenditure',
      columns: [{}, { nature: 'basic' }],
      lines: [['total', '合计', total, total]],
    });
    const said = (total: string): string => textOf(narrate(disclosureOf([economic, general(total)])), '基本支出情况');
    assert.match(said('17.80'), /基本支出17\.80万元/);
    // more than rounding apart: the table of 基本支出 is told as it stands
    assert.match(said('18.80'), /基本支出17\.79万元/);
  });

  it('tells the two apart by class where one column is printed, if the classes add to the total', () => {
    const lines: Sketch['lines'] = [
      ['301', '工资福利支出', '20'],
      ['302', '商品和服务支出', '7'],
      ['303', '对个人和家庭的补助', '3'],
    ];
    const of = (total: string): string =>
      textOf(
        narrate(disclosureOf([{ kind: 'general-basic', lines: [['total', '合计', total], ...lines] }])),
        '基本支出情况',
      );
    assert.match(of('30'), /人员经费23\.00万元，.*\n公用经费7\.00万元/);
    assert.equal(of('50'), '某局2021年一般公共预算基本支出50.00万元。');
  });
});

describe('政府性基金和国有资本经营说明', () => {
  const FUND: Sketch = {
    kind: 'fund',
    columns: [{}, { nature: 'basic' }, { nature: 'project' }],
    lines: [
      ['total', '合计', '150', null, '150'],
      ['21208', '国有土地使用权出让收入安排的支出', '150', null, '150'],
      ['2120899', '其他国有土地使用权出让收入安排的支出', '150', null, '150'],
    ],
  };

  it('says the amount and its 项', () => {
    assert.equal(
      textOf(narrate(disclosureOf([FUND])), '政府性基金'),
      '某局2021年政府性基金预算支出150.00万元。其中：项目支出150.00万元。\n' +
        '1．城乡社区支出（类）国有土地使用权出让收入安排的支出（款）其他国有土地使用权出让收入安排的支出（项）：2021年预算数为150.00万元。',
    );
  });

  it('says of an empty table that nothing was arranged', () => {
    assert.equal(
      textOf(narrate(disclosureOf([{ kind: 'state-capital' }])), '国有资本经营'),
      '本部门2021年没有使用国有资本经营预算拨款安排的支出。',
    );
  });

  const fiscal = (fund: string | null): Sketch => ({
    kind: 'fiscal-summary',
    lines: [],
    right: { columns: [{}, { fund: 'fund' }], lines: [['total-expenditure', '支出总计', '900', fund]] },
  });

  it('takes the amount of 财政拨款收支总表 where the table itself is missing, but no word that there was none', () => {
    assert.match(textOf(narrate(disclosureOf([fiscal(null)])), '政府性基金'), /【待填：支出情况】/);
    assert.match(textOf(narrate(disclosureOf([fiscal('150')])), '政府性基金'), /政府性基金预算支出150\.00万元。/);
  });

  it('asks a person where no table tells, and where an empty table stands against an amount', () => {
    const unknown = narrate(disclosureOf([]));
    assert.match(textOf(unknown, '政府性基金'), /【待填：支出情况】/);
    assert.match(textOf(narrate(disclosureOf([fiscal('150'), { kind: 'fund' }])), '政府性基金'), /【待填：支出情况】/);
    assert.deepEqual(unknown.unanswered.filter((it) => ['fund', 'state-capital'].includes(it.id)).length, 2);
  });

  it('says with last year that a fund fell to nothing', () => {
    const narrative = narrate(disclosureOf([{ kind: 'fund' }]), { prior: disclosureOf([FUND], { year: 2020 }) });
    assert.match(
      textOf(narrative, '政府性基金'),
      /没有使用政府性基金预算拨款安排的支出，比上年减少150\.00万元，下降100\.00%，主要原因是【/,
    );
  });
});
