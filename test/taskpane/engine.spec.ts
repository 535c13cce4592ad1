import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { BookFile } from '../../src/taskpane/engine/book.js';
import { engineClient, type Port } from '../../src/taskpane/engine/client.js';
import type { FromEngine, ToEngine } from '../../src/taskpane/engine/messages.js';
import { serve } from '../../src/taskpane/engine/serve.js';
import { printedBook, setOf } from '../core/disclosure/book-of-several.js';
import { workbookOf } from '../e2e/fixtures.js';
import { portHere } from './engine-here.js';

const BUDGET = workbookOf('ebian-2021-budget');

/** An engine whose worker is told of: how often it was started, and what each was told. */
function listened() {
  const told: ToEngine[][] = [];
  const engine = engineClient(() => {
    const mine: ToEngine[] = [];
    told.push(mine);
    return portHere((message) => mine.push(message));
  });
  const said = (at: number): string[] => told[at]!.map(({ say }) => say);
  return { engine, told, said };
}

/** The workbook with another value in one cell; every other row is the very row it was. */
function changed(book: Workbook, sheet: number, row: number, column: number, value: number): Workbook {
  const grids = book.grids.map((grid, at) =>
    at === sheet ? { ...grid, rows: grid.rows.map((cells, index) => (index === row ? cells!.slice() : cells)) } : grid,
  );
  (grids[sheet]!.rows[row] as { value: number }[])[column] = { value };
  return { ...book, grids };
}

const fileOf = (name: string): BookFile => {
  const bytes = readFileSync(new URL(`../fixtures/${name}.xlsx`, import.meta.url));
  return {
    name: `${name}.xlsx`,
    bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  };
};

