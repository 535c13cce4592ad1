import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';
import { priorOf } from './prior.js';

const BUDGET = 'ebian-2021-budget';
const FINAL = 'xinping-2021-final.corrected';

const FINAL_TITLES = ['2021年度部门决算公开说明', '第三部分 2021年度部门决算情况说明'];

function last(form: readonly string[], workbook: string, options: Parameters<typeof linesOf>[2] = {}): string {
  return linesOf(form, workbook, options).at(-1)!;
}

/** The budget of 2021 adds to 1167.54万元; last year's is it times a factor. */
describe('words that a form leaves to choose', () => {
  const more = { prior: priorOf(BUDGET, 1.25) };
  const less = { prior: priorOf(BUDGET, 0.8) };
  const same = { prior: priorOf(BUDGET, 1) };

  for (const [amount, rate] of [
    ['增加（减少）（持平）', '增幅（降幅）'],
    ['增加|减少', '升幅/降幅'],
    ['增加□减少□', '增长□下降□'],
    ['□增加 □减少 □持平', '□上升 □下降'],
    ['【增加或减少】', '【增长率/下降率】'],
  ] as const) {
    const form = [`收支总预算XX万元，同比${amount}XX万元，${rate}XX%。`];

    it(`are chosen by last year’s workbook: ${amount}`, () => {
      const grown = last(form, BUDGET, less);
      assert.match(grown, /同比增加233\.51万元，(?:增幅|升幅|增长|上升|增长率)25\.00%。$/);
      const fallen = last(form, BUDGET, more);
      assert.match(fallen, /同比减少291\.88万元，(?:降幅|下降|下降率)20\.00%。$/);
      assert.equal(last(form, BUDGET, same), '收支总预算1167.54万元，持平。');
    });

    it(`stay and are asked for without it: ${amount}`, () => {
      assert.equal(last(form, BUDGET), `收支总预算1167.54万元，同比«${amount}»«XX»万元，«${rate}»«XX»%。`);
    });
  }

  it('may say each what they compare with', () => {
    const form = ['收支总预算XX万元，比上年增加/比上年减少/与上年持平XX万元。'];
    assert.equal(last(form, BUDGET, less), '收支总预算1167.54万元，比上年增加233.51万元。');
    assert.equal(last(form, BUDGET, more), '收支总预算1167.54万元，比上年减少291.88万元。');
    assert.equal(last(form, BUDGET, same), '收支总预算1167.54万元，与上年持平。');
    assert.equal(last(form, BUDGET), '收支总预算1167.54万元，«比上年增加/比上年减少/与上年持平»«XX»万元。');
  });

  it('lose 持平 behind the figure where it moved, and the figure where it did not', () => {
    const form = ['收支总预算XX万元，与上年相比增加（减少）XX万元（或与上年持平）。'];
    assert.equal(last(form, BUDGET, less), '收支总预算1167.54万元，与上年相比增加233.51万元。');
    assert.equal(last(form, BUDGET, same), '收支总预算1167.54万元，与上年相比持平。');
    assert.equal(last(form, BUDGET), '收支总预算1167.54万元，与上年相比«增加（减少）»«XX»万元«（或与上年持平）»。');
  });

  it('go to the list of what was dropped', () => {
    const { dropped } = fill(['收支总预算XX万元，同比增加□减少□XX万元。'], BUDGET, less);
    assert.deepEqual(
      dropped.map(({ text }) => text),
      ['□减少□'],
    );
  });
});

/** 三公 of the final accounts: 预算 120.50万元, 决算 0.0448万元; 公务接待 0.50 and 0.0448; 因公出国 blank in both. */
describe('决算 beside 预算', () => {
  it('is told by the difference where a figure stands behind the choice', () => {
    for (const choice of ['大于（小于、等于）', '大于/小于/等于', '高于（低于、等于）']) {
      const less = choice.startsWith('大于') ? '小于' : '低于';
      assert.equal(
        last(['“三公”经费支出预算XX万元，支出决算XX万元，决算数' + choice + '预算数XX万元。'], FINAL),
        `“三公”经费支出预算120.50万元，支出决算0.04万元，决算数${less}预算数120.46万元。`,
      );
    }
  });

  it('is equal without a difference', () => {
    assert.equal(
      last(
        [...FINAL_TITLES, '一、三公', '因公出国（境）费预算XX万元，决算XX万元，决算数大于（小于）预算数XX万元。'],
        FINAL,
      ),
      '因公出国（境）费预算0万元，决算0万元，决算数等于预算数。',
    );
  });

  it('stays open where the tables have no 预算数', () => {
    assert.equal(
      last(
        [...FINAL_TITLES, '一、支出决算情况', '支出合计XX万元，决算数大于（小于、等于）预算数XX万元，原因是XX。'],
        FINAL,
      ),
      '支出合计555.63万元，决算数«大于（小于、等于）»预算数«XX»万元，原因是«【待填：增减变动原因】»。',
    );
  });
});

describe('收入 beside 支出', () => {
  const form = ['一、财政拨款收支情况', '财政拨款收入XX万元，财政拨款支出XX万元，收入大于/小于/等于支出。'];

  it('is chosen by the two figures told before', () => {
    assert.match(last(form, FINAL), /财政拨款收入555\.63万元，财政拨款支出555\.63万元，收入等于支出。$/);
  });

  it('stays open where one of them is not known', () => {
    assert.match(
      last(['非税收入XX万元，财政拨款支出XX万元，收入大于/小于/等于支出。'], FINAL),
      /收入«大于\/小于\/等于»支出。$/,
    );
  });
});
