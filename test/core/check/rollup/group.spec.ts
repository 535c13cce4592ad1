import assert from 'node:assert/strict';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { groupUnder, groupWorkbooks } from '../../../../src/core/check/rollup/group.js';
import { rollUp } from '../../../../src/core/check/rollup/index.js';
import { bookOf, BUREAU, MIDDLE_SCHOOL, OFFICE, PRIMARY_SCHOOL, type Book } from './books.js';
import { sayRollupDoubt } from '../../../../src/core/report/say/rollup.js';

const ADVICE = '请用 --department 写明部门的工作簿';

const read = (book: Book): Disclosure => recognize(bookOf(book));
const named = (book: Book, department: string, file = book.file): Book => ({ ...book, department, file });

/** "教育局.xlsx: 局本级.xlsx 一小.xlsx", and the doubts. */
function grouped(...books: Book[]): string[] {
  const { households, doubts } = groupWorkbooks(books.map(read));
  return [
    ...households.map(
      ({ department, units }) => `${department.workbook}: ${units.map(({ workbook }) => workbook).join(' ')}`,
    ),
    ...doubts.map((doubt) => sayRollupDoubt(doubt, ADVICE)),
  ];
}

describe('which workbook is the 部门 and which are its 单位', () => {
  it('is told by codes, whatever the order and the names', () => {
    assert.deepEqual(grouped(PRIMARY_SCHOOL, BUREAU, MIDDLE_SCHOOL, OFFICE), [
      '教育局.xlsx: 一小.xlsx 二中.xlsx 局本级.xlsx',
    ]);
  });

  it('is the nearest 部门 by code, and none of another code', () => {
    const upper = named(BUREAU, '20_某某县教育系统', '系统.xlsx');
    const other = named(OFFICE, '306001_某某县教育局服务站', '站.xlsx');
    const town = named(BUREAU, '305_某某县卫生健康局', '卫健.xlsx');
    assert.deepEqual(grouped(BUREAU, PRIMARY_SCHOOL, other, town, upper), ['教育局.xlsx: 一小.xlsx']);
  });

  it('is told by 本级 and 汇总 behind the same name', () => {
    assert.deepEqual(grouped(named(BUREAU, '某某县教育局'), named(OFFICE, '某某县教育局（本级）')), [
      '教育局.xlsx: 局本级.xlsx',
    ]);
    assert.deepEqual(grouped(named(BUREAU, '某某县教育局（汇总）'), named(OFFICE, '某某县教育局', '局.xlsx')), [
      '教育局.xlsx: 局.xlsx',
    ]);
    assert.deepEqual(
      grouped(named(BUREAU, '某某县教育局', '甲.xlsx'), named(OFFICE, '某某县教育局', '教育局本级.xlsx')),
      ['甲.xlsx: 教育局本级.xlsx'],
    );
  });

  it('is told by the 单位 that the 部门 lists', () => {
    const units = [
      ['某某县教育局', 950_000],
      ['某某县第一小学', 1_610_000],
      ['某某县第二中学', 2_310_000],
    ] as const;
    assert.deepEqual(
      grouped(
        { ...named(BUREAU, '某某县教育局'), units },
        named(OFFICE, '某某县教育局', '局.xlsx'),
        named(PRIMARY_SCHOOL, '某某县第一小学'),
        named(MIDDLE_SCHOOL, '某某县第二中学'),
      ),
      ['教育局.xlsx: 局.xlsx 一小.xlsx 二中.xlsx'],
    );
  });

  it('is not told by sums: two workbooks of one name are left to the user', () => {
    assert.deepEqual(grouped(named(BUREAU, '某某县教育局'), named(OFFICE, '某某县教育局', '局.xlsx')), [
      '“教育局.xlsx”和“局.xlsx”的部门都是“某某县教育局”，分不出哪个是部门汇总、哪个是本级，没有核对两者；请用 --department 写明部门的工作簿。',
    ]);
    assert.deepEqual(grouped(named(BUREAU, '某某县教育局'), named(PRIMARY_SCHOOL, '某某县第一小学')), [
      '没有看出哪个工作簿是部门、哪些是它的单位，没有核对部门与单位；请用 --department 写明部门的工作簿。',
    ]);
  });

  it('is left open for a 单位 that two workbooks claim', () => {
    const [twin] = grouped(BUREAU, { ...BUREAU, file: '教育局2.xlsx' }, PRIMARY_SCHOOL).filter((line) =>
      line.includes('一小'),
    );
    assert.equal(
      twin,
      '“一小.xlsx”像是“教育局.xlsx”的单位，也像是“教育局2.xlsx”的单位，两处都没有计入；请用 --department 写明部门的工作簿。',
    );
  });

  it('is nobody’s without a name: neither a 部门 nor a 单位', () =>
    assert.deepEqual(grouped(named(BUREAU, ''), named(PRIMARY_SCHOOL, '某某县第一小学')), [
      '没有看出哪个工作簿是部门、哪些是它的单位，没有核对部门与单位；请用 --department 写明部门的工作簿。',
    ]));

  it('keeps other years apart', () => {
    assert.deepEqual(grouped(BUREAU, { ...PRIMARY_SCHOOL, year: 2023 }, MIDDLE_SCHOOL), ['教育局.xlsx: 二中.xlsx']);
  });

  it('believes names that begin alike only where the sums do not speak against it', () => {
    const whole = named(BUREAU, '某某县教育局');
    const parts = [
      named(OFFICE, '某某县教育局教研室'),
      named(PRIMARY_SCHOOL, '某某县教育局附属小学'),
      named(MIDDLE_SCHOOL, '某某县教育局附属中学'),
    ];
    const [all] = groupWorkbooks([whole, ...parts].map(read)).households;
    assert.deepEqual([all!.certain, rollUp(all!).doubt, rollUp(all!).counts.failed], [false, null, 0]);
    const [one] = groupWorkbooks([whole, parts[0]!].map(read)).households;
    const found = rollUp(one!);
    assert.deepEqual([found.findings, found.counts.checked], [[], 0]);
    assert.match(
      sayRollupDoubt(found.doubt!, ADVICE),
      /^“局本级\.xlsx”的部门名称像是“教育局\.xlsx”的单位，但相加后 \d+ 行不符、\d+ 行相符，没有当作它的单位核对；确是的，请用 --department/,
    );
  });

  it('is what the user says, but for other years', () => {
    const [department, ...others] = [
      named(BUREAU, '某某县教育局'),
      named(OFFICE, '某某县教育局', '局.xlsx'),
      named(PRIMARY_SCHOOL, '某某县第一小学'),
      { ...MIDDLE_SCHOOL, year: 2023 },
    ].map(read);
    assert.deepEqual(
      groupUnder(department!, others).units.map(({ workbook }) => workbook),
      ['局.xlsx', '一小.xlsx'],
    );
  });
});
