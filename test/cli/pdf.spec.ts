import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fixture, gongkai, scratch } from './command.js';
import { pdfOf } from '../hosts/file/pdf/pdf-writer.js';

interface Checked {
  readonly tables: readonly { readonly kind: string; readonly amounts: { readonly read: number } }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly unrecognized: readonly object[];
}

async function checked(path: string): Promise<Checked> {
  return JSON.parse((await gongkai('check', path, '--format', 'json')).out) as Checked;
}

/** LibreOffice printed the workbooks of test/fixtures: with every line, without any, too narrow, over page widths. */
const printed = (name: string): string => fixture(`pdf/${name}.pdf`);

/** What a workbook says, of pages. */
const ofPages = (message: string): string => message.replace('工作簿中没有找到', '文件中没有找到');

describe('a published PDF', function () {
  this.timeout(60_000);
  const at = scratch();

  it('has the tables, amounts and errors of the workbook that it was made from', async () => {
    const [book, pdf] = [
      await checked(fixture('xinping-2021-final.xlsx')),
      await checked(printed('xinping-2021-final.ruled')),
    ];
    const tables = ({ tables: all }: Checked) => all.map(({ kind, amounts }) => [kind, amounts.read]);
    const errors = ({ findings }: Checked) =>
      findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    assert.deepEqual(tables(pdf), tables(book));
    assert.ok(errors(pdf).length > 0);
    assert.deepEqual(errors(pdf), errors(book));
    assert.deepEqual(pdf.unrecognized, []);
  });

  it('reads tables without lines as they stand in the workbook, or says that they are not read', async () => {
    const [book, pdf] = [
      await checked(fixture('ruoqiang-2024-budget.xlsx')),
      await checked(printed('ruoqiang-2024-budget.none')),
    ];
    const read =
      (kind: string) =>
      ({ tables }: Checked) =>
        tables.find((table) => table.kind === kind)?.amounts.read;
    const kinds = pdf.tables.map(({ kind }) => kind);
    assert.equal(kinds.length, 3);
    for (const kind of kinds) assert.equal(read(kind)(pdf), read(kind)(book));
    assert.deepEqual(
      pdf.findings.map(({ severity, message }) => [severity, message.slice(0, message.indexOf('页') + 1)]),
      ['第3页', '第6页', '第9–10页'].map((pages) => ['warning', pages]),
    );
    const { out } = await gongkai(
      'compare',
      fixture('ruoqiang-2024-budget.xlsx'),
      printed('ruoqiang-2024-budget.none'),
    );
    assert.match(out, /数字没有改动；对照了 77 个金额/);
  });

  it('says what the workbook says where it was printed over several page widths', async () => {
    const said = ({ findings }: Checked) => findings.map(({ message }) => message);
    const [book, pdf] = [
      await checked(fixture('ruoqiang-2024-budget.xlsx')),
      await checked(printed('ruoqiang-2024-budget.split')),
    ];
    assert.ok(said(book).length > 0);
    assert.deepEqual(said(pdf), said(book).map(ofPages));
  });

  it('says nothing that the workbook does not say where amounts are ###, but which they are', async () => {
    const book = await checked(fixture('ruoqiang-2024-budget.xlsx'));
    const { findings } = await checked(printed('ruoqiang-2024-budget.hashes'));
    const others = findings.filter(({ rule }) => rule !== 'amounts.unreadable').map(({ message }) => message);
    assert.ok(others.length < findings.length);
    assert.deepEqual(
      others,
      book.findings.map(({ message }) => ofPages(message)),
    );
  });

  it('tells in one sentence why it cannot be read', async () => {
    writeFileSync(at('坏.pdf'), pdfOf([{}]).subarray(0, 120));
    const { status, out, complaints } = await gongkai('tables', at('坏.pdf'));
    assert.deepEqual([status, out], [2, '']);
    assert.equal(complaints, '“坏.pdf”不完整或已损坏，请重新下载或重新导出后再试。\n');
    assert.equal((await gongkai('reconcile', at('坏.pdf'))).complaints, complaints);
  });

  it('agrees with the workbook that it was made from', async () => {
    const [book, pdf] = [fixture('xinping-2021-final.xlsx'), printed('xinping-2021-final.ruled')];
    const { status, out } = await gongkai('compare', book, pdf);
    assert.equal(status, 0);
    assert.match(out, /两个版本的表没有不同；对照了 \d{3} 个金额，9 张表没有改动；消除 0 处问题，新增 0 处/);
  });

  it('is told where a digit of it is not that of the workbook, at its cell', async () => {
    const { out } = await gongkai(
      'compare',
      fixture('xinping-2021-final.corrected.xlsx'),
      printed('xinping-2021-final.ruled'),
    );
    assert.match(out, /“合计”·本年收入合计 +5,556,280\.53 → 5,566,280\.53 元 +\+10,000\.00 +第3页!E7/);
  });
});

interface ReadBack {
  readonly claims: number;
  readonly matched: number;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

async function readBack(...args: string[]): Promise<ReadBack> {
  return JSON.parse((await gongkai('reconcile', ...args, '--format', 'json')).out) as ReadBack;
}

describe('a published 说明 as PDF', function () {
  this.timeout(60_000);
  const at = scratch();
  const book = fixture('lingshou-2021-budget.xlsx');

  it('is held to the workbook as the document is that it was printed from', async () => {
    await gongkai('narrate', book, '--out', at('说明.docx'));
    const [docx, pdf] = [
      await readBack(book, at('说明.docx')),
      await readBack(book, printed('lingshou-2021-budget.text')),
    ];
    const rules = ({ findings }: ReadBack) => findings.map(({ rule }) => rule);
    assert.ok(pdf.claims > 50);
    assert.deepEqual([pdf.claims, pdf.matched], [docx.claims, docx.matched]);
    assert.deepEqual(rules(pdf), rules(docx));
  });

  it('says which of its pages were not read, and of what stands there nothing', async () => {
    const texts = [[80, 700, '某某县水利局2024年部门预算说明'] as const, [80, 660, '收入预算20.00万元。'] as const];
    writeFileSync(at('公开.pdf'), pdfOf([{ texts }, { picture: [595, 842] }]));
    const { findings } = await readBack(at('公开.pdf'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'text.unread').map(({ severity, message }) => [severity, message]),
      [['warning', '第2页没有文字，是扫描件或图片，没有读取，其中的文字和数字没有核对；请对照原来的文件查看。']],
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'chapter.missing'),
      [],
    );
  });

  it('tells in one sentence that nothing of it is text', async () => {
    writeFileSync(at('扫描.pdf'), pdfOf([{ picture: [595, 842] }]));
    const { status, complaints } = await gongkai('reconcile', at('扫描.pdf'));
    assert.equal(status, 2);
    assert.match(complaints, /^“扫描\.pdf”里没有读出文字[^\n]*。\n$/);
  });
});
