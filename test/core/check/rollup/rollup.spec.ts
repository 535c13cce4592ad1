import assert from 'node:assert/strict';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { groupUnder, groupWorkbooks } from '../../../../src/core/check/rollup/group.js';
import { rollUp, withRollup, type Rollup } from '../../../../src/core/check/rollup/index.js';
import { validate } from '../../../../src/core/check/index.js';
import { bookOf, BUREAU, MIDDLE_SCHOOL, OFFICE, PRIMARY_SCHOOL, type Book, type Item } from './books.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { printed } from '../../../../src/core/report/say/printed.js';
import { sayRollupReason } from '../../../../src/core/report/say/rollup.js';

const read = (book: Book): Disclosure => recognize(bookOf(book));

function rolled(department: Book, ...units: Book[]): Rollup {
  const [household] = groupWorkbooks([department, ...units].map(read)).households;
  return rollUp(household!);
}

/** A book with one 科目 put otherwise; its totals follow. */
const withItem = (book: Book, code: string, change: Partial<Item>): Book => ({
  ...book,
  items: book.items.map((item) => (item.code === code ? { ...item, ...change } : item)),
});
const without = (book: Book, code: string): Book => ({
  ...book,
  items: book.items.filter((item) => item.code !== code),
});
const short = ({ findings }: Rollup): string[] =>
  findings
    .map(printed)
    .map(
      ({ rule, severity, cells, stated, expected }) =>
        `${severity} ${rule} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join()} ${stated}/${expected}`,
    );

