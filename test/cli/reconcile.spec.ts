import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { BUDGET, FINAL_ACCOUNTS } from '../core/reconcile/sample.js';
import { documentXml, paragraph, partsIn, rangesIn, run, wordZip } from '../hosts/file/comments/word-zip.js';
import { fixture, gongkai, lines, scratch } from './command.js';

const WRONG = BUDGET.replace('占66.67%', '占67.66%').replace('项目5个', '项目XX个');

describe('gongkai reconcile', () => {
  const at = scratch();
  before(() => {
    writeFileSync(at('好.txt'), FINAL_ACCOUNTS);
    writeFileSync(at('错.md'), WRONG);
    writeFileSync(at('空.txt'), ' \n');
  });

  it('prints the contract’s object as JSON, each finding at its words', async () => {
    const { status, out } = await gongkai('reconcile', at('错.md'), '--format', 'json');
    const [json] = lines(out);
    assert.equal(status, 1);
    assert.deepEqual(Object.keys(json!), [
      'workbook',
      'text',
      'level',
      'claims',
      'matched',
      'unverifiable',
      'coverage',
      'findings',
    ]);
    assert.deepEqual([json!.workbook, json!.text], [null, '错.md']);
    const text = readFileSync(at('错.md'), 'utf8');
    for (const { quote, start, end } of json!.findings) assert.equal(text.slice(start, end), quote);
    assert.deepEqual(
      json!.findings.map((finding: any) => [finding.rule, finding.severity, finding.stated, finding.expected]),
      [
        ['share', 'error', '67.66', '66.67'],
        ['form.blank', 'warning', 'XX', undefined],
      ],
    );
    assert.ok(json!.matched > 30 && json!.matched + json!.unverifiable < json!.claims);
  });

  it('says of a text whose figures follow that there is no error', async () => {
    const { status, out } = await gongkai('reconcile', at('好.txt'));
    assert.equal(status, 0);
    assert.match(
      out,
      /^好\.txt\n某某市文化局 · 2023年部门决算\n没有错误 · 读到 \d+ 个数：\d+ 个相符，\d+ 个没有可比的数(?:，\d+ 个没有读懂)?。\n$/,
    );
  });

  it('tells with --coverage what was read, chapter by chapter, and what nothing bears out', async () => {
    const { out } = await gongkai('reconcile', at('错.md'), '--coverage');
    assert.match(
      out,
      /\n\n各章读到的数\n {2}章节 +读到 {2}相符 {2}有问题 {2}没有可比的数 {2}没有读懂\n {2}收支总体情况 /,
    );
    assert.match(out, /\n\n没有读懂（\d+）\n {2}· 第 \d+ 行：/);
    assert.doesNotMatch((await gongkai('reconcile', at('错.md'))).out, /各章读到的数/);
  });

  it('has in JSON what was read, chapter by chapter', async () => {
    const { out } = await gongkai('reconcile', at('错.md'), '--format', 'json');
    const [json] = lines(out);
    const { figures, borneOut, contradicted, uncompared, notUnderstood, chapters, open, otherNumbers } = json!.coverage;
    assert.deepEqual(
      [figures, borneOut, uncompared + notUnderstood],
      [json!.claims, json!.matched, json!.unverifiable],
    );
    assert.equal(borneOut + contradicted + uncompared + notUnderstood, figures);
    assert.equal(chapters[0].title, '收支总体情况');
    assert.equal(open.length, json!.unverifiable);
    const text = readFileSync(at('错.md'), 'utf8');
    for (const { quote, start, end, clause } of open) {
      assert.equal(text.slice(start, end), quote);
      assert.ok(clause.includes(quote));
    }
    // 单位价值50万元以上
    assert.equal(otherNumbers.bound, 1);
  });

  it('names line and words', async () => {
    const { out } = await gongkai('reconcile', at('错.md'));
    assert.match(out, /错误（1）\n {2}· .*66\.67%.*\n {4}第 4 行：.*【67\.66%】/);
  });

  it('does not put words that bring brackets of their own into more', async () => {
    writeFileSync(at('待填.txt'), `${FINAL_ACCOUNTS}主要原因是【待填：增减原因】。\n`);
    const { out } = await gongkai('reconcile', at('待填.txt'));
    assert.match(out, /原因是【待填：增减原因】。/);
  });

  it('writes one page with the words underlined, and nothing live in it', async () => {
    const { status } = await gongkai('reconcile', at('错.md'), '--out', at('报告.html'));
    const page = readFileSync(at('报告.html'), 'utf8');
    assert.equal(status, 1);
    assert.match(page, /<mark id="t1" class="error">67\.66%<\/mark>&#8288;<a href="#f1" aria-label="问题 1">1<\/a>/);
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script/);
  });

  it('holds a text to its workbook', async () => {
    const workbook = fixture('lingshou-2021-budget.xlsx');
    await gongkai('narrate', workbook, '--format', 'md', '--out', at('写出.md'));
    const written = readFileSync(at('写出.md'), 'utf8');
    const good = await gongkai('reconcile', workbook, at('写出.md'));
    assert.equal(good.status, 0, good.out);
    assert.match(good.out, /^写出\.md · 对照 lingshou-2021-budget\.xlsx\n.*\n没有错误 .*读到 \d+ 个数：\d+ 个相符/);
    writeFileSync(at('改动.md'), written.replaceAll('1058.68', '1056.88'));
    const { status, out } = await gongkai('reconcile', workbook, at('改动.md'), '--format', 'json');
    const [json] = lines(out);
    assert.equal(status, 1);
    assert.equal(json!.workbook, 'lingshou-2021-budget.xlsx');
    const [finding] = json!.findings.filter((it: any) => it.severity === 'error');
    assert.deepEqual([finding.rule, finding.stated, finding.expected], ['table.value', '1056.88', '1058.68']);
    assert.ok(finding.cells.length > 0);
  });

  it('writes a copy of a .docx with a comment at the words of each finding', async () => {
    const body = WRONG.split('\n')
      .map((line) => paragraph(run(line)))
      .join('');
    writeFileSync(at('稿.docx'), wordZip(documentXml(body)));
    const { status, out, complaints } = await gongkai('reconcile', at('稿.docx'), '--out', at('副本.docx'));
    assert.deepEqual([status, out], [1, '']);
    assert.match(complaints, /^已写入“.*副本\.docx”：1 处错误 · 1 处提醒，每处一条批注。\n$/);
    const parts = partsIn(new Uint8Array(readFileSync(at('副本.docx'))));
    assert.deepEqual(rangesIn(parts['word/document.xml']!), { 0: '67.66%', 1: 'XX' });
    assert.match(parts['word/comments.xml']!, /错误：.*66\.67%.*提醒：/);
    await gongkai('reconcile', at('副本.docx'), '--format', 'docx', '--out', at('再.docx'));
    assert.deepEqual(rangesIn(partsIn(new Uint8Array(readFileSync(at('再.docx'))))['word/document.xml']!), {
      0: '67.66%',
      1: 'XX',
      2: '67.66%',
      3: 'XX',
    });
  });

  it('comments in .docx alone and writes over nothing that it reads', async () => {
    const failing: [string[], RegExp][] = [
      [[at('错.md'), '--format', 'docx'], /“错\.md”不是 \.docx 文档，加不了批注/],
      [[at('稿.docx'), '--format', 'docx', '--out', at('稿.docx')], /--out 不能是要读取的文件/],
      [[at('稿.docx'), '--format', 'docx', '--out', at('副本.txt')], /要存为 \.docx/],
    ];
    for (const [args, sentence] of failing) {
      const { status, complaints } = await gongkai('reconcile', ...args);
      assert.equal(status, 2, complaints);
      assert.match(complaints, sentence);
    }
  });

  it('says what it cannot read', async () => {
    const failing: [string[], RegExp][] = [
      [[], /没有写要核对的说明文字/],
      [[at('没有.docx')], /找不到/],
      [[at('空.txt')], /没有文字/],
      [[fixture('lingshou-2021-budget.xlsx')], /是工作簿/],
      [[fixture('lingshou-2021-budget.xlsx'), fixture('ebian-2021-budget.xlsx'), at('好.txt')], /只对照一个工作簿/],
      [[at('好.txt'), '--prior', fixture('lingshou-2021-budget.xlsx')], /--prior 要和工作簿一起用/],
    ];
    for (const [args, sentence] of failing) {
      const { status, complaints } = await gongkai('reconcile', ...args);
      assert.equal(status, 2, complaints);
      assert.match(complaints, sentence);
    }
    const { status, out } = await gongkai('reconcile', at('空.txt'), '--format', 'json');
    assert.equal(status, 2);
    assert.equal(lines(out)[0]!.error.code, 'empty-file');
  });
});
