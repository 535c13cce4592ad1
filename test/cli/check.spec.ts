import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from './command.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');
const LINGSHOU = fixture('lingshou-2021-budget.xlsx');

describe('gongkai check', () => {
  const at = scratch();

  before(() => {
    mkdirSync(at('套表'));
    for (const name of ['b.xlsx', 'a.xlsx', '~$a.xlsx']) copyFileSync(LINGSHOU, at(`套表/${name}`));
    writeFileSync(at('套表/c.xls'), '不是工作簿');
    writeFileSync(at('套表/readme.txt'), 'x');
    mkdirSync(at('空'));
  });

  it('prints the contract’s object, one line a workbook, in the order given', async () => {
    const { status, out, complaints } = await gongkai('check', PUBLISHED, LINGSHOU, '--format', 'json');
    const [final, budget] = lines(out);
    assert.equal(complaints, '');
    assert.deepEqual([final!.workbook, budget!.workbook], ['xinping-2021-final.xlsx', 'lingshou-2021-budget.xlsx']);
    assert.deepEqual(
      [final!.document.type, final!.document.year, budget!.document.type],
      ['final-accounts', 2021, 'budget'],
    );
    for (const key of ['tables', 'unrecognized', 'findings', 'suspects']) assert.ok(Array.isArray(final![key]), key);
    assert.deepEqual(Object.keys(final!.relations), ['checked', 'held', 'rounding', 'failed', 'notComputed']);
    assert.equal(
      status,
      [final!, budget!].some((one) =>
        one.findings.some((finding: { severity: string }) => finding.severity === 'error'),
      )
        ? 1
        : 0,
    );
  });

  it('tells with --coverage which amounts no relation reads, and not without', async () => {
    const [plain] = lines((await gongkai('check', LINGSHOU, '--format', 'json')).out);
    const [asked] = lines((await gongkai('check', LINGSHOU, '--coverage', '--format', 'json')).out);
    assert.equal(plain!.coverage, undefined);
    assert.deepEqual([asked!.coverage.unreached, asked!.coverage.reached], [[], asked!.coverage.cells]);
    assert.ok(asked!.coverage.cells > 200);
    assert.match((await gongkai('check', '--coverage', LINGSHOU)).out, /\n\n核对范围：\d+ 格金额都有关系核对\n/);
  });

  it('gives 1 for the published final accounts, whose totals differ, and 0 for a set without error', async () => {
    assert.equal((await gongkai('check', PUBLISHED)).status, 1);
    assert.equal((await gongkai('check', LINGSHOU)).status, 0);
  });

  it('takes the workbooks of a folder in name order, checks on after one that cannot be read, and gives 2', async () => {
    const { status, out, progress } = await gongkai('check', at('套表'), '--format', 'json');
    const found = lines(out);
    assert.equal(status, 2);
    assert.deepEqual(
      found.map(({ workbook, error }) => [workbook, error?.code]),
      [
        ['a.xlsx', undefined],
        ['b.xlsx', undefined],
        ['c.xls', 'not-a-workbook'],
      ],
    );
    assert.deepEqual(progress.slice(0, 2), ['[1/3] a.xlsx', '[2/3] b.xlsx']);
  });

  it('says failures on standard error unless the output is JSON', async () => {
    const { status, out, complaints } = await gongkai('check', at('套表'));
    assert.equal(status, 2);
    const passedOver = complaints.split('\n')[0]!;
    assert.match(passedOver, /套表”跳过 2 个（不是工作簿 1 个，Excel 打开时的锁定文件 1 个）。$/);
    assert.equal(
      complaints.slice(passedOver.length + 1),
      '“c.xls”不是 Excel 工作簿，只能读取 .xlsx、.xlsm、.xls 和 .et 文件；能在 Excel 或 WPS 中打开的，请另存为 .xlsx 再试。\n',
    );
    assert.match(out, /共 3 个工作簿：没有错误 2 个，有错误 0 个，未能校验 1 个。\n$/);
  });

  it('gives 2 and one sentence for what is not there, an empty folder and no 公开表', async () => {
    const { sheetXml, workbookZip } = await import('../hosts/file/workbook-zip.js');
    writeFileSync(
      at('名单.xlsx'),
      workbookZip({ 名单: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>花名册</t></is></c></row>') }),
    );
    for (const [path, sentence] of [
      [at('无.xlsx'), /^找不到“.*无\.xlsx”。\n$/],
      [at('空'), /^文件夹“.*空”里没有工作簿/],
      [at('名单.xlsx'), /^“名单\.xlsx”里没有认出公开表，[^\n]*。\n$/],
    ] as const) {
      const { status, complaints } = await gongkai('check', path);
      assert.equal(status, 2);
      assert.match(complaints, sentence);
    }
    const [line] = lines((await gongkai('check', at('名单.xlsx'), '--format', 'json')).out);
    assert.deepEqual([line!.error.code, line!.tables, line!.unrecognized[0].sheet], ['no-tables', [], '名单']);
  });

  it('writes one page to a file, several into a folder', async () => {
    assert.equal((await gongkai('check', LINGSHOU, '--out', at('报告.html'))).status, 0);
    const page = readFileSync(at('报告.html'), 'utf8');
    assert.match(page, /^<!doctype html>[\s\S]*已核对 \d+ 条/);
    // what the archive can compare the file with
    assert.ok(page.includes(createHash('sha256').update(readFileSync(LINGSHOU)).digest('hex')));
    const { status, out } = await gongkai(
      'check',
      LINGSHOU,
      at('套表/a.xlsx'),
      at('套表/a.xlsx'),
      '--format',
      'html',
      '--out',
      at('报告'),
    );
    assert.deepEqual([status, out], [0, '']);
    assert.deepEqual(readdirSync(at('报告')).sort(), [
      'a-2-校验报告.html',
      'a-校验报告.html',
      'lingshou-2021-budget-校验报告.html',
      '汇总.html',
    ]);
  });

  it('asks for a folder when several pages would go to the screen', async () => {
    const { status, complaints } = await gongkai('check', at('套表'), '--format', 'html');
    assert.equal(status, 2);
    assert.match(complaints, /^“[^”]*套表”跳过 2 个[^\n]*\n多个工作簿要用 --out 指定存放报告的文件夹。\n$/);
  });

  it('never writes over a workbook it reads', async () => {
    const { status, complaints } = await gongkai(
      'check',
      at('套表/a.xlsx'),
      '--format',
      'json',
      '--out',
      at('套表/a.xlsx'),
    );
    assert.equal(status, 2);
    assert.match(complaints, /--out 不能是要读取的文件/);
    assert.deepEqual(readFileSync(at('套表/a.xlsx')), readFileSync(LINGSHOU));
  });

  it('stops when last year’s workbook cannot be read', async () => {
    const { status, out, complaints } = await gongkai('check', LINGSHOU, '--prior', at('套表/c.xls'));
    assert.deepEqual([status, out], [2, '']);
    assert.match(complaints, /“c\.xls”不是 Excel 工作簿/);
  });

  it('says that another department’s workbook is not last year’s, and checks all the same', async () => {
    const { status, out, complaints } = await gongkai('check', LINGSHOU, '--prior', PUBLISHED, '--format', 'json');
    const [line] = lines(out);
    assert.deepEqual([status, complaints], [0, '']);
    assert.deepEqual(
      line!.findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
      [['prior.workbook', 'warning']],
    );
    assert.match(line!.findings[0].message, /^上年文件是“[^”]+”的，与本文件的“[^”]+”不同，未作比较。$/);
  });
});

describe('gongkai tables', () => {
  it('names the tables, as text and as JSON', async () => {
    const text = await gongkai('tables', LINGSHOU);
    assert.equal(text.status, 0);
    assert.match(text.out, /收支总表 A1:\w+ {2}部门预算收支总表（收支总表，万元，读出 11 个金额）/);
    const [json] = lines((await gongkai('tables', LINGSHOU, '--format', 'json')).out);
    assert.deepEqual(
      json!.tables.map(({ kind }: { kind: string }) => kind),
      [
        'summary',
        'income',
        'expenditure',
        'fiscal-summary',
        'general-expenditure',
        'general-basic',
        'fund',
        'state-capital',
        'three-public',
      ],
    );
  });
});