describe('部门 = Σ 单位', () => {
  it('is built of sound workbooks', () => {
    for (const book of [BUREAU, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL]) {
      assert.deepEqual(
        validate(read(book)).findings.filter(({ category }) => category !== 'completeness'),
        [],
        book.file,
      );
    }
  });

  it('holds in every table, and counts what it compared', () => {
    const { findings, counts, reasons, doubt } = rolled(BUREAU, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL);
    assert.deepEqual([findings, reasons, doubt], [[], [], null]);
    assert.ok(counts.checked > 60);
    assert.deepEqual(
      [counts.held, counts.failed, counts.units],
      [counts.checked, 0, ['局本级.xlsx', '一小.xlsx', '二中.xlsx']],
    );
  });

  it('holds when a 单位 or the 部门 prints 万元', () => {
    assert.deepEqual(rolled(BUREAU, OFFICE, { ...PRIMARY_SCHOOL, unit: '万元' }, MIDDLE_SCHOOL).findings, []);
    assert.deepEqual(rolled({ ...BUREAU, unit: '万元' }, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL).findings, []);
  });

  it('names the lowest line that differs, in each table once, with the cells of the 单位', () => {
    const found = rolled(BUREAU, OFFICE, withItem(PRIMARY_SCHOOL, '2050202', { project: 310_000 }), MIDDLE_SCHOOL);
    assert.deepEqual(short(found), [
      'error rollup.line 收支总表!B5 4820000/4830000',
      'error rollup.line 收支总表!D5 4570000/4580000',
      'error rollup.line 支出总表!C7,支出总表!E7 1500000/1510000',
      'error rollup.line 财政拨款收支总表!B5 4820000/4830000',
      'error rollup.line 财政拨款收支总表!D5 4520000/4530000',
      'error rollup.line 一般公共预算支出表!C7,一般公共预算支出表!E7 1500000/1510000',
    ]);
    assert.equal(
      messageOf(found.findings[2]!),
      '《支出总表》“2050202 小学教育”的合计（项目支出列同此）为 1,500,000 元，所属单位相加为 1,510,000 元，相差 10,000 元：某某县第一小学 1,510,000 元（一小.xlsx 支出总表!C6）。',
    );
    assert.deepEqual(printed(found.findings[2]!).parts, [
      {
        workbook: '一小.xlsx',
        department: '某某县第一小学',
        cell: { sheet: '支出总表', address: 'C6' },
        amount: '1510000',
        unit: '元',
      },
    ]);
  });

  it('finds a figure that one table alone has wrong', () => {
    assert.deepEqual(
      short(rolled(BUREAU, OFFICE, { ...PRIMARY_SCHOOL, reception: 5_000, office: 55_000 }, MIDDLE_SCHOOL)),
      [
        'error rollup.line 基本支出表!C8,基本支出表!E8 330000/329000',
        'error rollup.line 基本支出表!C9,基本支出表!E9 20000/21000',
        'error rollup.line 三公!B9 20000/21000',
      ],
    );
  });

  it('finds a line that the 部门 leaves out, and one that no 单位 has', () => {
    const left = rolled(without(BUREAU, '2050299'), OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL).findings.find(
      ({ cells }) => cells[0]!.sheet === '支出总表',
    )!;
    assert.equal(
      messageOf(left),
      '《支出总表》没有“2050299 其他普通教育支出”这一行，所属单位相加为 150,000 元，相差 150,000 元：某某县教育局本级 150,000 元（局本级.xlsx 支出总表!C7）。',
    );
    // what the office lost the school got: the totals still hold
    const moved = rolled(
      BUREAU,
      without(OFFICE, '2050299'),
      withItem(PRIMARY_SCHOOL, '2050202', { project: 450_000 }),
      MIDDLE_SCHOOL,
    );
    assert.deepEqual(short(moved), [
      'error rollup.line 支出总表!C7,支出总表!E7 1500000/1650000',
      'error rollup.line 支出总表!C9,支出总表!E9 150000/0',
      'error rollup.line 一般公共预算支出表!C7,一般公共预算支出表!E7 1500000/1650000',
      'error rollup.line 一般公共预算支出表!C9,一般公共预算支出表!E9 150000/0',
    ]);
    assert.match(
      messageOf(moved.findings[1]!),
      /“2050299 其他普通教育支出”的合计（项目支出列同此）为 150,000 元，所属 3 个单位都没有这一项。$/,
    );
  });

  it('says when the difference is just one 单位’s figure', () => {
    const { findings } = rolled(withItem(BUREAU, '2210201', { basic: 190_000 }), OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL);
    assert.match(
      messageOf(findings.find(({ cells }) => cells[0]!.sheet === '支出总表')!),
      /“2210201 住房公积金”[^。]*。差额正好是某某县第一小学的数，请看是否漏汇。$/,
    );
  });

  it('takes what rounding of printed places explains as one notice a table', () => {
    const school = { ...withItem(PRIMARY_SCHOOL, '2050202', { project: 305_000 }), unit: '万元' } as const;
    const { findings, counts } = rolled({ ...BUREAU, unit: '万元' }, OFFICE, school, MIDDLE_SCHOOL);
    assert.deepEqual(
      findings.map(({ rule, severity, cells }) => [rule, severity, cells[0]!.sheet]),
      ['收支总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表'].map((sheet) => [
        'rollup.rounding',
        'notice',
        sheet,
      ]),
    );
    // 合计, 教育支出 and 小学教育, each in 合计 and 项目支出
    assert.equal(messageOf(findings[1]!), '《支出总表》有 6 处与所属单位之和因四舍五入相差最多 0.5 万元，不算错误。');
    assert.deepEqual([counts.failed, counts.checked - counts.held], [0, counts.rounding]);
  });

  it('warns only where transfers between 单位 may have been struck out, and in 财政拨款 tables not even then', () => {
    const school = withItem({ ...MIDDLE_SCHOOL, subsidy: 20_000 }, '2050203', { own: 70_000 });
    const found = rolled(BUREAU, OFFICE, PRIMARY_SCHOOL, school);
    assert.deepEqual(short(found), [
      'warning rollup.transfer 收支总表!B6 0/20000',
      'warning rollup.transfer 收支总表!D5 4570000/4590000',
      'warning rollup.transfer 支出总表!C8,支出总表!E8 2120000/2140000',
    ]);
    assert.match(messageOf(found.findings[0]!), /单位之间的补助、上缴在汇总时抵销的，属正常。$/);
    const more = rolled(withItem(BUREAU, '2050203', { own: 90_000 }), OFFICE, PRIMARY_SCHOOL, school);
    assert.ok(more.findings.some(({ rule, cells }) => rule === 'rollup.line' && cells[0]!.sheet === '支出总表'));
  });

  it('says that a 单位 is missing rather than every line that lacks it', () => {
    const { findings } = rolled(BUREAU, OFFICE, PRIMARY_SCHOOL);
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['rollup.units', 'warning']],
    );
    assert.match(
      messageOf(findings[0]!),
      /“收入总计”为 4,870,000 元，所给 2 个单位相加只有 2,560,000 元，其他表的合计也都不足：像是还有单位的工作簿不在其中/,
    );
  });

  it('names the 单位 that the 部门 lists and that is not there', () => {
    const bureau = {
      ...BUREAU,
      units: [
        ['某某县教育局本级', 950_000],
        ['某某县第一小学', 1_610_000],
        ['某某县第二中学', 2_310_000],
      ],
    } as const;
    assert.match(
      messageOf(rolled(bureau, OFFICE, PRIMARY_SCHOOL).findings[0]!),
      /部门列有“某某县第二中学”，没有它的工作簿/,
    );
    // all listed are there: a difference is a fault
    const whole = rolled(bureau, OFFICE, PRIMARY_SCHOOL, withItem(MIDDLE_SCHOOL, '2050203', { basic: 1_000_000 }));
    assert.ok(whole.findings.length > 3 && whole.findings.every(({ rule }) => rule === 'rollup.line'));
  });

  it('names the 单位 whose tables are in another unit than they say', () => {
    const wrong = bookOf({ ...PRIMARY_SCHOOL, unit: '万元' });
    const stated = {
      ...wrong,
      grids: wrong.grids.map((grid) => ({
        ...grid,
        rows: grid.rows.map((row) => row?.map((cell) => (cell?.value === '单位：万元' ? { value: '单位：元' } : cell))),
      })),
    };
    const { findings } = rollUp(
      groupWorkbooks([read(BUREAU), read(OFFICE), recognize(stated), read(MIDDLE_SCHOOL)]).households[0]!,
    );
    assert.deepEqual(
      findings.map((finding) => [finding.rule, messageOf(finding)]),
      [
        [
          'rollup.scale',
          '所属单位“某某县第一小学”（一小.xlsx）的金额单位疑为万元：换算后部门各表的合计与单位之和相符。',
        ],
      ],
    );
  });

  it('does not compare a table that a 单位 lacks, and says so; an empty table counts as nothing', () => {
    const school = bookOf(PRIMARY_SCHOOL);
    const less = recognize({ ...school, grids: school.grids.filter(({ name }) => name !== '三公') });
    const household = groupWorkbooks([read(BUREAU), read(OFFICE), less, read(MIDDLE_SCHOOL)]).households[0]!;
    const { findings, reasons, counts } = rollUp(household);
    assert.deepEqual(
      [findings, reasons.map(sayRollupReason), counts.notComputed],
      [[], ['“某某县第一小学”（一小.xlsx）没有“三公”经费支出表，部门与单位不能相加核对'], 1],
    );
    const blank = {
      ...school,
      grids: school.grids.map((grid) =>
        grid.name === '三公'
          ? {
              ...grid,
              rows: grid.rows.map((row, index) =>
                index > 3 ? row?.map((cell, column) => (column === 1 ? undefined : cell)) : row,
              ),
            }
          : grid,
      ),
    };
    assert.deepEqual(
      short(rollUp(groupWorkbooks([read(BUREAU), read(OFFICE), recognize(blank), read(MIDDLE_SCHOOL)]).households[0]!)),
      ['error rollup.line 三公!B9 20000/16000'],
    );
  });

  it('stands in the 部门’s report, its relations counted', () => {
    const books = [BUREAU, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL].map(read);
    const rollup = rollUp(groupUnder(books[0]!, books));
    const report = validate(books[0]!);
    const joined = withRollup(books[0]!, report, rollup);
    assert.equal(joined.relations.checked, report.relations.checked + rollup.counts.checked);
    assert.deepEqual([joined.rollup, joined.findings], [rollup.counts, report.findings]);
  });
});

