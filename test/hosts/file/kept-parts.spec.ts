import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { keptXml, NOTHING_KEPT } from '../../../src/core/narrate/answers/kept.js';
import { answersXml } from '../../../src/core/report/answers-part.js';
import { keptNarrative, keptReasons } from '../../../src/hosts/file/kept-parts.js';

const KEPT = { answers: { duties: '起草“文件” & 办文' }, template: { name: '四川部门预算', source: null } };
const file = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...parts });

describe('answers that Excel keeps in a file', () => {
  it('are found among other custom parts', () => {
    const parts = {
      'customXml/item1.xml': strToU8('<b:Sources xmlns:b="x"/>'),
      'customXml/_rels/item1.xml.rels': strToU8('<r/>'),
      'customXml/item2.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>${keptXml(KEPT)}`),
    };
    assert.deepEqual(keptNarrative(file(parts)), KEPT);
  });

  it('are found in UTF-16 too', () => {
    const text = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${keptXml(KEPT)}`, 'utf16le');
    assert.deepEqual(keptNarrative(file({ 'customXml/item1.xml': new Uint8Array(text) })), KEPT);
  });

  it('are told from the reasons beside them', () => {
    const both = file({
      'customXml/item1.xml': strToU8(keptXml(KEPT)),
      'customXml/item2.xml': strToU8(answersXml({ 'unit.missing@3!A2': '“元”见封面' })),
    });
    assert.deepEqual([keptNarrative(both), keptReasons(both)], [KEPT, { 'unit.missing@3!A2': '“元”见封面' }]);
    assert.equal(keptReasons(file({ 'customXml/item1.xml': strToU8(keptXml(KEPT)) })), null);
  });

  it('may name no template', () => {
    assert.deepEqual(keptNarrative(file({ 'customXml/item1.xml': strToU8(keptXml(NOTHING_KEPT)) })), NOTHING_KEPT);
  });

  for (const [what, bytes] of [
    ['a file without', file({})],
    ['a damaged part', file({ 'customXml/item1.xml': strToU8(keptXml(KEPT).replace('"answers"', '"answer')) })],
    ['a file cut short', file({ 'customXml/item1.xml': strToU8(keptXml(KEPT)) }).slice(0, 200)],
    ['no zip at all', strToU8('<table/>')],
    ['nothing', new Uint8Array()],
  ] as const) {
    it(`are none in ${what}`, () => {
      assert.equal(keptNarrative(bytes), null);
    });
  }
});
