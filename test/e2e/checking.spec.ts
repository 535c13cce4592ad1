import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding/finding.js';
import { validate } from '../../src/core/check/index.js';
import { disclosureOf } from './fixtures.js';
import { messageOf } from '../../src/core/report/say/index.js';
import { printed, type PrintedFinding } from '../../src/core/report/say/printed.js';

const findingsOf = (name: string, severity: Finding['severity']): readonly Finding[] =>
  validate(disclosureOf(name)).findings.filter((finding) => finding.severity === severity);

const first = (finding: Pick<Finding, 'cells'>): string => `${finding.cells[0]!.sheet}!${finding.cells[0]!.address}`;

describe('checking published workbooks', () => {
  it('has nothing to say about the sound 2021 budget in 万元', () => {
    const report = validate(disclosureOf('lingshou-2021-budget'));
    assert.deepEqual(report.findings, []);
    assert.deepEqual(report.suspects, []);
    assert.ok(report.relations.checked > 250);
    assert.equal(report.relations.held, report.relations.checked);
  });

  it('finds no error in the corrected final accounts', () => {
    const report = validate(disclosureOf('xinping-2021-final.corrected'));
    assert.deepEqual(report.findings, []);
  });

  it('warns of the tables and numbers missing from the 2024 budget, and of nothing else', () => {
    assert.deepEqual(findingsOf('ruoqiang-2024-budget', 'error'), []);
    const warnings = findingsOf('ruoqiang-2024-budget', 'warning');
    assert.deepEqual(
      warnings.map((finding) => finding.rule),
      ['completeness.income', 'completeness.fund', 'completeness.numbering'],
    );
    assert.match(messageOf(warnings[2]!), /表2、表7、表8/);
  });

  it('takes the 1 元 gaps of the 2021 budget in 元 as rounding, one notice a table', () => {
    assert.deepEqual(findingsOf('ebian-2021-budget', 'error'), []);
    assert.deepEqual(
      findingsOf('ebian-2021-budget', 'warning').map((finding) => finding.rule),
      ['unit.contradiction', 'completeness.income'],
    );
    const notices = findingsOf('ebian-2021-budget', 'notice').filter(({ rule }) => rule === 'rounding');
    assert.deepEqual(
      notices.map((finding) => [finding.rule, printed(finding).difference]),
      [
        ['rounding', '1'],
        ['rounding', '1'],
      ],
    );
    assert.deepEqual(
      notices.map((finding) => finding.cells[0]!.sheet),
      ['表1-2', '表3'],
    );
  });

  it('asks for a sentence below its three empty tables, in one notice', () => {
    const [notice, ...more] = findingsOf('ebian-2021-budget', 'notice').filter(({ rule }) => rule !== 'rounding');
    assert.deepEqual([notice!.rule, more], ['note.empty-unsaid', []]);
    assert.deepEqual(
      notice!.cells.map((cell) => cell.sheet),
      ['表5', '表6', '表7'],
    );
  });

  it('says that 表10 states two units, at both cells', () => {
    const [finding] = findingsOf('ebian-2021-budget', 'warning');
    assert.deepEqual(finding!.cells, [
      { sheet: '表10', address: 'F3' },
      { sheet: '表10', address: 'D5' },
    ]);
  });

  describe('the final accounts as published', () => {
    const report = validate(disclosureOf('xinping-2021-final'));
    const errors = report.findings.filter((finding) => finding.severity === 'error');

    it('finds the totals that are off, with both figures', () => {
      const total = (cell: string): PrintedFinding =>
        printed(errors.find((finding) => finding.rule === 'column.total' && first(finding) === cell)!);
      for (const cell of ['公开02表!E7', '公开02表!F7']) {
        assert.deepEqual(
          [total(cell).stated, total(cell).expected, total(cell).difference],
          ['5566280.53', '5556280.53', '10000.00'],
        );
      }
      for (const cell of ['公开05表!H8', '公开05表!K8'])
        assert.deepEqual([total(cell).stated, total(cell).expected], ['5556290.53', '5556280.53']);
      const personnel = printed(errors.find((finding) => finding.rule === 'general-basic.personnel')!);
      assert.deepEqual(
        [first(personnel), personnel.stated, personnel.expected],
        ['公开05表!M8', '1149493.28', '1149483.26'],
      );
    });

    it('finds every line whose 小计 is not 人员 + 公用', () => {
      const rows = errors.filter((finding) => finding.rule === 'row.total').map(first);
      for (let row = 12; row <= 24; row += 1) assert.ok(rows.includes(`公开05表!L${row}`), `row ${row}`);
      assert.equal(rows.filter((cell) => cell.startsWith('公开05表!L')).length, 14);
    });

    it('names the wrong cells and what they should be', () => {
      const repairs = new Map(
        report.suspects
          .flatMap((suspect) => [suspect, ...(suspect.together ?? [])])
          .map((suspect) => [`${suspect.sheet}!${suspect.address}`, suspect.proposed]),
      );
      assert.deepEqual([...repairs].sort(), [
        ['公开02表!E7', '5556280.53'],
        ['公开02表!F7', '5556280.53'],
        ['公开05表!H8', '5556280.53'],
        ['公开05表!K8', '5556280.53'],
        ['公开05表!M8', '1149483.26'],
      ]);
    });

    it('warns of the code, names and departments that differ from the other tables', () => {
      const warnings = report.findings
        .filter((finding) => finding.severity === 'warning')
        .map((finding) => [finding.rule, first(finding)].join(' '))
        .sort();
      assert.deepEqual(warnings, [
        'code.differs 公开05表!A11',
        'identity.department 公开05表!A3',
        'identity.department 公开07表!A3',
        'name.differs 公开05表!D13',
        'name.differs 公开05表!D9',
      ]);
    });
  });
});
