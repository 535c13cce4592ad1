import assert from 'node:assert/strict';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { directionChanged, refreshPlan } from '../../../src/core/narrate/refresh.js';

const figure = (name: string, text: string) => ({
  start: 0,
  end: 0,
  name,
  text,
  value: '0',
  unit: 'yuan' as const,
  cells: [],
});
const narrative = (...paragraphs: readonly (readonly [string, ...(readonly [string, string])[]])[]): Narrative => ({
  workbook: '',
  template: '',
  title: '',
  questions: [],
  unanswered: [],
  draft: false,
  sections: [
    {
      heading: '',
      level: 1,
      paragraphs: paragraphs.map(([text, ...figures]) => ({
        text,
        figures: figures.map(([name, print]) => figure(name, print)),
        blanks: [],
      })),
    },
  ],
});
const control = (tag: string, text: string, title = tag) => ({ tag, title, text });

describe('putting figures anew', () => {
  it('names what changed and what is no longer told', () => {
    assert.deepEqual(
      refreshPlan(
        [control('甲', '1.00'), control('乙', '2.00'), control('丙', '3.00')],
        narrative(['', ['甲', '1.00'], ['乙', '2.50']]),
      ),
      { found: 3, updates: [{ index: 1, text: '2.50' }], missing: [2] },
    );
  });

  it('leaves alone what is no figure: title, date, controls of the user’s own', () => {
    const controls = [
      control('标题', '某局'),
      control('公开日期', ''),
      control('', '自己的'),
      control('甲', '1.00', '自己的'),
    ];
    assert.deepEqual(refreshPlan(controls, narrative(['', ['甲', '2.00']])), { found: 0, updates: [], missing: [] });
  });

  it('finds a name longer than a tag may be', () => {
    const name = '一'.repeat(70);
    assert.deepEqual(refreshPlan([control(name.slice(0, 64), '1.00')], narrative(['', [name, '2.00']])).updates, [
      { index: 0, text: '2.00' },
    ]);
  });

  it('does not choose between two texts under one tag', () => {
    const two = narrative(['', [`${'一'.repeat(64)}甲`, '2.00'], [`${'一'.repeat(64)}乙`, '3.00']]);
    assert.deepEqual(refreshPlan([control('一'.repeat(64), '1.00')], two), { found: 1, updates: [], missing: [0] });
  });

  it('knows a sentence whose direction is another now', () => {
    const now = narrative(
      ['收入1.00万元，比上年减少0.20万元，下降16.67%。', ['收入', '1.00']],
      ['支出1.00万元，与上年持平。', ['支出', '1.00']],
    );
    assert.equal(directionChanged('收入1.00万元，比上年增加0.20万元，增长25.00%。', '收入', now), true);
    assert.equal(directionChanged('我局收入1.00万元，较去年减少0.20万元，下降16.67%，已核。', '收入', now), false);
    assert.equal(directionChanged('支出1.00万元，与上年持平。', '支出', now), false);
  });
});
