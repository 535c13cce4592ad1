import assert from 'node:assert/strict';
import { validate, type ValidateOptions } from '../../../src/core/check/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { Report } from '../../../src/core/finding/finding.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { checkText } from '../../../src/core/report/check-text.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { verdictLine, verdictOf } from '../../../src/core/report/verdict.js';
import { sheetOf, workbookOf } from '../../forms/builder.js';

/** The 合计 of 合计 and of 一般公共服务支出, which should be 60.66 and 20.22. */
const disclosureOf = (total: number, first: number): Disclosure =>
  recognize(
    workbookOf('2024年预算.xlsx', [
      sheetOf('支出', [
        ['2024年支出预算表'],
        ['部门：某某局', '单位：元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        [null, '合计', total, 30.33, 30.33],
        ['201', '一般公共服务支出', first, 10.11, 10.11],
        ['205', '教育支出', 20.22, 10.11, 10.11],
        ['208', '社会保障和就业支出', 20.22, 10.11, 10.11],
      ]),
    ]),
  );
/** Wrong down and across. */
const DISCLOSURE = disclosureOf(62.16, 20.22);
const checked = (options: ValidateOptions = {}): Report => validate(DISCLOSURE, options);
const rulesOf = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
const OFF = { off: [{ rule: 'row.total', reason: '表样不列' }] };

describe('a tolerance', () => {
  it('lets pass what is off by no more, and says so', () => {
    const plain = checked();
    const report = checked({ tolerance: '1.5' });
    assert.deepEqual(rulesOf(plain), ['column.total', 'row.total']);
    assert.deepEqual(rulesOf(report), []);
    assert.deepEqual(report.relations, { ...plain.relations, failed: 0, rounding: 2, tolerated: 2 });
    assert.deepEqual(report.findings.filter(({ rule }) => rule === 'tolerance').map(messageOf), [
      '《2024年支出预算表》有 2 处相差最多 1.50 元，在设定的容差 1.50 元 之内，没有算作错误。',
    ]);
    assert.match(verdictLine(report), /容差 1\.5 元之内 2 条/);
  });

  it('lets pass nothing more', () => {
    assert.deepEqual(rulesOf(checked({ tolerance: '1.49' })), ['column.total', 'row.total']);
    assert.match(verdictLine(checked({ tolerance: '1.49' })), /容差 1\.49 元之内 0 条/);
  });

  it('of nothing is none', () => assert.deepEqual(checked({ tolerance: '0', off: [] }), checked()));
});

describe('a rule that is off', () => {
  it('is neither applied nor counted as checked', () => {
    const [plain, report] = [checked(), checked(OFF)];
    assert.deepEqual(rulesOf(report), ['column.total']);
    // a row sum of each of the four lines
    assert.equal(plain.relations.checked - report.relations.checked, 4);
  });

  it('is told with its reason, and takes the unqualified verdict away', () => {
    const across = disclosureOf(62.16, 21.72);
    assert.equal(verdictOf(validate(across)).standing, 'wrong');
    const off = ['row.total', 'unit.missing'].map((rule) => ({ rule, reason: '表样不列。' }));
    const report = validate(across, { off });
    assert.equal(verdictOf(report).standing, 'partly');
    assert.match(verdictLine(report), /^已核对部分没有错误 · .*2 项规则已停用：表样不列 ·/);
    assert.match(checkText(across, report), /停用的规则\n {2}· .*合计.*。原因：表样不列。/);
  });

  it('may be one that is no relation', () => {
    const rules = (report: Report): string[] => report.findings.map(({ rule }) => rule);
    const [first] = rules(checked()).filter((rule) => rule.startsWith('completeness.'));
    assert.ok(first !== undefined);
    assert.ok(!rules(checked({ off: [{ rule: first, reason: '另行公开' }] })).includes(first));
  });
});
