import assert from 'node:assert/strict';
import { rulesOffLines } from '../../../src/core/report/rules-off.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';

const said = (rule: string): string[] => rulesOffLines({ settings: { off: [{ rule, reason: '表样不列' }] } });

describe('a rule that is off', () => {
  it('is told by its sentence, with the reason', () => {
    const { id, sentence } = catalogue()[0]!;
    assert.deepEqual(said(id), [`${sentence}原因：表样不列`]);
  });

  it('whose id no relation has is told so: it may be misspelt', () => {
    assert.deepEqual(said('sum.tolat'), ['“sum.tolat”（不在勾稽关系目录里，请核对写法）。原因：表样不列']);
  });

  it('is not told of where none is', () => {
    assert.deepEqual(rulesOffLines({}), []);
  });
});
