import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CellRef } from '../../src/core/sheet/grid.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { allFacts, yuanOf } from '../../src/core/disclosure/query.js';
import type { Figure } from '../../src/core/narrate/narrative.js';
import { narrate } from '../../src/core/narrate/index.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { edited, grave, isFound, otherDigit, textOf, type Edit } from '../core/reconcile/changed-figures.js';
import { messageOf } from '../../src/core/report/say/index.js';

const STEP = 9;

/** Half of what a cell that prints whole 元 may hide, and half of a percentage's last place. */
const HIDDEN = 0.5;
const LAST_PLACE = 0.005;

/** Amounts by cell, in 元. */
function amountsOf({ tables }: Disclosure): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) =>
      allFacts(table).map(({ fact }) => [nameOf(fact.cell), Math.abs(yuanOf(fact)?.toNumber() ?? 0)] as const),
    ),
  );
}

function nameOf({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}

/** A percentage of some hundred 元: cells that print whole 元 leave its last places open. */
function isOpen({ name, text, unit, cells }: Figure, amounts: ReadonlyMap<string, number>): boolean {
  if (unit !== 'percent') return false;
  const least = Math.min(...cells.map((cell) => amounts.get(nameOf(cell)) ?? 0).filter((amount) => amount > 0));
  const isRound = name.endsWith('占比') && /^(?:0|100)(?:\.0+)?$/.test(text);
  return isRound || (Number(text) * HIDDEN) / least >= LAST_PLACE;
}

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
      const amounts = amountsOf(disclosure);
      let count = 0;
      const misses = shippedTemplates()
        .filter(({ type }) => type === disclosure.document.type)
        .flatMap((template, at) => {
          const { text, figures } = textOf(
            narrate(disclosure, { template, answers: { 'document.year': String(disclosure.document.year ?? 2021) } }),
          );
          assert.deepEqual(grave(text, disclosure).map(messageOf), []);
          return figures
            .filter((figure, index) => index % STEP === at % STEP && !isOpen(figure, amounts))
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
