import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrate } from '../../../src/core/narrate/index.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { disclosureOf } from '../narrate/disclosure-of.js';
import { randomTables } from '../narrate/random-disclosure.js';
import { agreeing, anyYear } from './agreeing.js';
import { grave, textOf } from './changed-figures.js';
import { spoiled } from './spoiled.js';
import { messageOf } from '../../../src/core/report/say/index.js';

/** Tables that contradict each other are check's business: the text took its figure from one of them. */
describe('a 说明 written from tables that contradict each other', function () {
  this.timeout(120_000);

  it('has no error where one digit of one cell is wrong', () => {
    for (const template of shippedTemplates()) {
      const cases = fc.sample(fc.record({ year: anyYear, before: fc.option(anyYear), cell: fc.nat(100_000) }), {
        numRuns: 6,
        seed: 7,
      });
      for (const { year, before, cell } of cases) {
        const disclosure = spoiled(agreeing(template.type, 2021, year), cell);
        assert.ok(disclosure);
        const prior = before ? agreeing(template.type, 2020, before) : undefined;
        const { text } = textOf(narrate(disclosure, prior ? { template, prior } : { template }));
        assert.deepEqual(
          grave(text, disclosure, prior)
            .filter(({ severity }) => severity === 'error')
            .map((finding) => `${template.name}: ${messageOf(finding)}`),
          [],
        );
      }
    }
  });

  // a table with lines under a 合计 of nothing is not empty, whatever its total says: the text that calls it so is wrong
  it('never differs from all of them, whatever they hold', () => {
    for (const template of shippedTemplates()) {
      const cases = fc.sample(
        fc.record({ tables: randomTables(template.type), before: fc.option(randomTables(template.type)) }),
        { numRuns: 10, seed: 1 },
      );
      for (const { tables, before } of cases) {
        const disclosure = disclosureOf(tables, { type: template.type });
        const prior = before ? disclosureOf(before, { type: template.type, year: 2020 }) : undefined;
        const { text } = textOf(narrate(disclosure, prior ? { template, prior } : { template }));
        const findings = grave(text, disclosure, prior).filter(
          ({ severity, rule }) => severity === 'error' && rule.startsWith('table.') && rule !== 'table.empty',
        );
        assert.deepEqual(
          findings.map((finding) => `${template.name}: ${messageOf(finding)}`),
          [],
        );
      }
    }
  });
});
