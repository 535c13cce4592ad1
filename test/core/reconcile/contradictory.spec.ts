import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrate } from '../../../src/core/narrate/index.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { disclosureOf, type Line, type Sketch } from '../narrate/disclosure-of.js';
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

  const health = '卫生健康支出';
  const twice = disclosureOf([
    {
      kind: 'summary',
      lines: [['total-income', '收入总计', '44.66']],
      right: {
        lines: [
          ['210', health, '44.66'],
          ['total-expenditure', '支出总计', '44.66'],
        ],
      },
    },
    {
      kind: 'general-expenditure',
      lines: [
        ['total', '合计', '44.67'],
        ['210', health, '44.67'],
      ],
    },
  ]);
  for (const [amount, found] of [
    ['44.66', []],
    ['44.67', []],
    ['44.68', ['error table.value']],
  ] as const)
    it(`may take ${amount} of the tables 44.66 and 44.67 where it does not say whose money: ${found.length} errors`, () =>
      assert.deepEqual(
        grave(`一、民生支出情况\n${health}${amount}万元。`, twice).map(({ severity, rule }) => `${severity} ${rule}`),
        found,
      ));

  it('may not take what another table has with other money beside it', () => {
    const one = (kind: 'fiscal-summary' | 'general-expenditure', amount: string): Sketch => {
      const lines: Line[] = [['210', health, amount]];
      return kind === 'fiscal-summary'
        ? {
            kind,
            lines: [['total-income', '收入总计', amount]],
            right: { lines: [...lines, ['total-expenditure', '支出总计', amount]] },
          }
        : { kind, lines: [['total', '合计', amount], ...lines] };
    };
    assert.deepEqual(
      grave(
        `一、一般公共预算支出情况\n一般公共预算支出80.00万元，其中：${health}100.00万元。`,
        disclosureOf([one('fiscal-summary', '100.00'), one('general-expenditure', '80.00')]),
      )
        .filter(({ rule }) => rule === 'table.value')
        .map(messageOf),
      ['“卫生健康支出”（一般公共预算）文中写100.00万元，表中是80万元（general-expenditure!B3），应为80万元。'],
    );
  });
});
