import assert from 'node:assert/strict';
import { validate, type ValidateOptions } from '../../../src/core/check/index.js';
import { readRules } from '../../../src/core/check/own/read-rules.js';
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

  it('is none where nobody knows it, or where it may not be put aside: told, and not counted as off', () => {
    const off = ['row.tolat', 'amounts.unreadable', 'custom.A1'].map((rule) => ({ rule, reason: '惯例' }));
    const [plain, report] = [checked(), checked({ off })];
    assert.deepEqual({ ...report, settings: undefined }, { ...plain, settings: undefined });
    assert.deepEqual(report.settings, {
      idle: [
        { rule: 'row.tolat', why: 'unknown' },
        { rule: 'amounts.unreadable', why: 'fixed' },
        { rule: 'custom.A1', why: 'unknown' },
      ],
    });
    assert.doesNotMatch(verdictLine(report), /停用/);
    assert.match(checkText(DISCLOSURE, report), /停用的规则\n {2}· “row\.tolat”没有停用/);
  });

  it('may be a relation of the user’s own that the workbook has', () => {
    const own = readRules({ 勾稽: [{ 编号: 'A1', 左式: '支出.合计.合计', 关系: '≤', 右式: '50' }] });
    assert.ok('relations' in own);
    const rules = own.relations;
    const sound = disclosureOf(60.66, 20.22);
    const off = [{ rule: 'custom.A1', reason: '不同口径' }];
    const [plain, report] = [validate(sound, { rules }), validate(sound, { rules, off })];
    const ofOwn = ({ findings }: Report): number => findings.filter(({ rule }) => rule === 'custom.A1').length;
    assert.deepEqual([ofOwn(plain), ofOwn(report)], [1, 0]);
    assert.match(verdictLine(report), /1 项规则已停用：不同口径/);
  });
});
