import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { HUNAN_BUDGET_2023 } from '../../forms/hunan-budget-2023.js';
import { SICHUAN_BUDGET_2024 } from '../../forms/sichuan-budget-2024.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { fill } from './filled.js';
import { CENTRAL_FINAL } from './forms/central-final.js';
import { HEBEI_BUDGET_FORM } from './forms/hebei-budget.js';
import { HUNAN_BUDGET_FORM } from './forms/hunan-budget.js';
import { SICHUAN_BUDGET_FORM } from './forms/sichuan-budget.js';
import { SAMPLE_FORM } from './forms/sample.js';
import { TRAPS } from './forms/traps.js';
import { priorOf } from './prior.js';

/** What may give way without a word: signs of blanks, numbers of a list, a body or year left blank. */
const BLANK_SIGNS = /^[\s，；。,\dXxＸ×✕╳*＊_＿○〇●…．.①-⑳、（）()【】省市县区州盟旗局委办厅部门单位名称某填写本度]*$/;

/** So may these, whole. */
const PROMPTS = [
  '（请据实填写）',
  '[金额]',
  '［变动原因］',
  '〔项级科目〕',
  '｛类级科目｝',
  '【比重】',
  '[序号]',
  '＜部门名称＞',
];

/** Where words of the result that begin at a place of the form stand in it, past what was dropped between them. */
function placesOf(words: string, form: string, at: number, isDropped: (place: number) => boolean): number[] {
  const places: number[] = [];
  let place = at;
  for (const sign of words) {
    while (isDropped(place)) place += 1;
    if (form[place] !== sign) break;
    places.push(place);
    place += 1;
  }
  return places;
}

/** Of every paragraph, the characters that are neither in the result nor among what was dropped. */
function lost(form: readonly string[], workbook: Disclosure, prior?: Disclosure): string[] {
  const { paragraphs, dropped } = fill(form, workbook, prior ? { prior } : {});
  return form.flatMap((text, source) => {
    const gone = new Set(text.split('').keys());
    const out = new Set<number>();
    for (const { at, text: words, why } of dropped.filter((it) => it.source === source)) {
      assert.notEqual(why, '');
      assert.equal(text.slice(at, at + words.length), words);
      for (let place = at; place < at + words.length; place += 1) out.add(place);
    }
    for (const place of out) gone.delete(place);
    for (const { segments } of paragraphs[source]!.copies) {
      // an open blank and the word chosen first stand as the form writes them, cut by a later mark or not
      const fresh = new Map<number, string>();
      for (const segment of segments) {
        if (segment.kind === 'new') fresh.set(segment.at, `${fresh.get(segment.at) ?? ''}${segment.text}`);
        else
          for (let place = segment.start; place < segment.end; place += 1) {
            gone.delete(place);
            assert.ok(!out.has(place), `“${text}” at ${place} is told as dropped and stands in the result`);
          }
      }
      for (const [at, words] of fresh)
        for (const place of placesOf(words, text, at, (one) => out.has(one))) gone.delete(place);
    }
    const rest = text
      .split('')
      .map((sign, at) => (gone.has(at) ? sign : ' '))
      .join('');
    const words = PROMPTS.reduce((left, prompt) => left.replaceAll(prompt, ' '), rest);
    return words.split(/\s+/).filter((word) => !BLANK_SIGNS.test(word));
  });
}

describe('what a form says', () => {
  const budget = disclosureOf('ebian-2021-budget');
  const cases: readonly (readonly [string, readonly string[], Disclosure, Disclosure?])[] = [
    ['central', CENTRAL_FINAL, recognize(CENTRAL_FINAL_2023)],
    ['central, of another department', CENTRAL_FINAL, disclosureOf('xinping-2021-final.corrected')],
    ['hebei', HEBEI_BUDGET_FORM, disclosureOf('lingshou-2021-budget')],
    ['hunan', HUNAN_BUDGET_FORM, recognize(HUNAN_BUDGET_2023)],
    ['sichuan', SICHUAN_BUDGET_FORM, recognize(SICHUAN_BUDGET_2024)],
    ['sichuan with last year', SICHUAN_BUDGET_FORM, budget, priorOf('ebian-2021-budget', 0.8)],
    ['sample of another department', SAMPLE_FORM, budget],
    ['traps', TRAPS, budget, priorOf('ebian-2021-budget', 0.8)],
  ];
  for (const [name, form, workbook, prior] of cases)
    it(`is all in the result or told as dropped: ${name}`, () => {
      assert.deepEqual(lost(form, workbook, prior), []);
    });

  it('is so where the name of a sample begins within a choice that is only marked', () => {
    assert.deepEqual(lost(['有/无（款）（项）（项）XX万元'], budget), []);
    assert.deepEqual(lost(['按上述格式依次说明（无此项的部门不列）（款）', ''], budget), []);
    assert.deepEqual(lost(['XX万元（款）（款）（项）'], budget), []);
    assert.deepEqual(lost(['有/无按上述格式依次说明（类）｛类级科目｝', ''], budget), []);
    assert.deepEqual(lost(['有/无注：“三公”经费有/无', ''], budget), []);
    assert.deepEqual(lost(['1.XX万元按上述格式依次说明', '｛类级科目｝'], budget), []);
    assert.deepEqual(lost(['有/无（款）教育（项）“三公”经费XX万元', ''], budget), []);
    assert.deepEqual(lost(['有/无有/无有/无主要用于', ''], budget), []);
    assert.deepEqual(lost(['有/无（请据实填写）本部门注：'], budget), []);
    assert.deepEqual(lost(['一、（类）（类）XX万元按上述格式依次说明'], budget), []);
  });

  it('is so whatever stands in it', () => {
    const pieces = [
      ...[
        'XX万元',
        'x,xxx万元',
        'XXX局',
        '20XX年',
        '一、',
        '（一）',
        '1.',
        '“XX”科目',
        '……',
        ...PROMPTS,
        '增加（减少）',
      ],
      ...[
        '支出决算',
        '年初预算为',
        '主要用于',
        '主要原因是',
        '比上年',
        '一般公共预算',
        '“三公”经费',
        '有/无',
        '占XX%',
        '。',
        '，',
      ],
      ...[
        '（类）',
        '（款）',
        '（项）',
        '收入总计',
        '教育',
        '（无此项的部门不列）',
        '注：',
        '按上述格式依次说明',
        '本部门',
        '______',
      ],
    ];
    const line = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (form) => {
        assert.deepEqual(lost(form, budget), []);
      }),
      { numRuns: 150 },
    );
  });
});
