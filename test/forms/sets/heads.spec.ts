import { deepEqual } from 'node:assert/strict';
import { documentOf, findingsOf, tablesOf } from '../expect.js';
import { HEAD_VARIANTS } from '../head-variants.js';
import { FORM_SETS } from './index.js';

describe('the forms of all provinces', () => {
  for (const { name, of } of HEAD_VARIANTS)
    for (const { province, document, workbook, tables, findings = [] } of FORM_SETS)
      it(`are read and found sound ${name}: ${province}, ${document.type} ${document.year}`, () => {
        const changed = of(workbook);
        deepEqual(tablesOf(changed), tables);
        deepEqual(documentOf(changed), document);
        deepEqual(
          findingsOf(changed).map((finding) => finding.split(' ').slice(0, 2).join(' ')),
          findings,
        );
      });
});
