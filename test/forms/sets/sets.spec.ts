import { deepEqual, ok } from 'node:assert/strict';
import { documentOf, findingsOf, tablesOf, unrecognizedIn } from '../expect.js';
import { VARIANTS } from '../variants.js';
import { FORM_SETS } from './index.js';
import { plusOne } from './plus-one.js';

/** So many amounts of a set at most are changed here; `npm run forms` changes all of them. */
const CHANGED = 24;

for (const set of FORM_SETS) {
  const { province, document, workbook, tables, unrecognized = [], findings = [] } = set;
  describe(`the form of ${province}, ${document.type} ${document.year}`, () => {
    for (const variant of VARIANTS) {
      it(`is read and found sound, ${variant.name}`, () => {
        const changed = variant.of(workbook);
        deepEqual(tablesOf(changed), tables);
        deepEqual(unrecognizedIn(changed), unrecognized);
        deepEqual(documentOf(changed), document);
        deepEqual(
          findingsOf(changed).map((finding) => finding.split(' ').slice(0, 2).join(' ')),
          findings,
        );
      });
    }
    it('betrays an amount that is 1 more', () => {
      const { amounts, silent } = plusOne(workbook, { most: CHANGED });
      ok(amounts > CHANGED / 2);
      deepEqual(silent, []);
    });
  });
}
