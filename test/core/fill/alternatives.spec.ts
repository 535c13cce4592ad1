import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { fill, linesOf } from './filled.js';

/** Has a fund of 150.00万元, no 国有资本经营. */
const WITH_FUND = 'lingshou-2021-budget';
/** Its tables of funds are empty; 公务接待 0.04万元, 因公出国 blank, 机关运行经费 blank. */
const FINAL = 'xinping-2021-final.corrected';

const FUND = '一、政府性基金预算支出情况';
const TELLS = '政府性基金预算支出XX万元。';
const DENIES = '本单位没有政府性基金预算支出。';

describe('paragraphs of which one stays', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    [
      'a bracket each',
      [`（有政府性基金支出的部门，作下述说明）${TELLS}`, `（无政府性基金支出的部门，作下述说明）${DENIES}`],
    ],
    ['the chapter’s own money', [`【有此项支出的单位】${TELLS}`, `【没有此项支出的单位】${DENIES}`]],
    ['with 如', [`（如有基金预算，按以下内容填写）${TELLS}`, `（如没有基金预算，按以下内容填写）${DENIES}`]],
    ['words before a colon', [`有基金预算的单位：${TELLS}`, `没有基金预算的单位：${DENIES}`]],
    ['lines of their own', ['【有基金预算的部门】', TELLS, '【无基金预算的部门】', DENIES]],
    ['one number', [`1.${TELLS}`, `1.${DENIES}`]],
    ['no number', [TELLS, DENIES]],
    ['或 between', [TELLS, '或：', DENIES]],
    ['或 before', [TELLS, `或：${DENIES}`]],
    ['a note before', ['（有基金预算的填第一段并列到项级科目，没有的只保留第二段。）', TELLS, DENIES]],
    ['a note of its own', [TELLS, `（没有的，上段删去，保留本段）${DENIES}`]],
    ['a note behind', [TELLS, `${DENIES}（以上两段按实际情况保留其一）`]],
  ];
  for (const [name, form] of forms) {
    it(`are settled by the tables: ${name}`, () => {
      const number = form[0]!.startsWith('1.') ? '1.' : '';
      assert.deepEqual(linesOf([FUND, ...form], WITH_FUND), [FUND, `${number}政府性基金预算支出150.00万元。`]);
      assert.deepEqual(linesOf([FUND, ...form], FINAL), [FUND, `${number}${DENIES}`]);
      const { dropped } = fill([FUND, ...form], FINAL);
      const told = dropped.map(({ text }) => text).join('');
      assert.ok(told.includes(TELLS), told);
    });
  }

  it('are settled with other paragraphs between, and though the figures have no name of their own', () => {
    const items = 'XX（类）XX（款）XX（项）XX万元。';
    const apart = [FUND, '年初结转XX万元，支出XX万元，用于：', items, DENIES];
    assert.deepEqual(linesOf(apart, FINAL), [FUND, DENIES]);
    const [, ...told] = linesOf(apart, WITH_FUND);
    assert.ok(told.length >= 2 && !told.includes(DENIES), told.join('\n'));
  });

  it('a sentence of the form that denies what the tables show is to be looked at', () => {
    const { review, paragraphs } = fill([FUND, DENIES], WITH_FUND);
    assert.equal(paragraphs[1]!.copies[0]!.text, DENIES);
    assert.match(review.map(({ why }) => why).join(), /表中有政府性基金.*，这里说没有/);
    assert.deepEqual(fill([FUND, DENIES], FINAL).review, []);
  });

  /** The table of the fund holds something that was not read. */
  function unread(): Disclosure {
    const disclosure = disclosureOf(FINAL);
    const tables = disclosure.tables.map((table) =>
      table.kind === 'fund'
        ? { ...table, amounts: { ...table.amounts, unreadable: [{ sheet: table.sheet, address: 'C9' }] } }
        : table,
    );
    return { ...disclosure, tables };
  }

  for (const [name, form] of forms) {
    it(`stay, both marked, where the table was not read whole: ${name}`, () => {
      const { narrative, paragraphs } = fill([FUND, ...form], unread());
      const text = paragraphs.flatMap(({ copies }) => copies.map((copy) => copy.text)).join('');
      assert.match(text, /政府性基金预算支出(?:XX|0)万元/);
      assert.ok(text.includes(DENIES));
      assert.ok(narrative.unanswered.some(({ id }) => id === 'has.fund'));
    });
  }

  it('are settled by an answer', () => {
    const form = [FUND, TELLS, DENIES];
    assert.deepEqual(linesOf(form, unread(), { answers: { 'has.fund': '没有' } }), [FUND, DENIES]);
    assert.equal(linesOf(form, unread(), { answers: { 'has.fund': '有' } }).length, 2);
    assert.equal(linesOf(form, unread(), { answers: { 'has.fund': '不清楚' } }).length, 3);
  });

  it('of an item of 三公 are told by its line', () => {
    const form = [
      '2021年度部门决算公开说明',
      '一、“三公”经费支出决算情况',
      '1.因公出国（境）费支出决算XX万元，团组XX个。',
      '1.本年度未发生因公出国（境）费。',
      '2.公务接待费支出决算XX万元。',
      '2.公务接待费0万元，本年度没有接待任务。',
    ];
    assert.deepEqual(linesOf(form, FINAL).slice(2), [
      '1.本年度未发生因公出国（境）费。',
      '2.公务接待费支出决算0.04万元。',
    ]);
  });

  it('of 机关运行经费 stay where no table tells', () => {
    const form = ['一、机关运行经费', '机关运行经费支出XX万元。', '本单位没有机关运行经费。'];
    const { narrative } = fill(form, FINAL);
    assert.equal(linesOf(form, FINAL).length, 3);
    assert.ok(narrative.unanswered.some(({ id }) => id === 'has.agency-operation'));
  });

  it('are none where they speak of different things', () => {
    const form = [FUND, TELLS, '本单位没有国有资本经营预算支出。'];
    assert.deepEqual(linesOf(form, WITH_FUND).slice(1), [
      '政府性基金预算支出150.00万元。',
      '本单位没有国有资本经营预算支出。',
    ]);
    const numbered = [FUND, `1.${TELLS}`, `2.${DENIES}`];
    assert.equal(linesOf(numbered, WITH_FUND).length, 3);
  });

  it('are asked about where a bracket names what no table tells', () => {
    assert.deepEqual(linesOf(['一、其他事项', '（有下属医院的部门，作下述说明）另有医院若干。'], FINAL), [
      '一、其他事项',
      '«（有下属医院的部门，作下述说明）»另有医院若干。',
    ]);
  });

  it('are none in a bracket that begins with 有 and means the text', () => {
    for (const line of ['（有关部门另有规定）收支另行公开。', '（所有单位）均已公开。', '无线电经费由市级承担。'])
      assert.deepEqual(linesOf([FUND, line], FINAL), [FUND, line]);
  });
});

describe('the sentence that a form gives for having nothing', () => {
  const bracket = '（没有基金预算的部门写：本部门没有政府性基金安排的支出。）';

  it('goes where there is some', () => {
    assert.deepEqual(linesOf([FUND, TELLS, bracket], WITH_FUND), [FUND, '政府性基金预算支出150.00万元。']);
  });

  it('takes the place of what tells of some, sample figures too', () => {
    const sentence = '本部门没有政府性基金安排的支出。';
    assert.deepEqual(linesOf([FUND, TELLS, bracket], FINAL), [FUND, sentence]);
    assert.deepEqual(linesOf([FUND, '政府性基金预算支出45.00万元。', bracket], FINAL), [FUND, sentence]);
  });
});