describe('部门 = Σ 单位 with the user’s settings', () => {
  const household = (...books: Book[]) => groupWorkbooks(books.map(read)).households[0]!;
  const wrong = household(BUREAU, OFFICE, { ...PRIMARY_SCHOOL, reception: 5_000, office: 55_000 }, MIDDLE_SCHOOL);
  const off = (rule: string) => ({ off: [{ rule, reason: '另算' }] });

  it('is neither told nor counted where it is off', () => {
    const { findings, counts, reasons } = rollUp(wrong, off('rollup.line'));
    assert.deepEqual([findings, reasons], [[], []]);
    assert.deepEqual([counts.checked, counts.held, counts.failed, counts.notComputed], [0, 0, 0, 0]);
    const department = wrong.department;
    const plain = validate(department);
    const report = withRollup(department, plain, rollUp(wrong, off('rollup.line')));
    assert.deepEqual([report.relations, report.findings], [plain.relations, plain.findings]);
  });

  it('leaves what another rule tells', () => {
    const [plain, report] = [rollUp(wrong), rollUp(wrong, off('rollup.transfer'))];
    assert.deepEqual([short(report), report.counts], [short(plain), plain.counts]);
    assert.ok(plain.findings.length > 0);
  });

  it('does not count as failed what is told of the whole and is off', () => {
    const alone = household({ ...BUREAU }, OFFICE, PRIMARY_SCHOOL);
    const [plain, report] = [rollUp(alone), rollUp(alone, off('rollup.units'))];
    assert.deepEqual(new Set(plain.findings.map(({ rule }) => rule)), new Set(['rollup.units']));
    assert.deepEqual([report.findings, report.counts.failed], [[], 0]);
    assert.equal(plain.counts.checked - report.counts.checked, plain.counts.failed);
  });

  it('lets pass what is off by no more than the tolerance, marked as such', () => {
    const [plain, most] = [rollUp(wrong), rollUp(wrong, { tolerance: '1000' })];
    assert.ok(plain.counts.failed > 0);
    assert.deepEqual([most.counts.failed, most.counts.tolerated], [0, plain.counts.failed]);
    assert.deepEqual(new Set(most.findings.map(({ rule }) => rule)), new Set(['tolerance']));
    assert.deepEqual(short(rollUp(wrong, { tolerance: '999.99' })), short(plain));
  });
});
