import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { listWorkbook } from '../../src/hosts/file/list/list-workbook.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { COUNTY_BUDGET_2024 } from '../core/check/examples/prior.js';
import { COUNTY_BUDGET_2025 } from '../forms/county-budget-2025.js';
import { fixture, gongkai, lines, scratch } from './command.js';
import { xlsxOf } from './written.js';

const LINGSHOU = fixture('lingshou-2021-budget.xlsx');
const RUOQIANG = fixture('ruoqiang-2024-budget.xlsx');

/** The rows of the list, as a reader of workbooks finds them. */
function listed(path: string): string[][] {
  const [grid] = readWorkbook(readFileSync(path), 'list.xlsx').grids;
  return grid!.rows.map((row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
}

function tableOf([head, ...rows]: readonly string[][]): Uint8Array {
  return listWorkbook({ name: '未回答', columns: head!.map((name) => ({ name, width: 20 })), rows });
}

function withAnswer([workbook, kind, id, question, , place]: readonly string[], answer: string): string[] {
  return [workbook!, kind!, id!, question!, answer, place ?? ''];
}

describe('gongkai narrate of a folder', () => {
  const at = scratch();
  before(() => {
    mkdirSync(at('全局/二级'), { recursive: true });
    copyFileSync(LINGSHOU, at('全局/甲.xlsx'));
    writeFileSync(at('全局/乙.xls'), '不是工作簿');
    copyFileSync(RUOQIANG, at('全局/二级/丙.xlsx'));
  });

  it('writes the 说明 of each, lists once what is open, and goes on after one that fails', async () => {
    const { status, complaints, progress } = await gongkai('narrate', at('全局'), '--out', at('出'));
    assert.equal(status, 2);
    assert.deepEqual(readdirSync(at('出')).sort(), ['丙-说明.docx', '未回答.xlsx', '甲-说明.docx']);
    assert.ok(progress.includes('[2/3] 丙.xlsx') || progress.includes('[1/3] 丙.xlsx'), progress.join());
    assert.match(complaints, /“乙\.xls”/);
    const [head, ...rows] = listed(at('出/未回答.xlsx'));
    assert.deepEqual(head, ['工作簿', '类别', '编号', '要填写或核对的内容', '回答', '所在位置']);
    const open = rows.filter(([, kind]) => kind === '待填');
    assert.deepEqual(new Set(open.map(([workbook]) => workbook)), new Set(['甲.xlsx', '二级/丙.xlsx']));
    assert.ok(open.every(([, , id, question]) => id !== '' && question !== ''));
    assert.deepEqual(
      rows.filter(([, kind]) => kind === '没有写出').map(([workbook]) => workbook),
      ['乙.xls'],
    );
    assert.match(
      complaints,
      new RegExp(
        `2 份写出，其中 2 份是草稿，共 ${open.length} 处待填；1 个工作簿没有写出。逐条列在“.*未回答\\.xlsx”。`,
      ),
    );
  });

  it('asks in the list what each workbook alone is asked for', async () => {
    const { out } = await gongkai('narrate', at('全局/甲.xlsx'), '--format', 'json');
    const ids = lines(out)[0]!.unanswered.map(({ id }: { id: string }) => id);
    const rows = listed(at('出/未回答.xlsx')).filter(([workbook, kind]) => workbook === '甲.xlsx' && kind === '待填');
    assert.deepEqual(
      rows.map(([, , id]) => id),
      ids,
    );
  });

  it('writes over no 说明 that a person has worked on, but passes one that is still the same', async () => {
    await gongkai('narrate', at('全局'), '--out', at('再出'));
    writeFileSync(at('再出/甲-说明.docx'), '改过');
    const { status, complaints } = await gongkai('narrate', at('全局'), '--out', at('再出'));
    assert.equal(status, 2);
    assert.match(complaints, /甲-说明\.docx”已经存在，内容不同，没有覆盖/);
    assert.doesNotMatch(complaints, /丙-说明\.docx”已经存在/);
    assert.equal(readFileSync(at('再出/甲-说明.docx'), 'utf8'), '改过');
    assert.ok(existsSync(at('再出/未回答-2.xlsx')));
  });

  it('does not take its own list for a workbook', async () => {
    mkdirSync(at('同处'));
    copyFileSync(LINGSHOU, at('同处/甲.xlsx'));
    assert.equal((await gongkai('narrate', at('同处'), '--out', at('同处'))).status, 0);
    const again = await gongkai('narrate', at('同处'), '--out', at('同处'));
    assert.deepEqual([again.status, /本程序写出的清单/.test(again.complaints)], [0, true]);
    assert.deepEqual(readdirSync(at('同处')).sort(), ['未回答.xlsx', '甲-说明.docx', '甲.xlsx']);
  });

  it('prints JSON Lines, a failure a line too, and Markdown into the folder', async () => {
    const { status, out } = await gongkai('narrate', at('全局'), '--format', 'json');
    assert.equal(status, 2);
    const printed = lines(out);
    assert.deepEqual(
      printed.map(({ workbook, error }) => [workbook, error === undefined]).sort(),
      [
        ['丙.xlsx', true],
        ['乙.xls', false],
        ['甲.xlsx', true],
      ].sort(),
    );
    await gongkai('narrate', at('全局'), '--format', 'md', '--out', at('文'));
    assert.match(readFileSync(at('文/甲-说明.md'), 'utf8'), /^# /);
  });

  it('needs a folder for files, and a template that is one before anything is written', async () => {
    assert.match((await gongkai('narrate', at('全局'))).complaints, /要用 --out 指定存放的文件夹/);
    const wrong = await gongkai('narrate', at('全局'), '--template', '没有的模板', '--out', at('未出'));
    assert.equal(wrong.status, 2);
    assert.equal(wrong.complaints.match(/没有的模板/g)?.length, 1);
    assert.equal(existsSync(at('未出')), false);
  });

  it('takes --questions out and --answers in by folders, each workbook its own', async () => {
    const asked = await gongkai('narrate', at('全局'), '--questions', '--out', at('问'));
    assert.equal(asked.status, 2);
    assert.deepEqual(readdirSync(at('问')).sort(), ['丙-问题.json', '甲-问题.json']);
    const file = JSON.parse(readFileSync(at('问/甲-问题.json'), 'utf8'));
    file.问题[0].回答 = '只有甲单位才写的话';
    writeFileSync(at('问/甲-问题.json'), JSON.stringify(file));
    writeFileSync(at('问/丁-问题.json'), '{}');
    const answered = await gongkai('narrate', at('全局'), '--answers', at('问'), '--format', 'md', '--out', at('答'));
    assert.match(readFileSync(at('答/甲-说明.md'), 'utf8'), /只有甲单位才写的话/);
    assert.doesNotMatch(readFileSync(at('答/丙-说明.md'), 'utf8'), /只有甲单位才写的话/);
    assert.match(answered.complaints, /没有用上的回答文件“.*丁-问题\.json”/);
  });

  it('takes the list back with its answers, each row its own workbook’s, and keeps them in the next list', async () => {
    const [head, ...rows] = listed(at('出/未回答.xlsx'));
    const [first, second] = ['甲.xlsx', '二级/丙.xlsx'].map((name) =>
      rows.findIndex(([workbook, kind]) => workbook === name && kind === '待填'),
    ) as [number, number];
    const filled = rows.map((row, at) => withAnswer(row, { [first]: '甲的话', [second]: '丙的话' }[at] ?? ''));
    const stray = ['丁.xlsx', '待填', 'duties', '', '丁的话', ''];
    writeFileSync(at('填好.xlsx'), tableOf([head!, ...filled, stray]));
    const call = ['narrate', at('全局'), '--answers', at('填好.xlsx'), '--format', 'md', '--out', at('填出')];
    const { complaints } = await gongkai(...call);
    const [ofFirst, ofSecond] = ['甲', '丙'].map((stem) => readFileSync(at(`填出/${stem}-说明.md`), 'utf8'));
    assert.deepEqual([ofFirst!.includes('甲的话'), ofFirst!.includes('丙的话')], [true, false]);
    assert.deepEqual([ofSecond!.includes('甲的话'), ofSecond!.includes('丙的话')], [false, true]);
    assert.match(complaints, /没有用上的回答“填好\.xlsx”里“丁\.xlsx”的行/);
    const next = listed(at('填出/未回答.xlsx'));
    assert.deepEqual(
      next
        .filter(([, kind]) => kind === '已填')
        .map(([workbook, , id, , answer]) => [workbook, id, answer])
        .sort(),
      [
        ['二级/丙.xlsx', rows[second]![2], '丙的话'],
        ['甲.xlsx', rows[first]![2], '甲的话'],
      ].sort(),
    );
    const alone = await gongkai('narrate', at('全局/甲.xlsx'), '--answers', at('填好.xlsx'), '--format', 'md');
    assert.match(alone.out, /甲的话/);
  });

  it('refuses a table that holds no answers, or two to one question', async () => {
    const told = async (rows: string[][]): Promise<string> => {
      writeFileSync(at('表.xlsx'), tableOf(rows));
      const { status, complaints } = await gongkai(
        'narrate',
        at('全局'),
        '--answers',
        at('表.xlsx'),
        '--out',
        at('无'),
      );
      assert.equal(status, 2);
      return complaints;
    };
    assert.match(await told([['工作簿', '编号']]), /“表\.xlsx”不是填好的回答表/);
    const twice = [
      ['工作簿', '编号', '回答'],
      ['甲.xlsx', 'duties', '一'],
      ['甲.xlsx', 'duties', '二'],
    ];
    assert.match(await told(twice), /第 3 行：“甲\.xlsx”的问题“duties”有两个不同的回答/);
  });

  it('gives no department the answers of another whose workbook has the same name', async () => {
    mkdirSync(at('同名/一'), { recursive: true });
    mkdirSync(at('同名/二'));
    mkdirSync(at('同名答/一'), { recursive: true });
    copyFileSync(LINGSHOU, at('同名/一/表.xlsx'));
    copyFileSync(RUOQIANG, at('同名/二/表.xlsx'));
    writeFileSync(at('同名答/表.json'), '{"department.duties": "甲"}');
    const unclear = await gongkai('narrate', at('同名'), '--answers', at('同名答'), '--out', at('同名出'));
    assert.equal(unclear.complaints.match(/不止一个工作簿叫“表”/g)?.length, 2);
    const one = await gongkai('narrate', at('同名/一'), '--answers', at('同名答'), '--out', at('同名出'));
    assert.equal(one.status, 0, one.complaints);
    writeFileSync(at('同名答/一/表.json'), '{}');
    const named = await gongkai('narrate', at('同名'), '--answers', at('同名答'), '--out', at('同名再出'));
    assert.equal(named.complaints.match(/不止一个工作簿叫“表”/g)?.length, 1);
  });

  it('says once which answers of one file for all stand nowhere', async () => {
    writeFileSync(at('公共.json'), '{"没有.这个": "甲"}');
    const { complaints } = await gongkai('narrate', at('全局'), '--answers', at('公共.json'), '--out', at('公共出'));
    assert.equal(complaints.match(/没有\.这个/g)?.length, 1);
  });

  it('compares each with last year’s of the same department, and says of which there is none', async () => {
    for (const folder of ['上年', '今年']) mkdirSync(at(folder));
    copyFileSync(fixture('ebian-2021-budget.xlsx'), at('上年/a.xlsx'));
    writeFileSync(at('上年/b.xlsx'), xlsxOf(COUNTY_BUDGET_2024));
    copyFileSync(LINGSHOU, at('今年/甲.xlsx'));
    writeFileSync(at('今年/乙.xlsx'), xlsxOf(COUNTY_BUDGET_2025));
    const { complaints } = await gongkai(
      ...['narrate', at('今年'), '--prior', at('上年'), '--format', 'md', '--out', at('比')],
    );
    assert.match(complaints, /里没有“.*”的上年工作簿，“甲\.xlsx”未作比较/);
    assert.doesNotMatch(complaints, /“乙\.xlsx”未作比较/);
    const alone = async (...prior: string[]): Promise<string> =>
      (await gongkai('narrate', at('今年/乙.xlsx'), ...prior, '--format', 'md')).out;
    const compared = readFileSync(at('比/乙-说明.md'), 'utf8');
    assert.equal(compared, await alone('--prior', at('上年/b.xlsx')));
    assert.notEqual(compared, await alone());
  });
});
