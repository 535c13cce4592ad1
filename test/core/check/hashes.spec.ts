import assert from 'node:assert/strict';
import { allFacts } from '../../../src/core/disclosure/query.js';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, mapCells, type Rows } from '../../forms/builder.js';
import { FORM_SETS } from '../../forms/sets/index.js';

const HEAD: Rows = [
  ['2024年部门支出总表'],
  ['部门：某某县水利局', null, null, null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
];

function read(...rows: Rows) {
  const disclosure = recognize(workbookOf('公开表.pdf', [sheetOf('第3页', [...HEAD, ...rows])]));
  return { disclosure, report: validate(disclosure) };
}

/** The workbook with ### for the amounts in these places of their row. */
function hidden(workbook: Workbook, isHidden: (at: number) => boolean): Workbook {
  const facts = recognize(workbook).tables.flatMap((table) => allFacts(table).map(({ fact }) => fact));
  const places = facts
    .filter(({ state }) => state === 'amount')
    .filter((_, at) => isHidden(at))
    .map(({ cell, row, column }) => `${cell.sheet} ${row} ${column}`);
  const gone = new Set(places);
  return mapCells(workbook, (cell, row, column, { name }) =>
    gone.has(`${name} ${row} ${column}`) ? { value: '###' } : cell,
  );
}

describe('an amount that shows as ###', () => {
  it('is told, and what needs it is not computed: neither blank nor zero', () => {
    const { report } = read(
      [null, '合计', '1,530.50', '###', '1,020.25'],
      ['205', '教育支出', '510.25', '510.25', null],
      ['213', '农林水支出', '1,020.25', null, '1,020.25'],
    );
    const told = report.findings.filter(({ category }) => category !== 'completeness');
    assert.deepEqual(
      told.map(({ rule, severity, cells }) => [rule, severity, cells.map(({ address }) => address)]),
      [['amounts.unreadable', 'warning', ['D4']]],
    );
    assert.equal(
      messageOf(told[0]!),
      '第3页的《2024年部门支出总表》有 1 个金额因列宽不够显示成“###”（D4），不知道是多少，用到它们的勾稽没有核对；请加宽列再看。',
    );
    assert.deepEqual([report.relations.failed, report.relations.notComputed > 0], [0, true]);
  });

  it('leaves the other relations of its table as they are', () => {
    const { report } = read(
      [null, '合计', '1,530.50', '###', '1,020.25'],
      ['205', '教育支出', '510.25', '510.25', null],
      ['213', '农林水支出', '1,020.25', null, '1,000.25'],
    );
    assert.ok(report.findings.some(({ rule, severity }) => rule === 'row.total' && severity === 'error'));
  });

  it('makes a column of amounts where nothing else stands in it', () => {
    const { disclosure } = read([null, '合计', '###', '###', null], ['205', '教育支出', '###', '###', null]);
    const [table] = disclosure.tables;
    assert.deepEqual([table?.amounts.unreadable.length, table?.empty], [4, false]);
  });

  it('where a code should stand, leaves its sheet unread', () => {
    const { disclosure } = read([null, '合计', '1.00', '1.00', null], ['###', '教育支出', '1.00', '1.00', null]);
    assert.deepEqual(disclosure.tables, []);
    assert.deepEqual(disclosure.unrecognized, [
      { sheet: '第3页', hidden: false, unread: { reason: 'page', why: 'hashes' } },
    ]);
  });

  it('adds no finding to those of a set of tables, wherever it stands', () => {
    for (const [at, { workbook }] of FORM_SETS.entries())
      for (const every of [2, 17]) {
        const known = new Set(validate(recognize(workbook)).findings.map(messageOf));
        const { findings } = validate(recognize(hidden(workbook, (place) => place % every === at % every)));
        const added = findings.filter(({ said }) => said.type !== 'amounts.hashes').map(messageOf);
        assert.deepEqual(
          added.filter((message) => !known.has(message)),
          [],
        );
      }
  });
});
