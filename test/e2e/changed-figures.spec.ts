import assert from 'node:assert/strict';
import { validate } from '../../src/core/check/index.js';
import { questionedBy } from '../../src/core/narrate/doubts.js';
import { readFileSync } from 'node:fs';
import { narrate } from '../../src/core/narrate/index.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { edited, grave, isFound, otherDigit, textOf, type Edit } from '../core/reconcile/changed-figures.js';
import { messageOf } from '../../src/core/report/say/index.js';

const STEP = 9;

/** A percentage of some hundred 元: cells that print whole 元 leave its last places open. */
const isOpen = ({ name, text }: { readonly name: string; readonly text: string }): boolean =>
  (name.endsWith('占比') && /^(?:0|100)(?:\.0+)?$/.test(text)) || (name.endsWith('完成') && Number(text) < 10);

describe('a 说明 written from a published workbook', function () {
  this.timeout(120_000);

  for (const name of [
    'ebian-2021-budget',
    'lingshou-2021-budget',
    'ruoqiang-2024-budget',
    'xinping-2021-final',
    'xinping-2021-final.corrected',
  ]) {
    it(`of ${name} has no error, and betrays any digit that is changed`, () => {
      const disclosure = recognize(
        readWorkbook(readFileSync(new URL(`../fixtures/${name}.xlsx`, import.meta.url)), name),
      );
      // the tables themselves leave those of cells in question open
      const inQuestion = questionedBy(validate(disclosure));
      let count = 0;
      const misses = shippedTemplates()
        .filter(({ type }) => type === disclosure.document.type)
        .flatMap((template, at) => {
          const { text, figures } = textOf(
            narrate(disclosure, { template, answers: { 'document.year': String(disclosure.document.year ?? 2021) } }),
          );
          assert.deepEqual(grave(text, disclosure).map(messageOf), []);
          return figures
            .filter((figure, index) => index % STEP === at && !isOpen(figure) && !inQuestion(figure))
            .flatMap((figure, index) => {
              const edit: Edit | null = otherDigit(figure, at * 5 + index * 7);
              if (edit === null) return [];
              count += 1;
              return isFound(grave(edited(text, edit), disclosure), edit)
                ? []
                : [
                    `${template.name} ${edit.name}: ${text.slice(edit.start - 30, edit.start)}【${text[edit.start]!}→${edit.by}】`,
                  ];
            });
        });
      assert.deepEqual(misses, []);
      assert.ok(count > 8, String(count));
    });
  }
});
