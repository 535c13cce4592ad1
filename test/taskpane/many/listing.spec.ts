import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CheckSettings } from '../../../src/core/finding/settings.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import type { DeskClient } from '../../../src/taskpane/many/client.js';
import { openDesk } from '../../../src/taskpane/many/desk.js';
import { sortOut, type TakenFile } from '../../../src/taskpane/many/listed-file.js';
import { rowOf } from '../../../src/taskpane/many/listing-state.js';
import { createListing, type Listing } from '../../../src/taskpane/many/listing.js';
import { bookOf, BUREAU, MIDDLE_SCHOOL, OFFICE, PRIMARY_SCHOOL } from '../../core/check/rollup/books.js';
import { COUNTY_BUDGET_2024 } from '../../core/check/examples/prior.js';
import { planted } from '../../forms/builder.js';
import { COUNTY_BUDGET_2025 } from '../../forms/county-budget-2025.js';
import { xlsxOf } from '../../cli/written.js';
import { bytesOf } from '../../forms/workbook-bytes.js';
import { fixtureBytes, taken } from './files.js';

const FINAL = fixtureBytes('xinping-2021-final');
const BUDGET = fixtureBytes('lingshou-2021-budget');
const TODAY = '2024年3月5日';

/** The desk without a worker between; `before` each thing that is asked. */
function desk(before: (kind: string, times: number) => void = () => undefined): DeskClient {
  const own = openDesk();
  let times = 0;
  return {
    ask: async (kind, asks, signal) => {
      signal?.throwIfAborted();
      before(kind, (times += 1));
      const answer = await (own[kind] as (asks: unknown) => Promise<any>)(asks);
      signal?.throwIfAborted();
      return answer;
    },
    close: () => undefined,
  };
}

const listing = (files: readonly TakenFile[], ask = desk(), settings: CheckSettings = {}): Listing =>
  createListing(sortOut(files), ask, () => settings);
const books = ({ state }: Listing) => state.get().books;
const prior = (list: Listing) => books(list).map(({ file, prior }) => [file.name, prior?.name ?? null]);

