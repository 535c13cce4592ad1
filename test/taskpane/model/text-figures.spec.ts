import assert from 'node:assert/strict';
import type { TextFinding } from '../../../src/core/finding/text-finding.js';
import { textFigures } from '../../../src/taskpane/model/text-figures.js';

const of = (quote: string, stated?: string, expected?: string) =>
  textFigures({
    rule: '',
    severity: 'error',
    quote,
    start: 0,
    end: quote.length,
    said: { type: 'punctuation.no-stop' },
    cells: [],
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
  } satisfies TextFinding);

describe('both figures of a finding in a text', () => {
  it('have the unit that is printed', () => {
    assert.deepEqual(of('124.66 万元', '124.66', '124.67'), { stated: '124.66', expected: '124.67', unit: '万元' });
    assert.equal(of('占57.18%', '57.18', '57.17')!.unit, '%');
    assert.equal(of('32 名', '32', '34')!.unit, '名');
    assert.equal(of('3百万元', '3', '4')!.unit, '百万元');
    assert.equal(of('2020年', '2020', '2021')!.unit, '');
    assert.equal(of('8.76', '8.76', '8.67')!.unit, '');
  });

  it('have none where they are words', () => {
    assert.deepEqual(of('行政2020单位', '甲', '乙'), { stated: '甲', expected: '乙', unit: '' });
  });

  it('are left out where it is not known what it should read', () => {
    assert.equal(of('11.', '11.'), null);
    assert.equal(of('名'), null);
  });
});
