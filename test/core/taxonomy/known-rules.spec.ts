import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/check/index.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';
import { knownRule, knownRules } from '../../../src/core/taxonomy/relations/known-rules.js';
import { OTHER_RULES } from '../../../src/core/taxonomy/relations/other-rules.js';
import { RULE_EXAMPLES } from '../check/examples/rules.js';

describe('the rules that are known', () => {
  it('are the relations and the other checks, each once', () => {
    const ids = [...catalogue(), ...OTHER_RULES].map(({ id }) => id);
    assert.deepEqual(
      knownRules().map(({ id }) => id),
      ids,
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are all that an example is found by, in the category of their findings', () => {
    for (const [id, { wrong, prior }] of Object.entries(RULE_EXAMPLES)) {
      if (id === 'custom.A1') continue;
      const { findings } = validate(recognize(wrong), prior && { prior: recognize(prior) });
      const categories = new Set(findings.filter(({ rule }) => rule === id).map(({ category }) => category));
      assert.deepEqual([...categories], [knownRule(id)?.category], id);
    }
  });

  it('stand fixed where others would look right without them', () => {
    for (const id of ['sheet.unread', 'amounts.unreadable', 'shift.rows', 'unit.scale', 'rounding'])
      assert.equal(knownRule(id)?.fixed, true, id);
    for (const id of ['unit.missing', 'row.total', 'completeness.fund']) assert.equal(knownRule(id)?.fixed, false, id);
  });
});
