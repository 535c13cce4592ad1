import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bookOf, BUREAU, MIDDLE_SCHOOL, OFFICE, PRIMARY_SCHOOL, type Book } from '../core/check/rollup/books.js';
import { fixture, gongkai, lines, scratch } from './command.js';
import { xlsxOf } from './written.js';

const wrong: Book = { ...PRIMARY_SCHOOL, reception: 5_000, office: 55_000 };

describe('gongkai check --rollup', () => {
  const at = scratch();
  const write = (folder: string, ...books: Book[]): string => {
    mkdirSync(at(folder), { recursive: true });
    for (const book of books) writeFileSync(at(`${folder}/${book.file}`), xlsxOf(bookOf(book)));
    return at(folder);
  };
  const rollupRules = (line: Record<string, any>): string[] =>
    line.findings.map(({ rule }: { rule: string }) => rule).filter((rule: string) => rule.startsWith('rollup'));

  before(() => {
    write('相符', BUREAU, OFFICE, PRIMARY_SCHOOL, MIDDLE_SCHOOL);
    write('不符', BUREAU, OFFICE, wrong, MIDDLE_SCHOOL);
    copyFileSync(fixture('lingshou-2021-budget.xlsx'), at('不符/别的部门.xlsx'));
    writeFileSync(at('不符/坏.xls'), '不是工作簿');
  });

  it('says of a sound folder what was compared, and finds nothing', async () => {
    const { status, out, complaints } = await gongkai('check', at('相符'), '--rollup');
    assert.deepEqual([status, complaints], [0, '']);
    assert.match(
      out,
      /\n部门与单位\n教育局\.xlsx：与所属 3 个单位（一小\.xlsx、二中\.xlsx、局本级\.xlsx）相加，核对 \d+ 条，全部相符\n/,
    );
    assert.doesNotMatch((await gongkai('check', at('相符'))).out, /部门与单位/);
  });

  it('puts what it finds into the 部门’s own line, still one line a workbook', async () => {
    const { status, out } = await gongkai('check', at('不符'), '--rollup', '--format', 'json');
    const found = lines(out);
    assert.equal(status, 2);
    assert.deepEqual(
      found.map(({ workbook }) => workbook),
      ['一小.xlsx', '二中.xlsx', '别的部门.xlsx', '坏.xls', '局本级.xlsx', '教育局.xlsx'],
    );
    assert.deepEqual(
      found.map((line) => (line.error ? line.error.code : rollupRules(line).length)),
      [0, 0, 0, 'not-a-workbook', 0, 3],
    );
    const bureau = found.at(-1)!;
    assert.deepEqual([bureau.rollup.units, bureau.rollup.failed], [['一小.xlsx', '二中.xlsx', '局本级.xlsx'], 6]);
    const reception = bureau.findings.find(({ cells }: { cells: { sheet: string }[] }) => cells[0]!.sheet === '三公');
    assert.deepEqual(
      [reception.stated, reception.expected, reception.difference, reception.cells],
      ['20000', '21000', '1000', [{ sheet: '三公', address: 'B9' }]],
    );
    assert.ok(reception.parts.some(({ workbook, cell }: any) => workbook === '一小.xlsx' && cell.address === 'B9'));
    const plain = lines((await gongkai('check', at('不符'), '--format', 'json')).out).at(-1)!;
    assert.deepEqual(
      [plain.rollup, rollupRules(plain), plain.relations.checked + bureau.rollup.checked],
      [undefined, [], bureau.relations.checked],
    );
  });

  it('prints the figures of the 单位 in the 部门’s page and the comparison in 汇总', async () => {
    await gongkai('check', at('不符'), '--rollup', '--format', 'html', '--out', at('网页'));
    assert.match(readFileSync(at('网页/教育局-校验报告.html'), 'utf8'), /一小\.xlsx 三公!B9/);
    assert.match(readFileSync(at('网页/汇总.html'), 'utf8'), /<li>教育局\.xlsx：与所属 3 个单位[^<]*，不符 6 条<\/li>/);
  });

  it('asks which is the 部门 where nothing tells, and takes the answer', async () => {
    const folder = write(
      '不明',
      { ...BUREAU, department: '某某县教育局' },
      { ...OFFICE, department: '某某县教师发展中心' },
      { ...wrong, department: '某某县第一小学' },
      { ...MIDDLE_SCHOOL, department: '某某县第二中学' },
    );
    const asked = await gongkai('check', folder, '--rollup');
    assert.deepEqual(
      [asked.status, asked.complaints],
      [0, '没有看出哪个工作簿是部门、哪些是它的单位，没有核对部门与单位；请用 --department 写明部门的工作簿。\n'],
    );
    const told = await gongkai('check', folder, '--department', '教育局.xlsx');
    assert.deepEqual([told.status, told.complaints], [1, '']);
    assert.match(told.out, /三公[\s\S]*“公务接待费”为 20,000 元，所属单位相加为 21,000 元，相差 1,000 元：/);
    const mistaken = await gongkai('check', folder, '--department', '财政局.xlsx');
    assert.deepEqual(
      [mistaken.status, mistaken.complaints],
      [2, '--department 写的“财政局.xlsx”不在要校验的工作簿里。\n'],
    );
  });
});
