import { deepEqual, equal, match } from 'node:assert/strict';
import { firstShown } from '../../../src/taskpane/model/first-shown.js';
import { validate } from '../../../src/core/check/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';

describe('what stands beside the list from the start', () => {
  const disclosure = disclosureOf('xinping-2021-final');
  const report = validate(disclosure);

  it('is the first suspect, with what must change with it', () => {
    const shown = firstShown(report, disclosure)!;
    const [suspect] = report.suspects;
    equal(shown.cells[shown.current], suspect);
    equal(shown.cells.length, 1 + (suspect!.together?.length ?? 0));
    match(shown.caption, /^现为 .+，应为 .+$/);
  });
  it('is the gravest finding where nothing is suspected', () => {
    const [first] = report.findings.filter(({ severity, cells }) => severity === 'error' && cells.length > 0);
    const notice = { ...first!, severity: 'notice' as const, cells: [{ sheet: '别的表', address: 'A1' }] };
    const shown = firstShown({ ...report, suspects: [], findings: [notice, first!] }, disclosure)!;
    deepEqual(shown.cells[0], first!.cells[0]);
  });
  it('is the first table where nothing is wrong, and nothing where there is none', () => {
    const shown = firstShown({ ...report, suspects: [], findings: [] }, disclosure)!;
    deepEqual(shown.cells, [disclosure.tables[0]!.titleCell]);
    equal(firstShown({ ...report, suspects: [], findings: [] }, { ...disclosure, tables: [] }), null);
  });
});
