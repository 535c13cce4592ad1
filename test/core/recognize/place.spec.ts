import { deepEqual, equal } from 'node:assert/strict';
import { ancestors } from '../../../src/core/disclosure/tree.js';
import { validate } from '../../../src/core/check/index.js';
import { parentsFirst } from '../../../src/core/recognize/place/place.js';
import { recognize } from '../../../src/core/recognize/index.js';

const place = (parent: number | null) => ({ parent, ofWhich: false, item: 'unknown' as const });

describe('the order in which lines get their place', () => {
  it('puts every line after the one it is a part of', () => {
    deepEqual(parentsFirst([place(2), place(0), place(null)]), [
      { position: 2, parent: null },
      { position: 0, parent: 2 },
      { position: 1, parent: 0 },
    ]);
  });

  it('cuts a chain that leads back to itself, and one that leads nowhere', () => {
    deepEqual(parentsFirst([place(1), place(0)]), [
      { position: 1, parent: null },
      { position: 0, parent: 1 },
    ]);
    deepEqual(parentsFirst([place(0), place(7)]), [
      { position: 0, parent: null },
      { position: 1, parent: null },
    ]);
  });

  it('takes no recursion: 50,000 lines, each a part of the next', () => {
    equal(
      parentsFirst(Array.from({ length: 50_000 }, (_, index) => place(index < 49_999 ? index + 1 : null))).length,
      50_000,
    );
  });
});

describe('an amount whose line has lost its label, in the economic form in panels', () => {
  const rows = [
    ['一般公共预算财政拨款基本支出决算表'],
    ['单位：元'],
    ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
    ['301', '工资福利支出', 30, '302', '商品和服务支出', 12],
    ['30101', '基本工资', 30, '30201', '办公费', 5],
    ['30102', '津贴补贴', null, null, null, 7],
    ['人员经费合计', null, 30, '公用经费合计', null, 12],
  ].map((row) => row.map((value) => (value === null ? undefined : { value })));
  const disclosure = recognize({ name: 'a.xlsx', grids: [{ name: '6', hidden: false, rows, merges: [] }] });

  it('is not given to the 科目 on its left', () => {
    deepEqual(
      disclosure.tables[0]!.panels[0]!.rows.map(({ label, facts }) => [
        label,
        facts[0]!.amount?.value.toNumber() ?? null,
      ]),
      [
        ['工资福利支出', 30],
        ['基本工资', 30],
        ['津贴补贴', null],
        ['人员经费合计', 30],
      ],
    );
  });

  it('leaves every line with the one it is a part of', () => {
    deepEqual(
      disclosure.tables[0]!.panels[1]!.rows.map((row) => ancestors(row).map(({ label }) => label)),
      [[], ['商品和服务支出'], [], []],
    );
    // 301, 人员经费合计 and 公用经费合计; 302 may or may not have the 7 in it
    equal(validate(disclosure).relations.checked, 3);
  });
});
