import assert from 'node:assert/strict';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { catalogue } from '../../../../src/core/taxonomy/relations/catalogue.js';
import { equationsAcross } from '../../../../src/core/check/across/index.js';
import { evaluate } from '../../../../src/core/check/equation.js';
import type { Finding } from '../../../../src/core/finding/finding.js';
import { validate } from '../../../../src/core/check/index.js';
import { equationsWithin } from '../../../../src/core/check/within/index.js';
import { comparePrior } from '../../../../src/core/check/prior/index.js';
import { ACROSS_EXAMPLES } from './across.js';
import type { Example } from './example.js';
import { PRIOR_EXAMPLES } from './prior.js';
import { PUBLISHED_EXAMPLES } from './published.js';
import { WITHIN_EXAMPLES } from './within.js';
import { printed } from '../../../../src/core/report/say/printed.js';

const EXAMPLES = {
  within: WITHIN_EXAMPLES,
  across: ACROSS_EXAMPLES,
  prior: PRIOR_EXAMPLES,
  published: PUBLISHED_EXAMPLES,
};

/** How often a relation holds with amounts other than nothing. */
function heldIn(disclosure: Disclosure, prior: Disclosure | undefined, id: string): number {
  const results = [
    ...disclosure.tables.flatMap(equationsWithin),
    ...equationsAcross(disclosure, []).equations,
    ...comparePrior(disclosure, prior).equations,
  ]
    .filter(({ rule }) => rule.id === id)
    .map(evaluate);
  return results.filter(({ outcome, right }) => outcome === 'held' && !right.isZero()).length;
}

const findingsOf = (disclosure: Disclosure, prior: Disclosure | undefined, id: string): Finding[] =>
  validate(disclosure, prior && { prior }).findings.filter(({ rule }) => rule === id);
const priorOf = ({ prior }: Example): Disclosure | undefined => prior && recognize(prior);
/** Of these nothing is added or compared: that a table is there, that a change is explained. */
const isEquation = (id: string, scope: string): boolean => scope !== 'published' && id !== 'prior.change';
const placeOf = ({ cells: [first] }: Finding): string => (first ? `${first.sheet}!${first.address}` : '');

describe('every relation of the catalogue', () => {
  for (const { id, scope, severity } of catalogue()) {
    if (scope === 'rollup') continue; // several workbooks: test/core/check/rollup/relations.spec.ts
    describe(id, () => {
      const example = EXAMPLES[scope][id];
      it('has an example (add one to test/core/check/examples)', () => assert.ok(example));
      if (!example) return;

      it('is kept in the sound one', () => {
        const disclosure = recognize(example.sound);
        assert.deepEqual(findingsOf(disclosure, priorOf(example), id), []);
        assert.ok(!isEquation(id, scope) || heldIn(disclosure, priorOf(example), id) > 0, 'not computed');
      });

      it('is broken in the other, at its cell and with both sums', () => {
        const findings = findingsOf(recognize(example.wrong), priorOf(example), id);
        assert.deepEqual(findings.map(placeOf), example.at);
        assert.equal(findings[0]!.severity, severity);
        const { stated, expected } = printed(findings[0]!);
        assert.deepEqual(
          [stated, expected].map((text) => (text === undefined ? undefined : Number(text))),
          [example.stated, example.expected],
        );
      });
    });
  }

  it('is all that the examples speak of', () =>
    assert.deepEqual(
      Object.values(EXAMPLES)
        .flatMap((examples) => Object.keys(examples))
        .sort(),
      catalogue()
        .filter(({ scope }) => scope !== 'rollup')
        .map(({ id }) => id)
        .sort(),
    ));
});
