import assert from 'node:assert/strict';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { narrate } from '../../../src/core/narrate/index.js';
import { FORM_SETS } from '../../forms/sets/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Settings, Template } from '../../../src/core/narrate/template/template.js';

const BOOKS = FORM_SETS.map(({ workbook }) => recognize(workbook));

/** The text of the template for the first form of its type that is of its kind. */
function textOf(template: Template, settings: Partial<Settings>): string {
  const book = BOOKS.find(({ document }) => document.type === template.type)!;
  const { sections } = narrate(book, { template: { ...template, settings: { ...template.settings, ...settings } } });
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.replace(/【.*?】/g, ''))).join('\n');
}

describe('every setting of every template', () => {
  for (const template of shippedTemplates()) {
    it(`${template.name}: calls the department in full once, and as the setting says from then on`, () => {
      const text = textOf(template, { ownName: '我单位' });
      const name = BOOKS.find(({ document }) => document.type === template.type)!.document.department;
      assert.equal(text.split(name).length - 1, 1);
      assert.ok(text.includes('我单位'));
      assert.doesNotMatch(text, /本部门|我部门|本单位/);
      assert.doesNotMatch(textOf(template, { ownName: null }), /[本我](部门|单位)/);
    });

    it(`${template.name}: prints every figure with its decimals, or none of its last zeros`, () => {
      const figures = (settings: Partial<Settings>): string[] =>
        textOf(template, settings).match(/\d+(?:\.\d+)?(?=万元(?!以上)|%)/g)!;
      const plain = { trimZeros: false, shortZero: false };
      for (const figure of figures(plain)) assert.match(figure, /\.\d{2}$/);
      for (const figure of figures({ ...plain, trimZeros: true })) assert.doesNotMatch(figure, /\.\d*0$/);
      for (const figure of figures({ ...plain, decimals: 3, percentDecimals: 3 })) assert.match(figure, /\.\d{3}$/);
    });

    it(`${template.name}: leaves out what is nothing, or tells it`, () => {
      const nothing = (settings: Partial<Settings>): number =>
        textOf(template, { shortZero: true, ...settings }).match(/(?<![\d.])0万元/g)?.length ?? 0;
      assert.ok(nothing({ zeroItems: true }) > nothing({ zeroItems: false }));
      // each item of 三公 is told, whatever it is
      assert.ok(nothing({ zeroItems: false }) <= 8);
    });
  }
});
