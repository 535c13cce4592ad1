import assert from 'node:assert/strict';
import { rulesOffLines } from '../../../src/core/report/rules-off.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';

const said = (rule: string): string[] => rulesOffLines({ settings: { off: [{ rule, reason: '表样不列' }] } });

describe('a rule that is off', () => {
  it('is told by its sentence, with the reason', () => {
    const { id, sentence } = catalogue()[0]!;
    assert.deepEqual(said(id), [`${sentence.replace(/。$/, '')}。原因：表样不列`]);
  });

  it('is told by what it asks for where it is no relation', () =>
    assert.deepEqual(said('unit.missing'), ['写明金额单位。原因：表样不列']));

  it('is told by its id where it is the user’s own', () =>
    assert.deepEqual(said('custom.A1'), ['自定义勾稽“A1”。原因：表样不列']));

  it('that was not put aside is told, and why', () => {
    const settings = {
      idle: [{ rule: 'sum.tolat', why: 'unknown' } as const, { rule: 'unit.scale', why: 'fixed' } as const],
    };
    assert.deepEqual(rulesOffLines({ settings }), [
      '“sum.tolat”没有停用：没有这个编号的规则，请核对写法。',
      '“金额与所写的单位相符”没有停用：它说的是没有读出的内容、放错的行列或尾差，不能停用。',
    ]);
  });

  it('is not told of where none is', () => {
    assert.deepEqual(rulesOffLines({}), []);
  });
});
