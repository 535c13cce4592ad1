import { deepEqual, ok } from 'node:assert/strict';
import type { Change } from './change.js';
import { CHANGES } from './changes/index.js';
import { differences, outcomeOf } from './compare.js';
import { isKnown } from './known.js';
import { subjects, type Subject } from './books.js';

/** Every change is tried on so many workbooks here; `npm run metamorphic` tries it on all. */
const BOOKS_A_CHANGE = 3;

describe('the same workbook, laid out otherwise', () => {
  const all = subjects();

  it('is tried in more than a hundred ways', () =>
    ok(new Set(CHANGES.map(({ name }) => name)).size === CHANGES.length && CHANGES.length > 100));

  it('is told apart from one with a wrong cell: the comparison sees a planted error', () => {
    for (const { outcome, faulty } of all) ok(differences(outcome, faulty.outcome).length > 0);
  });

  CHANGES.forEach((change, index) => {
    it(`has the same tables, findings, first suspect and number of relations: ${change.name}`, function () {
      const sample = sampleOf(all, change, index);
      // listed in known.ts with the reason, for every workbook it could be tried on
      if (sample.length === 0)
        ok(
          all.some(({ book, name }) => change.of(book) !== null && isKnown(change.name, name)),
          'no workbook has a place for this change',
        );
      sample.forEach(({ name, book, outcome, faulty }, place) => {
        if (place === 0)
          deepEqual(
            { name, differs: differences(outcome, outcomeOf(change.of(book)!), change.says) },
            { name, differs: [] },
          );
        deepEqual(
          { name, differs: differences(faulty.outcome, outcomeOf(change.of(faulty.book)!), change.says) },
          { name, differs: [] },
        );
      });
    });
  });
});

/** Workbooks that have a place for the change, begun with another one for every change. */
function sampleOf(all: readonly Subject[], change: Change, index: number): Subject[] {
  const turned = [...all.slice(index % all.length), ...all.slice(0, index % all.length)];
  return turned
    .filter(({ name, book }) => !isKnown(change.name, name) && change.of(book) !== null)
    .slice(0, BOOKS_A_CHANGE);
}