describe('the engine beside the page', () => {
  it('is given a workbook once, and finds in it what is found in its file', async () => {
    const { engine, said } = listened();
    const report = await engine.ask('check', {}, { book: BUDGET });
    const { disclosure } = await engine.ask('recognize', null, { book: BUDGET });
    assert.ok(disclosure.tables.length > 5);
    assert.deepEqual(said(0).filter((say) => say === 'book').length, 1);
    const file = fileOf('ebian-2021-budget');
    assert.deepEqual(await engine.ask('check', {}, { book: file }), report);
  });

  it('tells the departments of a book, and takes no figures of one from it', async () => {
    const book = printedBook(...setOf('青禾县水利局', 8), ...setOf('青禾县教育局', 20));
    const { engine } = listened();
    const { disclosure } = await engine.ask('recognize', null, { book });
    assert.deepEqual(
      disclosure.departments?.map(({ document, tables }) => [document.department, tables.length]),
      [
        ['青禾县水利局', 4],
        ['青禾县教育局', 4],
      ],
    );
    assert.equal(JSON.stringify(disclosure).includes('panels'), false);
    assert.deepEqual((await engine.ask('money', null, { book })).groups, []);
    const wish = { template: null, form: null, answers: {}, settings: {}, decimals: null };
    const { narrative } = await engine.ask('write', wish, { book });
    assert.deepEqual(
      narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures)),
      [],
    );
  });

  it('checks with the settings that it is asked with, and not with those before', async () => {
    const { engine } = listened();
    const plain = await engine.ask('check', {}, { book: BUDGET });
    const { rule } = plain.findings[0]!;
    const off = [{ rule, reason: '另行公开' }];
    const report = await engine.ask('check', { off }, { book: BUDGET });
    assert.deepEqual(report.settings, { off });
    assert.deepEqual(
      report.findings,
      plain.findings.filter((one) => one.rule !== rule),
    );
    assert.deepEqual(await engine.ask('check', {}, { book: BUDGET }), plain);
  });

  it('is given of a workbook that was changed the rows alone that are others, and checks the whole', async () => {
    const { engine, told } = listened();
    const before = await engine.ask('check', {}, { book: BUDGET });
    const sheet = BUDGET.grids.findIndex(({ rows }) => rows.some((row) => typeof row?.[2]?.value === 'number'));
    const row = BUDGET.grids[sheet]!.rows.findIndex((cells) => typeof cells?.[2]?.value === 'number');
    const book = changed(BUDGET, sheet, row, 2, 123456789);
    const from = told[0]!.length;
    const after = await engine.ask('check', {}, { book });
    const [head, rows, ask, ...more] = told[0]!.slice(from);
    assert.deepEqual([head?.say, rows?.say, ask?.say, more.length], ['book', 'rows', 'ask', 0]);
    assert.deepEqual(rows?.say === 'rows' && rows.rows.map(([at]) => at), [row]);
    assert.ok(after.findings.length > before.findings.length);
    assert.deepEqual(after, await listened().engine.ask('check', {}, { book: { ...book } }), 'as if it were new to it');
    assert.deepEqual(await engine.ask('check', {}, { book: { ...BUDGET } }), before, 'and back again');
  });

  it('is told of rows and sheets that are there no more', async () => {
    const { engine } = listened();
    await engine.ask('check', {}, { book: BUDGET });
    const [first, ...others] = BUDGET.grids;
    const shorter = {
      ...BUDGET,
      grids: [{ ...first!, rows: first!.rows.slice(0, 5).map((row, at) => (at === 3 ? undefined : row)) }, ...others],
    };
    const fewer = { ...BUDGET, grids: others };
    for (const book of [shorter, fewer])
      assert.deepEqual(
        await engine.ask('recognize', null, { book }),
        await listened().engine.ask('recognize', null, { book }),
      );
  });

  it('tells sheet by sheet how far it has come with a file', async () => {
    const told: FromEngine[] = [];
    await new Promise<void>((resolve) => {
      const hear = serve((message) => {
        told.push(message);
        if (message.say !== 'part') resolve();
      }, 0);
      hear({ say: 'file', id: 1, file: fileOf('xinping-2021-final') });
      hear({ say: 'ask', call: 'open', book: 1, prior: null, request: null });
    });
    const sheets = workbookOf('xinping-2021-final').grids.length;
    const expected = Array.from({ length: sheets }, (_, at) => ({ at: at + 1, of: sheets, share: at / sheets }));
    assert.deepEqual(
      told.flatMap((message) => (message.say === 'part' ? message.part : [])),
      expected,
    );
  });

  it('ends at once when it is stopped, and what waits is done by another that is given the workbook again', async () => {
    const { engine, told } = listened();
    const stop = new AbortController();
    const stopped = engine.ask('check', {}, { book: BUDGET, signal: stop.signal });
    const later = engine.ask('recognize', null, { book: BUDGET });
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error('已停止'));
    await assert.rejects(stopped, /已停止/);
    assert.ok((await later).disclosure.tables.length > 5);
    assert.equal(told.length, 2);
  });

  it('takes a question back that it was not asked yet', async () => {
    const { engine, told, said } = listened();
    const stop = new AbortController();
    const first = engine.ask('recognize', null, { book: BUDGET });
    const second = engine.ask('check', {}, { book: BUDGET, signal: stop.signal });
    stop.abort(new Error('已停止'));
    await assert.rejects(second, /已停止/);
    await first;
    assert.deepEqual([told.length, said(0).filter((say) => say === 'ask').length], [1, 1]);
  });

  it('asks nothing of one that was stopped before', async () => {
    const { engine, told } = listened();
    await assert.rejects(engine.ask('check', {}, { signal: AbortSignal.abort(new Error('已停止')) }), /已停止/);
    assert.deepEqual(told, []);
  });

  it('says in its own sentence what is wrong with a file, and goes on', async () => {
    const { engine } = listened();
    const file = { name: '坏.xlsx', bytes: new ArrayBuffer(3) };
    await assert.rejects(engine.ask('open', null, { book: file }), /“坏\.xlsx”.*。$/);
    assert.ok((await engine.ask('recognize', null, { book: BUDGET })).sheets.length > 5);
  });

  it('says so where its program is not to be had, and tries again the next time', async () => {
    let starts = 0;
    const engine = engineClient((): Port => {
      starts += 1;
      const port = portHere();
      if (starts === 1) setTimeout(() => port.onerror?.call(port as Worker, new Event('error') as ErrorEvent));
      return port;
    });
    const stalled = { name: '甲.xlsx', bytes: fileOf('xinping-2021-final').bytes };
    await assert.rejects(engine.ask('open', null, { book: stalled }), /^Error: 校验程序没有载入，.*。$/);
    assert.ok(await engine.ask('open', null, { book: stalled }));
  });

  it('lets go of workbooks that are wanted no more', async () => {
    const { engine, told } = listened();
    const other = workbookOf('lingshou-2021-budget');
    await engine.ask('recognize', null, { book: BUDGET });
    await engine.ask('recognize', null, { book: other });
    engine.keep([other]);
    const from = told[0]!.length;
    await engine.ask('recognize', null, { book: BUDGET });
    assert.equal(told[0]!.slice(from).filter(({ say }) => say === 'book').length, 1, 'it is given again');
  });
});
