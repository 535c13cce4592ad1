import assert from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { narrate } from '../../../src/core/narrate/index.js';
import type { Figure, Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeMarkdown } from '../../../src/core/narrate/markdown.js';
import { compose } from '../../../src/core/narrate/prose/compose.js';
import { chineseNumeral } from '../../../src/core/text/numerals.js';
import { blank, type Piece } from '../../../src/core/narrate/prose/pieces.js';
import { money, say } from './pieces.js';
import { disclosureOf, type Line } from './disclosure-of.js';

describe('a sentence', () => {
  it('keeps where each figure and each blank stands', () => {
    const amount = { yuan: new Decimal('11675370'), cells: [{ sheet: '表1', address: 'B38' }] };
    const {
      paragraphs: [paragraph],
      questions,
    } = compose(say`𠮷局预算${money(amount)}万元，因${blank('why', '原因', '为什么？')}。`, {});
    assert.equal(paragraph!.text, '𠮷局预算1167.54万元，因【待填：原因】。');
    assert.deepEqual(paragraph!.figures, [
      { start: 5, end: 12, name: '甲', text: '1167.54', value: '11675370', unit: 'yuan', cells: amount.cells },
    ]);
    assert.deepEqual(paragraph!.blanks, [{ start: 16, end: 23, id: 'why' }]);
    assert.deepEqual(questions, [
      {
        id: 'why',
        hint: '原因',
        question: '为什么？',
        figures: [],
        sentence: '𠮷局预算1167.54万元，因＿＿。',
        answer: null,
      },
    ]);
  });

  it('takes an answer in, whole lines of it as paragraphs, and asks no more', () => {
    const composed = compose(say`${blank('duties', '职责', '？')}。`, {
      duties: '（一）起草文件。\r\n\r\n（二）办理文电。',
    });
    assert.deepEqual(
      composed.paragraphs.map((it) => it.text),
      ['（一）起草文件。', '（二）办理文电。'],
    );
    assert.deepEqual(
      composed.questions.map(({ answer }) => answer),
      ['（一）起草文件。\n\n（二）办理文电。'],
    );
    assert.deepEqual(
      composed.paragraphs.flatMap(({ blanks }) => blanks),
      [],
    );
  });

  it('tells what an answer has brought, line by line', () => {
    const { paragraphs } = compose(say`原因是${blank('why', '原因', '？')}，共${blank('sum', '数', '？')}。`, {
      why: '人员增加\n  工资调整 ',
      sum: '3',
    });
    assert.deepEqual(
      paragraphs.map(({ text, supplied }) => [
        text,
        supplied!.map(({ start, end, id }) => [id, text.slice(start, end)]),
      ]),
      [
        ['原因是人员增加', [['why', '人员增加']]],
        [
          '工资调整，共3。',
          [
            ['why', '工资调整'],
            ['sum', '3'],
          ],
        ],
      ],
    );
  });

  it('still asks when the answer is nothing but space', () => {
    assert.equal(compose(say`${blank('duties', '职责', '？')}。`, { duties: ' \n' }).questions[0]!.answer, null);
  });

  it('does not take a name of every object for an answer', () => {
    assert.equal(compose(blank('constructor', '甲', '？'), {}).questions[0]!.answer, null);
  });

  it('keeps figures at their places behind an answer of several lines', () => {
    const answer = fc
      .array(fc.constantFrom('甲', '乙 ', '\n', ' ', '。'), { maxLength: 12 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(answer, fc.integer({ min: -99999999, max: 99999999 }), (text, yuan) => {
        const piece: Piece = say`${blank('a', '甲', '？')}共${money({ yuan: new Decimal(yuan), cells: [] })}万元。`;
        const { paragraphs } = compose(piece, { a: text });
        const figures = paragraphs.flatMap((it) => it.figures.map((figure) => it.text.slice(figure.start, figure.end)));
        assert.deepEqual(figures, [money({ yuan: new Decimal(yuan), cells: [] }).text]);
      }),
    );
  });
});

describe('headings', () => {
  it('are numbered 一 to 九十九', () => {
    assert.deepEqual([1, 9, 10, 11, 20, 21, 99].map(chineseNumeral), [
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
});

const amount = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 9_999_999_999 }).map((fen) => (fen / 100).toFixed(2)),
  fc.constantFrom('0', '—', '待定'),
);
const codes = fc.uniqueArray(
  fc.constantFrom('2010301', '2010302', '2010350', '2080505', '2101101', '2210201', '2017701'),
  { minLength: 1 },
);

const book = fc
  .record({
    codes,
    totals: fc.array(amount, { minLength: 3, maxLength: 3 }),
    parts: fc.array(amount, { minLength: 21, maxLength: 21 }),
  })
  .map(({ codes: list, totals, parts }) => [
    {
      kind: 'general-expenditure' as const,
      columns: [{}, { nature: 'basic' as const }, { nature: 'project' as const }],
      lines: [
        ['total', '合计', ...totals],
        ...list.map((code, at): Line => [code, `甲${code}`, ...parts.slice(at * 3, at * 3 + 3)]),
      ] as Line[],
    },
    {
      kind: 'expenditure' as const,
      columns: [{}, { nature: 'basic' as const }],
      lines: [['total', '合计', totals[0]!, totals[1]!]] as Line[],
    },
    {
      kind: 'three-public' as const,
      lines: [
        ['three-public-total', '合计', totals[2]!],
        ['reception', '公务接待费', parts[0]!],
      ] as Line[],
    },
  ]);

describe('every figure of every text', () => {
  it('stands at its offsets and prints its exact value; no percentage rests on a base of zero', () => {
    fc.assert(
      fc.property(book, book, fc.constantFrom('yuan' as const, 'ten-thousand-yuan' as const), (now, before, unit) => {
        const narrative = narrate(disclosureOf(now, {}, unit), { prior: disclosureOf(before, { year: 2020 }, unit) });
        for (const { text, figures } of narrative.sections.flatMap((section) => section.paragraphs)) {
          for (const figure of figures) {
            assert.equal(text.slice(figure.start, figure.end), figure.text);
            assert.equal(figure.text, printed(figure));
            assert.ok(figure.cells.length + (figure.priorCells?.length ?? 0) > 0);
          }
          assert.doesNotMatch(text, /NaN|Infinity|undefined|null|-0\.00/);
          assert.doesNotMatch(text, /（上年为零），(增长|下降)/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Half up, by integers: not the way the product prints. */
function printed({ value, unit }: Figure): string {
  const scale = unit === 'yuan' ? 10_000n : 1n;
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  const places = 30;
  const units = BigInt(whole! + fraction.padEnd(places, '0').slice(0, places));
  const step = (10n ** BigInt(places) * scale) / 100n;
  const hundredths = (units * 2n + step) / (step * 2n);
  const sign = value.startsWith('-') && hundredths > 0n ? '-' : '';
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

describe('Markdown', () => {
  const markdown = (narrative: Partial<Narrative>): string =>
    narrativeMarkdown({
      workbook: '',
      template: 'budget',
      title: '说明',
      sections: [],
      questions: [],
      unanswered: [],
      draft: false,
      ...narrative,
    });

  it('has headings by level and a block for a paragraph', () => {
    const paragraph = { text: '1．职责【待填：职责】。', figures: [], blanks: [{ start: 4, end: 11, id: 'duties' }] };
    const sections = [
      { heading: '一、概况', level: 1, paragraphs: [] },
      { heading: '（一）职责', level: 2, paragraphs: [paragraph] },
    ];
    assert.equal(markdown({ sections }), '# 说明\n\n## 一、概况\n\n### （一）职责\n\n1．职责【待填：职责】。\n');
  });

  it('leaves what an answer brings as text, not as markup', () => {
    const paragraphs = ['# 甲', '1. 乙', '- 丙*丁*<b>'].map((text) => ({ text, figures: [], blanks: [] }));
    assert.match(
      markdown({ sections: [{ heading: '一、', level: 1, paragraphs }] }),
      /\n\\# 甲\n\n1\\\. 乙\n\n\\- 丙\\\*丁\\\*\\<b\\>\n/,
    );
  });
});
