import assert from 'node:assert/strict';
import type { DocumentIdentity } from '../../../src/core/disclosure/model.js';
import { narrate } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { disclosureOf, type Line, type Sketch } from './disclosure-of.js';
import { allText, paragraphsOf, textOf } from './text-of.js';

function general(...items: readonly (readonly [code: string, name: string, amount: string])[]): Sketch {
  const total = items.reduce((sum, [, , amount]) => sum + Number(amount), 0);
  const lines: Line[] = items.map(([code, name, amount]) => [code, name, amount]);
  return { kind: 'general-expenditure', lines: [['total', '合计', String(total)], ...lines] };
}

function compared(now: Sketch, before: Sketch, identity: Partial<DocumentIdentity> = {}): Narrative {
  return narrate(disclosureOf([now]), { prior: disclosureOf([before], { year: 2020, ...identity }) });
}

const ITEMS = '一般公共预算支出具体情况';

describe('与上年比较', () => {
  it('says 增加 and 增长 with the exact percentage and leaves the reason blank', () => {
    const narrative = compared(general(['2010301', '行政运行', '120']), general(['2010301', '行政运行', '90']));
    assert.equal(
      textOf(narrative, '支出规模'),
      '某局2021年一般公共预算支出120.00万元，比上年增加30.00万元，增长33.33%，主要原因是【待填：增减变动原因】。',
    );
    const question = narrative.unanswered.find((it) => it.id === 'change.reason.general-expenditure');
    assert.match(question!.question, /上年90\.00万元变为120\.00万元，增加30\.00万元/);
  });

  it('says 减少 and 下降', () => {
    const text = textOf(
      compared(general(['2010301', '行政运行', '60']), general(['2010301', '行政运行', '90'])),
      ITEMS,
    );
    assert.match(text, /预算数为60\.00万元，比上年减少30\.00万元，下降33\.33%。/);
  });

  it('says 持平 and asks no reason', () => {
    const narrative = compared(general(['2010301', '行政运行', '60']), general(['2010301', '行政运行', '60']));
    assert.equal(textOf(narrative, '支出规模'), '某局2021年一般公共预算支出60.00万元，与上年持平。');
    assert.ok(!narrative.unanswered.some((it) => it.id.startsWith('change.reason')));
  });

  it('gives the amount alone from a base of zero', () => {
    const text = textOf(
      compared(
        general(['2010301', '行政运行', '60'], ['2014004', '信访业务', '15']),
        general(['2010301', '行政运行', '60']),
      ),
      ITEMS,
    );
    assert.match(text, /信访业务（项）：2021年预算数为15\.00万元，比上年增加15\.00万元（上年为零）。/);
  });

  it('says what fell to nothing', () => {
    const text = textOf(
      compared(
        general(['2010301', '行政运行', '60']),
        general(['2010301', '行政运行', '60'], ['2014004', '信访业务', '15']),
      ),
      ITEMS,
    );
    assert.match(
      text,
      /2．一般公共服务支出（类）信访事务（款）信访业务（项）：2021年未安排预算，比上年减少15\.00万元，下降100\.00%。/,
    );
  });

  it('compares a figure of a 元 table with one of a 万元 table', () => {
    const now = disclosureOf([general(['2010301', '行政运行', '1200000'])], {}, 'yuan');
    const text = textOf(
      narrate(now, { prior: disclosureOf([general(['2010301', '行政运行', '100'])], { year: 2020 }) }),
      '支出规模',
    );
    assert.match(text, /120\.00万元，比上年增加20\.00万元，增长20\.00%/);
  });

  it("keeps last year's cells apart from this year's", () => {
    const narrative = compared(general(['2010301', '行政运行', '120']), general(['2010301', '行政运行', '90']));
    const [, difference] = paragraphsOf(narrative, '支出规模')[0]!.figures;
    assert.deepEqual(difference, {
      start: 29,
      end: 34,
      name: '一般公共预算支出|差额',
      text: '30.00',
      value: '300000',
      unit: 'yuan',
      cells: [{ sheet: 'general-expenditure', address: 'B2' }],
      priorCells: [{ sheet: 'general-expenditure', address: 'B2' }],
    });
  });

  it("writes no sentence of last year without last year's workbook, but asks", () => {
    const narrative = narrate(disclosureOf([general(['2010301', '行政运行', '120'])]));
    assert.doesNotMatch(allText(narrative), /比上年|增长|持平|原因/);
    assert.match(textOf(narrative, '支出规模'), /一般公共预算支出120\.00万元，【待填：与上年相比的增减】。/);
    assert.equal(narrative.draft, true);
  });

  for (const [what, identity, reason] of [
    ['final accounts', { type: 'final-accounts' }, /部门决算.*部门预算/],
    ['another year', { year: 2018 }, /2018年的，应为2020年/],
    ['another department', { department: '另一局' }, /“另一局”/],
  ] as const) {
    it(`does not compare with ${what}, and says so`, () => {
      const narrative = compared(
        general(['2010301', '行政运行', '120']),
        general(['2010301', '行政运行', '90']),
        identity,
      );
      assert.doesNotMatch(allText(narrative), /比上年/);
      assert.match(narrative.unanswered.find((it) => it.id === 'prior')!.question, reason);
    });
  }

  it('says 收、支总计各增加 once where both sides are equal in both years', () => {
    const summary = (total: string): Sketch => ({
      kind: 'summary',
      lines: [['total-income', '收入总计', total]],
      right: { lines: [['total-expenditure', '支出总计', total]] },
    });
    assert.match(
      textOf(compared(summary('110'), summary('100')), '收支预算总体情况'),
      /收、支总计比上年各增加10\.00万元，增长10\.00%，主要原因是/,
    );
  });

  it("does not take a fund for new when last year's table told all 财政拨款 in one", () => {
    const income = (column: object): Sketch => ({
      kind: 'income',
      columns: [{}, column],
      lines: [['total', '合计', '50', '50']],
    });
    const text = textOf(compared(income({ fund: 'general' }), income({ fund: 'fiscal' })), '收入预算情况');
    assert.equal(
      text,
      '某局2021年收入预算50.00万元，与上年持平。其中：一般公共预算拨款收入50.00万元，占100.00%，【待填：与上年相比的增减】。',
    );
  });
});
