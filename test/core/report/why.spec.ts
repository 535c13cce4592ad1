import { equal, match, ok } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { whyOf, whysOf } from '../../../src/core/report/why.js';
import { catalogue } from '../../../src/core/taxonomy/relations/catalogue.js';
import { disclosureOf } from '../../e2e/fixtures.js';

describe('why something is a fault', () => {
  const disclosure = disclosureOf('xinping-2021-final');
  const report = validate(disclosure);

  it('is told of every finding, of a relation as the catalogue has it', () => {
    for (const finding of report.findings) {
      const { basis, mend } = whyOf(finding);
      ok(basis.length > 0 && mend.endsWith('。'), finding.rule);
      const entry = catalogue().find(({ id }) => id === finding.rule);
      if (entry) equal(basis, entry.basis);
    }
    ok(report.findings.some(({ rule }) => catalogue().some(({ id }) => id === rule)));
  });

  it('stands once a kind in the report', () => {
    const whys = whysOf(report.findings);
    equal(new Set(whys.map(({ category, basis }) => category + basis)).size, whys.length);
    const page = checkHtml(disclosure, report);
    match(page, /<h2>依据和改法<\/h2>/);
    for (const { basis } of whys) ok(page.includes(basis), basis);
  });

  it('is not asked where nothing is wrong', () => {
    const clean = disclosureOf('xinping-2021-final.corrected');
    equal(checkHtml(clean, { ...validate(clean), findings: [] }).includes('依据和改法'), false);
  });
});