describe('many files in the pane', () => {
  it('are a line a workbook with what a check of it alone says, and why one could not be read', async () => {
    const list = listing([
      taken('县/坏.xls', '不是工作簿'),
      taken('县/决算.xlsx', FINAL),
      taken(
        '县/通讯录.xlsx',
        bytesOf({
          name: '通讯录.xlsx',
          grids: [{ name: '甲', hidden: false, merges: [], rows: [[{ value: '通讯录' }]] }],
        }),
      ),
      taken('县/图.png', '……'),
      taken('县/~$决算.xlsx', ''),
    ]);
    await list.read();
    const rows = books(list).map((book) => rowOf(book)!);
    assert.deepEqual(
      rows.map((row) => ('failure' in row ? row.failure : [row.document.year, row.standing, row.errors])),
      [
        '“坏.xls”不是 Excel 工作簿，只能读取 .xlsx、.xlsm、.xls 和 .et 文件；能在 Excel 或 WPS 中打开的，请另存为 .xlsx 再试。',
        [null, 'wrong', 27],
        '“通讯录.xlsx”里没有认出公开表，请确认给的是部门预算或决算的公开表。',
      ],
    );
    const { passedOver, complete, work } = list.state.get();
    assert.deepEqual([passedOver, complete, work], [2, true, null]);
  });

  it('have last year’s workbook found among them, and are held to it', async () => {
    const list = listing([
      taken('2025.xlsx', bytesOf(planted(COUNTY_BUDGET_2025, '三公', 'B7', 24))),
      taken('2024.xlsx', bytesOf(COUNTY_BUDGET_2024)),
      taken('决算.xlsx', FINAL),
    ]);
    await list.read();
    assert.deepEqual(prior(list), [
      ['2024.xlsx', null],
      ['2025.xlsx', '2024.xlsx'],
      ['决算.xlsx', null],
    ]);
    const [, held] = books(list);
    const row = rowOf(held!)!;
    assert.ok('kinds' in row && row.kinds.some(({ rule }) => rule === 'prior.budget'), JSON.stringify(row));
  });

  it('have their 说明 by name and department; what fits none is named', async () => {
    const list = listing([
      taken('县/甲局公开表.xlsx', FINAL),
      taken('县/乙局公开表.xlsx', BUDGET),
      taken('县/甲局说明.txt', '2021年部门决算说明\n一、收入支出总体情况\n收入总计100.00万元。\n'),
      taken('县/别的.txt', '某某镇2019年部门决算说明\n收入总计100.00万元。\n'),
      taken('县/旧.doc', '\u0000'),
    ]);
    await list.read();
    assert.deepEqual(
      books(list).map(({ file, text }) => [file.name, text?.name ?? null]),
      [
        ['甲局公开表.xlsx', '甲局说明.txt'],
        ['乙局公开表.xlsx', null],
      ],
    );
    const { doubts, texts } = list.state.get();
    assert.deepEqual(doubts, ['没有配上工作簿的说明：“别的.txt”。']);
    assert.match(texts.flatMap(({ found }) => (found && 'failure' in found ? [found.failure] : [])).join(), /旧\.doc/);
  });

  it('are published files too, each as what it holds: tables, a 说明, both or neither', async () => {
    const list = listing([
      taken('县/预算公开表.xlsx', BUDGET),
      taken('县/预算.pdf', readFileSync(new URL('../../fixtures/pdf/lingshou-2021-budget.text.pdf', import.meta.url))),
      taken('县/决算.pdf', readFileSync(new URL('../../fixtures/pdf/xinping-2021-final.ruled.pdf', import.meta.url))),
      taken('县/说明.html', '<html><body><p>2019年部门决算说明</p><p>收入总计100.00万元。</p></body></html>'),
      taken('县/通知.html', '<html><body><p>关于公开的通知</p></body></html>'),
    ]);
    await list.read();
    assert.deepEqual(
      books(list).map(({ file, text, version, isPrint }) => [
        file.name,
        text?.name ?? null,
        version?.name ?? null,
        isPrint,
      ]),
      [
        ['决算.pdf', null, null, false],
        ['预算.pdf', null, '预算公开表.xlsx', true],
        ['预算公开表.xlsx', '预算.pdf', '预算.pdf', false],
      ],
    );
    const { doubts, passedOver } = list.state.get();
    assert.deepEqual([doubts, passedOver], [['没有配上工作簿的说明：“说明.html”。'], 1]);
  });

  it('are checked as it is set, and again when that changes', async () => {
    let settings: CheckSettings = {};
    const list = createListing(
      sortOut([taken('县/坏.xls', '不是工作簿'), taken('县/决算.xlsx', FINAL)]),
      desk(),
      () => settings,
    );
    const rows = () => books(list).map((book) => rowOf(book)!);
    await list.read();
    const [failed, plain] = rows();
    settings = { tolerance: '1', off: [{ rule: 'completeness.fund', reason: '另行公开' }] };
    await list.checkAgain();
    const [still, row] = rows();
    assert.deepEqual(still, failed);
    assert.ok('conclusion' in plain! && 'conclusion' in row!);
    assert.deepEqual(plain.conclusion, ['有错误']);
    assert.match(row.conclusion.join('，'), /^有错误，1 项规则已停用：另行公开，容差 1 元之内 \d+ 条$/);
    assert.equal(list.state.get().complete, true);
    settings = {};
    await list.checkAgain();
    assert.deepEqual(rows()[1], plain);
  });

  it('are two versions of one where department, year and kind are the same', async () => {
    const list = listing([
      taken('初稿.xlsx', FINAL),
      taken('定稿.xlsx', fixtureBytes('xinping-2021-final.corrected')),
      taken('预算.xlsx', BUDGET),
    ]);
    await list.read();
    assert.deepEqual(
      books(list).map(({ file, version }) => [file.name, version?.name ?? null]),
      [
        ['初稿.xlsx', '定稿.xlsx'],
        ['定稿.xlsx', '初稿.xlsx'],
        ['预算.xlsx', null],
      ],
    );
  });

  it('are 部门 and 单位 where both are there: their sums are compared when it is asked for', async () => {
    const wrong = { ...PRIMARY_SCHOOL, reception: 5_000, office: 55_000 };
    const list = listing(
      [BUREAU, OFFICE, wrong, MIDDLE_SCHOOL].map((book) => taken(`局/${book.file}`, xlsxOf(bookOf(book)))),
    );
    await list.read();
    assert.equal(list.state.get().departments, 1);
    assert.ok(books(list).every(({ rollup }) => rollup === null));
    await list.rollUp();
    const found = books(list).filter(({ rollup }) => rollup !== null);
    assert.deepEqual(
      found.map(({ file, rollup }) => [file.name, rollup!.findings.length]),
      [['教育局.xlsx', 3]],
    );
    const row = rowOf(found[0]!)!;
    assert.ok('rollup' in row && row.rollup!.startsWith('与所属 3 个单位'));
  });

  it('are stopped at once, and gone on with where they were', async () => {
    const files = [taken('一.xlsx', FINAL), taken('二.xlsx', BUDGET), taken('三.xlsx', BUDGET)];
    const asked: string[] = [];
    const list = listing(
      files,
      desk((kind, times) => {
        asked.push(kind);
        if (times === 2) list.stop();
      }),
    );
    await list.read();
    assert.deepEqual(
      books(list).map(({ found }) => found === null),
      [false, true, true],
    );
    assert.deepEqual([list.state.get().work, list.state.get().error, list.state.get().complete], [null, null, false]);
    await list.read();
    assert.equal(list.state.get().complete, true);
    assert.deepEqual(asked, ['check', 'check', 'check', 'check', 'households']);
  });

  it('tell which of how many is being read', async () => {
    const list = listing([taken('一.xlsx', FINAL), taken('二.xlsx', BUDGET)]);
    const told: unknown[] = [];
    list.state.watch(
      ({ work }) => work,
      (work) => told.push(work && [work.what, work.done, work.total]),
    );
    await list.read();
    assert.deepEqual(told, [null, ['读取并核对', 0, 2], ['读取并核对', 1, 2], null]);
  });

  it('make an overview and the papers of all, the unread ones named', async () => {
    const list = listing([taken('决算.xlsx', FINAL), taken('坏.xls', '不是工作簿')]);
    await list.read();
    const { xlsx, html } = (await list.summary(TODAY))!;
    const cells = (bytes: Uint8Array, sheet = 0) =>
      readWorkbook(bytes, '表.xlsx').grids[sheet]!.rows.map((row) =>
        Array.from(row ?? [], (cell) => cell?.value ?? ''),
      );
    assert.match(html, /共 2 个工作簿：没有错误 0 个，有错误 1 个，未能校验 1 个。/);
    assert.deepEqual(
      cells(xlsx)
        .find(([name]) => name === '决算.xlsx')!
        .slice(3, 5),
      [27, 5],
    );
    const papers = cells((await list.papers(TODAY))!);
    assert.match(String(papers.find(([name]) => name === '坏.xls')!.at(-1)), /^没有检查：“坏\.xls”不是/);
    assert.equal(papers.find(([name]) => name === '决算.xlsx')![3], '没有给出');
  });
});
