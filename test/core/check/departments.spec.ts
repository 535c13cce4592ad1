import { deepEqual } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { nothingSentence } from '../../../src/core/report/unchecked.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { findingKeys } from '../../../src/core/report/answers.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { printedBook, setOf, tableRows, TITLES, UNREAD } from '../disclosure/book-of-several.js';

const [WATER, SCHOOLS, UNIT] = ['青禾县水利局', '青禾县教育局', '青禾县第一中学'];
const check = (...pages: Parameters<typeof printedBook>) => validate(recognize(printedBook(...pages)));
const errorsIn = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, department, cells }) => `${rule} ${department} ${cells[0]?.sheet}`);

/** The third table's line is 3 more than its total. */
const wrongSet = (name: string): ReturnType<typeof setOf> =>
  TITLES.map((title, at) => tableRows({ name, title, amount: 20, part: at === 2 ? 23 : 20 }));

describe('checking a book of several departments', () => {
  it('finds what is wrong in each, and says whose it is', () => {
    const alone = validate(recognize(printedBook(...wrongSet(SCHOOLS))));
    const { findings, relations, departments } = check(...setOf(WATER, 8), ...wrongSet(SCHOOLS));
    deepEqual(
      errorsIn(findings),
      alone.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, cells }) => `${rule} ${SCHOOLS} 第${Number(/\d+/.exec(cells[0]!.sheet)![0]) + 4}页`),
    );
    deepEqual(errorsIn(findings).length > 0, true);
    deepEqual(
      departments?.map((one) => [one.department, one.sheets.length, one.relations.checked]),
      [
        [WATER, 4, alone.relations.checked],
        [SCHOOLS, 4, alone.relations.checked],
      ],
    );
    deepEqual(relations.checked, 2 * alone.relations.checked);
  });

  it('compares nothing across departments', () =>
    deepEqual(errorsIn(check(...setOf(WATER, 8), ...setOf(SCHOOLS, 20), ...setOf(UNIT, 5)).findings), []));

  it('tells which tables each has not, but where pages beside it are not read', () => {
    const missing = (...pages: Parameters<typeof printedBook>) =>
      check(...pages).findings.flatMap(({ rule, department }) =>
        rule === 'completeness.three-public' ? [department] : [],
      );
    deepEqual(missing(...setOf(WATER, 8), ...setOf(SCHOOLS, 20)), [WATER, SCHOOLS]);
    deepEqual(missing(...setOf(WATER, 8), ...setOf(SCHOOLS, 20), UNREAD), [WATER]);
  });

  it('keeps reasons for the same finding of two departments apart', () => {
    const { findings } = check(...setOf(WATER, 8), ...setOf(SCHOOLS, 20));
    deepEqual(
      findingKeys(findings).filter((key) => key.startsWith('completeness.three-public')),
      [`completeness.three-public@${WATER}`, `completeness.three-public@${SCHOOLS}`],
    );
  });

  it('tells which tables are nobody’s', () => {
    const unnamed = tableRows({ name: null, title: '政府采购预算表', amount: 8 });
    const { findings, unchecked } = check(
      ...setOf(WATER, 8),
      unnamed,
      ...setOf(SCHOOLS, 20, [TITLES[1], TITLES[2], TITLES[0]]),
    );
    deepEqual(findings.filter(({ rule }) => rule === 'table.unowned').map(messageOf), [
      '《政府采购预算表》（第5页）看不出是哪个部门的，没有核对；请按部门分成几份文件再校验。',
    ]);
    deepEqual(unchecked.tables.map(({ sheet }) => sheet).includes('第5页'), true);
  });

  it('says so where nothing tells the sets apart', () => {
    const same = TITLES.flatMap((title) => [1, 2, 3].map((amount) => tableRows({ name: null, title, amount })));
    const report = check(...same);
    deepEqual([errorsIn(report.findings), report.unchecked.nothing], [[], 'departments']);
    deepEqual(
      nothingSentence('汇编.pdf', report),
      '“汇编.pdf”里有几个部门的公开表，分不清哪张表是哪个部门的，没有核对；请按部门分成几份文件。',
    );
  });

  it('compares each with last year’s tables of its own', () => {
    const refusals = (prior: ReturnType<typeof printedBook>) =>
      validate(recognize(printedBook(...setOf(WATER, 8), ...setOf(SCHOOLS, 20))), {
        prior: recognize(prior),
      }).findings.flatMap(({ said }) => (said.type === 'prior.refused' ? [said.refusal.reason] : []));
    deepEqual(refusals(printedBook(...setOf(UNIT, 5))), ['none-of-them']);
    deepEqual(refusals(printedBook(...setOf(UNIT, 5), ...setOf(WATER, 7))), ['not-among']);
  });
});
