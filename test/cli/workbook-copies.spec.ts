import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { fixture, gongkai, scratch } from './command.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');

describe('gongkai check --format xlsx', () => {
  const at = scratch();
  const here = process.cwd();

  before(() => {
    mkdirSync(at('套表'));
    for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(PUBLISHED, at(`套表/${name}`));
    writeFileSync(
      at('网页.xls'),
      '<html><table><tr><td>收入决算表</td></tr><tr><td>金额单位：元</td></tr><tr><td>项目</td><td>本年收入合计</td></tr><tr><td>合计</td><td>12.00</td></tr></table></html>',
    );
  });
  afterEach(() => process.chdir(here));

  const lastSheet = (path: string): string => readWorkbook(readFileSync(path), basename(path)).grids.at(-1)!.name;

  it('writes the marked copy to the file named, says so, and keeps the exit status of the check', async () => {
    const { status, out, complaints } = await gongkai('check', PUBLISHED, '--out', at('结果/标注.xlsx'));
    assert.deepEqual([status, out], [1, '']);
    assert.match(complaints, /^已写入“.*标注\.xlsx”：xinping-2021-final\.xlsx \d+ 处错误[^\n]*。\n$/);
    assert.equal(lastSheet(at('结果/标注.xlsx')), '校验结果');
  });

  it('names it after the workbook in the current folder, and does not write over what is there', async () => {
    process.chdir(at());
    assert.equal((await gongkai('check', PUBLISHED, '--format', 'xlsx')).status, 1);
    assert.equal(lastSheet(at('xinping-2021-final-校验.xlsx')), '校验结果');
    const again = await gongkai('check', PUBLISHED, '--format', 'xlsx');
    assert.equal(again.status, 2);
    assert.match(again.complaints, /^“xinping-2021-final-校验\.xlsx”已经存在，没有覆盖/);
  });

  it('puts several into a folder and never writes over one it reads', async () => {
    const asked = await gongkai('check', at('套表'), '--format', 'xlsx');
    assert.deepEqual([asked.status, asked.complaints], [2, '多个工作簿要用 --out 指定存放标注结果的文件夹。\n']);
    assert.equal((await gongkai('check', at('套表'), '--format', 'xlsx', '--out', at('套表'))).status, 1);
    assert.deepEqual(readdirSync(at('套表')).sort(), ['a-校验.xlsx', 'a.xlsx', 'b-校验.xlsx', 'b.xlsx']);
    const first = readFileSync(at('套表/a-校验.xlsx'));
    assert.equal((await gongkai('check', at('套表'), '--format', 'xlsx', '--out', at('套表'))).status, 1);
    assert.deepEqual(readFileSync(at('套表/a-校验.xlsx')), first);
    assert.ok(existsSync(at('套表/a-校验-2.xlsx')));
    assert.match(
      (await gongkai('check', PUBLISHED, '--format', 'xlsx', '--out', PUBLISHED)).complaints,
      /--out 不能是要读取的文件/,
    );
  });

  it('says that only .xlsx and .xlsm can be marked', async () => {
    const { status, complaints } = await gongkai('check', at('网页.xls'), '--format', 'xlsx', '--out', at('网页.xlsx'));
    assert.equal(status, 2);
    assert.match(complaints, /^“网页\.xls”不是 \.xlsx 或 \.xlsm 工作簿，只有这两种能标注；[^\n]*。\n$/);
    assert.ok(!existsSync(at('网页.xlsx')));
    assert.match(
      (await gongkai('check', PUBLISHED, '--format', 'xlsx', '--out', at('a.html'))).complaints,
      /要存为 \.xlsx/,
    );
  });
});

describe('gongkai check --format list', () => {
  const at = scratch();

  const rowsOf = (path: string): unknown[][] =>
    readWorkbook(readFileSync(path), basename(path)).grids[0]!.rows.map((row) =>
      Array.from(row ?? [], (cell) => cell?.value),
    );

  it('writes every finding as a line of an .xlsx below the verdict', async () => {
    const { status, complaints } = await gongkai('check', PUBLISHED, '--format', 'list', '--out', at('清单.xlsx'));
    assert.equal(status, 1);
    assert.match(complaints, /^已写入“.*清单\.xlsx”：xinping-2021-final\.xlsx 27 处错误[^\n]*。\n$/);
    const rows = rowsOf(at('清单.xlsx'));
    const head = rows.findIndex(([first]) => first === '序号');
    assert.match(String(rows[1]![0]), /^27 处错误，归为 4 个原因 · 5 处提醒/);
    assert.equal(rows.length - head - 1, 32);
    assert.match(
      (await gongkai('check', PUBLISHED, '--format', 'list', '--out', at('a.xlsm'))).complaints,
      /要存为 \.xlsx/,
    );
  });

  it('carries the reasons that were given, and what was set', async () => {
    writeFileSync(at('设置.json'), '{"容差": "1.00"}');
    const [, warning] = (
      JSON.parse((await gongkai('check', PUBLISHED, '--format', 'json')).out) as {
        findings: { severity: string; key: string }[];
      }
    ).findings.filter(({ severity }) => severity === 'warning');
    writeFileSync(at('原因.json'), JSON.stringify({ [warning!.key]: '已核实' }));
    const given = ['--settings', at('设置.json'), '--answers', at('原因.json')];
    mkdirSync(at('结果'));
    await gongkai('check', PUBLISHED, '--format', 'list', '--out', at('结果'), ...given);
    const rows = rowsOf(at('结果/xinping-2021-final-问题清单.xlsx'));
    assert.deepEqual(rows[3], ['设置：容差 1.00 元']);
    assert.equal(rows.at(-1)!.at(-1), '已说明：已核实');
  });
});
