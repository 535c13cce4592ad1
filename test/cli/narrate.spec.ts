import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sheetOf, workbookOf, type Rows } from '../forms/builder.js';
import { fixture, gongkai, lines, scratch } from './command.js';
import { xlsxOf } from './written.js';

const LINGSHOU = fixture('lingshou-2021-budget.xlsx');

describe('gongkai narrate', () => {
  const at = scratch();
  const origin = process.cwd();
  before(() => {
    copyFileSync(LINGSHOU, at('预算.xlsx'));
    mkdirSync(at('出'));
  });
  beforeEach(() => process.chdir(at()));
  afterEach(() => process.chdir(origin));

  it('prints the contract’s object as JSON, each figure at its place in the text', async () => {
    const { status, out } = await gongkai('narrate', '预算.xlsx', '--format', 'json');
    const [json] = lines(out);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(json!), ['workbook', 'template', 'title', 'sections', 'unanswered', 'draft']);
    const paragraphs = json!.sections.flatMap(({ paragraphs }: { paragraphs: unknown[] }) => paragraphs);
    const figures = paragraphs.flatMap(({ text, figures }: any) =>
      figures.map((figure: any) => ({ ...figure, slice: text.slice(figure.start, figure.end) })),
    );
    assert.ok(figures.length > 20, String(figures.length));
    for (const { text, slice, cells } of figures) {
      assert.equal(slice, text);
      assert.ok(cells.length > 0);
    }
  });

  it('prints Markdown', async () => {
    const { status, out } = await gongkai('narrate', '预算.xlsx', '--format', 'md');
    assert.equal(status, 0);
    assert.match(out, /^# /);
  });

  it('writes a .docx beside, named after the workbook, and never over one that is there', async () => {
    const first = await gongkai('narrate', '预算.xlsx');
    assert.equal(first.status, 0, first.complaints);
    assert.match(first.complaints, /^已写出“预算-说明\.docx”/);
    assert.deepEqual([...readFileSync('预算-说明.docx').subarray(0, 2)], [0x50, 0x4b]);
    writeFileSync('预算-说明.docx', '改过');
    const second = await gongkai('narrate', '预算.xlsx');
    assert.equal(second.status, 2);
    assert.match(second.complaints, /已经存在，没有覆盖/);
    assert.equal(readFileSync('预算-说明.docx', 'utf8'), '改过');
    assert.equal((await gongkai('narrate', '预算.xlsx', '--out', '预算-说明.docx')).status, 0);
    assert.notEqual(readFileSync('预算-说明.docx', 'utf8'), '改过');
  });

  it('lets no contradiction go out clean: a draft, with the errors told on standard error', async () => {
    const rows: Rows = [
      ['部门收支总表'],
      ['部门：某某局', '单位：万元'],
      ['收入', '', '支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', 556.63, '一、农林水支出', 555.63],
      ['本年收入合计', 556.63, '本年支出合计', 555.63],
      ['收入总计', 556.63, '支出总计', 555.63],
    ];
    writeFileSync('不平.xlsx', xlsxOf(workbookOf('不平.xlsx', [sheetOf('总表', rows)])));
    const { status, out, complaints } = await gongkai('narrate', '不平.xlsx', '--format', 'json');
    const [json] = lines(out);
    assert.equal(status, 0);
    assert.equal(json!.draft, true);
    assert.equal(json!.doubts.errors, 1);
    const figures = json!.sections
      .flatMap(({ paragraphs }: any) => paragraphs.flatMap((one: any) => one.figures))
      .filter(({ doubtful }: any) => doubtful);
    assert.ok(figures.some(({ text }: any) => text === '556.63') && figures.some(({ text }: any) => text === '555.63'));
    assert.match(
      complaints,
      /^工作簿有 1 处错误，文中 \d+ 个数字取自有疑问的格（已标出）；这份说明是草稿，请改好工作簿后重写。\n/,
    );
    assert.match((await gongkai('narrate', '不平.xlsx', '--format', 'md')).out, /\n> 草稿：工作簿有 1 处错误/);
  });

  it('writes into a folder', async () => {
    assert.equal((await gongkai('narrate', '预算.xlsx', '--format', 'md', '--out', '出')).status, 0);
    assert.ok(existsSync('出/预算-说明.md'));
  });

  it('takes answers, and says when the file is not what it should be', async () => {
    const [before] = lines((await gongkai('narrate', '预算.xlsx', '--format', 'json')).out);
    const { id } = before!.unanswered[0];
    writeFileSync('答.json', JSON.stringify({ [id]: '负责综合协调工作' }));
    const [after] = lines((await gongkai('narrate', '预算.xlsx', '--format', 'json', '--answers', '答.json')).out);
    assert.ok(!after!.unanswered.some((question: { id: string }) => question.id === id));
    assert.match(JSON.stringify(after!.sections), /负责综合协调工作/);
    for (const [wrong, said] of [
      ['[]', /^“错\.json”不是所要的 JSON[^\n]*。\n$/],
      ['{"a":1}', /^“错\.json”里“a”的回答不是文字[^\n]*。\n$/],
      ['{', /^“错\.json”不是 JSON 文件[^\n]*。\n$/],
    ] as const) {
      writeFileSync('错.json', wrong);
      const { status, complaints } = await gongkai('narrate', '预算.xlsx', '--answers', '错.json');
      assert.equal(status, 2);
      assert.match(complaints, said);
    }
  });

  it('wants a workbook', async () => {
    assert.match((await gongkai('narrate')).complaints, /没有写工作簿/);
  });
});
