import assert from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/index.js';
import { groupWorkbooks } from '../../../../src/core/check/rollup/group.js';
import { rollUp } from '../../../../src/core/check/rollup/index.js';
import { catalogue } from '../../../../src/core/taxonomy/relations/catalogue.js';
import type { Finding } from '../../../../src/core/finding/finding.js';
import { mapCells } from '../../../forms/builder.js';
import { bookOf, BUREAU, MIDDLE_SCHOOL, OFFICE, PRIMARY_SCHOOL, type Book } from './books.js';

/** The books that break a relation in place of the sound ones, and the 部门's cells that say so. */
const BROKEN: Readonly<Record<string, { readonly books: readonly Book[]; readonly at: readonly string[] }>> = {
  'rollup.line': {
    books: [BUREAU, OFFICE, { ...PRIMARY_SCHOOL, reception: 5_000, office: 55_000 }, MIDDLE_SCHOOL],
    at: ['基本支出表!C8', '基本支出表!C9', '三公!B9'],
  },
  'rollup.transfer': {
    books: [
      BUREAU,
      OFFICE,
      PRIMARY_SCHOOL,
      {
        ...MIDDLE_SCHOOL,
        subsidy: 20_000,
        items: MIDDLE_SCHOOL.items.map((item) => (item.own === undefined ? item : { ...item, own: 70_000 })),
      },
    ],
    at: ['收支总表!B6', '收支总表!D5', '支出总表!C8'],
  },
  'rollup.units': { books: [BUREAU, OFFICE, MIDDLE_SCHOOL], at: ['收支总表!B9'] },
  'rollup.scale': { books: [BUREAU, OFFICE, { ...PRIMARY_SCHOOL, unit: '万元' }, MIDDLE_SCHOOL], at: ['收支总表!B9'] },
};

/** The findings of a bureau and its 单位; every table says 元, whatever its figures are in. */
function findingsOf(books: readonly Book[]): readonly Finding[] {
  const disclosures = books.map((book) =>
    recognize(mapCells(bookOf(book), (cell) => (cell?.value === '单位：万元' ? { value: '单位：元' } : cell))),
  );
  return rollUp(groupWorkbooks(disclosures).households[0]!).findings;
}

describe('every relation between 部门 and 单位', () => {
  it('is kept by a sound bureau', () =>
    assert.deepEqual(findingsOf([BUREAU, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL]), []));

  for (const { id, severity } of catalogue().filter(({ scope }) => scope === 'rollup')) {
    it(`${id} is broken at its cells`, () => {
      const { books, at } = BROKEN[id]!;
      const found = findingsOf(books).filter(({ rule }) => rule === id);
      assert.deepEqual(
        found.map(({ cells: [first] }) => `${first!.sheet}!${first!.address}`),
        at,
      );
      assert.ok(found.every((one) => one.severity === severity));
    });
  }
});
