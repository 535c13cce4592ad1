import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';
import { priorOf } from './prior.js';

const BOOK = 'ebian-2021-budget';

/** 1167.54 after 1459.42, and after 934.03. */
const LESS = '2021年收支总预算1167.54万元，比上年减少291.88万元，下降20.00%';
const MORE = '2021年收支总预算1167.54万元，比上年增加233.51万元，增长25.00%';

function last(form: string, change: number | null): string {
  return linesOf([form], BOOK, change === null ? {} : { prior: priorOf(BOOK, change) }).at(-1)!;
}

describe('a form that writes one clause a case', () => {
  const lead = 'XXXX年收支总预算XX万元，';
  for (const form of [
    `${lead}比上年增加XX万元，增长XX%（或：减少XX万元，下降XX%）。`,
    `${lead}比上年增加XX万元，增长XX%，或减少XX万元，下降XX%。`,
    `${lead}比上年减少XX万元，下降XX%/增加XX万元，增长XX%。`,
    `${lead}比上年增加XX万元，增长XX%；比上年减少XX万元，下降XX%。`,
  ]) {
    it(`keeps the one that is so: ${form}`, () => {
      assert.equal(last(form, 1.25), `${LESS}。`);
      assert.equal(last(form, 0.8), `${MORE}。`);
    });

    it(`keeps both where last year is not known: ${form}`, () => {
      const plain = last(form, null).replace(/[«»]/g, '');
      assert.equal(plain, form.replace('XXXX', '2021').replace('总预算XX', '总预算1167.54'));
    });
  }

  it('tells the other case as dropped', () => {
    const { dropped } = fill([`${lead}比上年增加XX万元（减少XX万元）。`], BOOK, { prior: priorOf(BOOK, 0.8) });
    assert.deepEqual(
      dropped.map(({ text }) => text),
      ['（减少XX万元）'],
    );
  });

  it('are not two figures one behind the other', () => {
    const form = '收入预算XX万元，比上年增加XX万元；支出预算XX万元，比上年减少XX万元。';
    const line = last(form, 1.25);
    assert.match(line, /；支出预算〖1167\.54〗万元，比上年减少〖291\.88〗万元。$/);
  });
});
