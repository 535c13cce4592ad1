import assert from 'node:assert/strict';
import type { DocumentIdentity } from '../../../src/core/disclosure/model.js';
import { bestPrior } from '../../../src/core/disclosure/prior.js';

const of = (department: string, year: number | null, type: DocumentIdentity['type'] = 'final-accounts') => ({
  document: { department, year, type },
});
const CURRENT = of('某县教育局', 2024).document;

describe('last year’s workbook among several', () => {
  it('is that of the same kind, then this year’s budget, then last year’s of the other kind', () => {
    const [lastBudget, budget, last] = [
      of('某县教育局', 2023, 'budget'),
      of('某县教育局', 2024, 'budget'),
      of('某县 教育局', 2023),
    ];
    assert.equal(bestPrior(CURRENT, [lastBudget, budget, last]), last);
    assert.equal(bestPrior(CURRENT, [lastBudget, budget]), budget);
    assert.equal(bestPrior(CURRENT, [lastBudget]), lastBudget);
  });

  it('is none of another department, of none that is told, or of another year', () => {
    assert.equal(
      bestPrior(CURRENT, [of('某县财政局', 2023), of('', 2023), of('某县教育局', 2022), of('某县教育局', 2024)]),
      null,
    );
    assert.equal(bestPrior(of('', 2024).document, [of('', 2023)]), null);
  });
});
