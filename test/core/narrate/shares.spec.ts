import assert from 'node:assert/strict';
import { narrate } from './unasking.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { paragraphsOf, textOf } from './text-of.js';

const EXPENDITURE: Sketch = {
  kind: 'expenditure',
  columns: [{}, { nature: 'basic' }, { nature: 'project' }],
  lines: [['total', '合计', '11675370', '6675370', '5000000']],
};

describe('支出说明', () => {
  it('says the total and each nature with its share, from 元 in 万元', () => {
    const text = textOf(narrate(disclosureOf([EXPENDITURE], {}, 'yuan')), '支出预算情况');
    assert.equal(
      text,
      '某局2021年支出预算1167.54万元。其中：基本支出667.54万元，占57.17%；项目支出500.00万元，占42.83%。',
    );
  });

  it('takes the percentage from exact values, not from rounded ones', () => {
    const table: Sketch = { ...EXPENDITURE, lines: [['total', '合计', '80', '49', '31']] };
    assert.match(textOf(narrate(disclosureOf([table], {}, 'yuan')), '支出预算情况'), /基本支出0\.00万元，占61\.25%/);
  });

  it('gives a share the cells of the part and of the whole', () => {
    const [paragraph] = paragraphsOf(narrate(disclosureOf([EXPENDITURE], {}, 'yuan')), '支出预算情况');
    const share = paragraph!.figures.find((figure) => figure.unit === 'percent')!;
    assert.deepEqual(
      share.cells.map((cell) => cell.address),
      ['C2', 'B2'],
    );
    assert.equal(Number(share.value).toFixed(6), '57.174805');
  });

  it('names no part without an amount and gives no share of nothing', () => {
    const table: Sketch = { ...EXPENDITURE, lines: [['total', '合计', '0', '0', null]] };
    assert.equal(textOf(narrate(disclosureOf([table])), '支出预算情况'), '某局2021年支出预算0.00万元。');
  });

  it('leaves the sentence out where the cell holds words, instead of saying zero', () => {
    const table: Sketch = { ...EXPENDITURE, lines: [['total', '合计', '见附表', '1', '1']] };
    assert.equal(textOf(narrate(disclosureOf([table])), '支出预算情况'), '');
  });

  it('does not tell parts that are more than their whole', () => {
    const table: Sketch = { ...EXPENDITURE, lines: [['total', '合计', '100', '80', '50']] };
    assert.equal(textOf(narrate(disclosureOf([table])), '支出预算情况'), '某局2021年支出预算100.00万元。');
  });

  it('closes the numbers of the headings up where a chapter has nothing to say', () => {
    const headings = narrate(disclosureOf([EXPENDITURE]))
      .sections.filter((section) => section.level === 1)
      .map((it) => it.heading);
    assert.deepEqual(headings.slice(0, 3), ['一、部门概况', '二、支出预算情况', '三、政府性基金预算支出情况']);
  });
});
