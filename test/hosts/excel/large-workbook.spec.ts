import assert from 'node:assert/strict';
import { readExcelWorkbook } from '../../../src/hosts/excel/index.js';
import { HostSilentError } from '../../../src/hosts/excel/errors.js';
import { NothingReadError } from '../../../src/hosts/office/workbook-errors.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { withExcel } from '../../office-host/with-excel.js';
import { read, scattered, sheet, tall, workbook } from './sheets.js';

const cover = sheet('封面', [['公开表']]);
const limit = 5 * 1024 * 1024;

describe('reading a workbook over the 5 MB of Excel on the web', () => {
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 948, left: 0, bottom: 951, right: 0 },
  ];
  const big = workbook(
    cover,
    { ...tall('明细', 1_900), merges, hiddenRows: [5, 1_800], hiddenColumns: [1] },
    sheet('空表', []),
  );
  const small = 200_000;

  const codes = [
    'ResponsePayloadSizeLimitExceeded',
    'RequestPayloadSizeLimitExceeded',
    'GeneralException',
    'InternalServerError',
    'Timeout',
  ];
  for (const limitCode of codes) {
    it(`reads bands of rows, every cell once, what is hidden and merged too: ${limitCode}`, async () => {
      await withExcel(
        big,
        async (host) => {
          assert.deepEqual(await read(), big);
          assert.ok(
            host.answers.length > 4 && host.answers.every((bytes) => bytes < small),
            `answers of ${host.answers.join(', ')} bytes`,
          );
        },
        { limit: small, limitCode },
      );
    });
  }

  it('takes few messages', async () => {
    const large = workbook(cover, tall('明细', 60_000));
    await withExcel(
      large,
      async (host) => {
        assert.deepEqual(await read(), large);
        // The list, the extents with the first 2,000 rows, then 120,000 cells and 60,000 rows in bands, the merges.
        assert.equal(host.messages, 2 + 5 + 1);
        assert.ok(
          host.answers.every((bytes) => bytes < limit),
          `answers of ${host.answers.join(', ')} bytes`,
        );
      },
      { limit },
    );
  });

  it('halves a band whose texts are long', async () => {
    const wordy = workbook(tall('说明', 600, '很长的名称'.repeat(60)));
    await withExcel(wordy, async () => assert.deepEqual(await read(), wordy), { limit: limit / 20 });
  });

  it('names the sheet that Excel stopped answering about', async () => {
    const silent = (message: number) => (message === 4 ? Infinity : 0);
    await withExcel(big, () => assert.rejects(readExcelWorkbook(1000), new HostSilentError(1000, '封面')), {
      limit: small,
      delay: silent,
    });
  });
});

describe('reading more than 512 merges in one sheet', () => {
  it('asks for the halves, and takes a merge that crosses between them for one', async () => {
    const merges = Array.from({ length: 700 }, (_, i) => ({ top: 2 * i, left: 0, bottom: 2 * i + 1, right: 1 }));
    const many = workbook(cover, { ...tall('表1', 1401), merges });
    await withExcel(many, async () => {
      const [, grid] = (await read()).grids;
      assert.deepEqual(grid!.merges, merges);
    });
  });
});

describe('reading a sheet larger than Excel hands over', () => {
  const filled = tall('流水', 60);

  it('reads in bands where Excel gives null for values', async () => {
    const two = workbook(cover, filled);
    await withExcel(two, async () => assert.deepEqual(await read(), two), { mostCells: 100 });
  });

  it('reads around a stray figure far away', async () => {
    const stray = workbook(cover, scattered('表1', [0, 0, '收支总表'], [3, 2, 486.32], [1_048_575, 16_383, 1]));
    await withExcel(stray, async () => assert.deepEqual(await read(), stray));
  });

  it('reads the other sheets and says why not this one', async () => {
    await withExcel(
      workbook(cover, filled),
      async (host) => {
        const { grids } = await read(undefined, 100);
        assert.deepEqual(grids, [cover, { ...filled, rows: [], unread: { reason: 'too-large', cells: 120 } }]);
        assert.ok(host.messages < 20, `${host.messages} messages`);
      },
      { mostCells: 100 },
    );
  });

  it('says why not a sheet that Excel never hands over', async () => {
    const broken: Grid = { ...tall('坏表', 2000), hidden: true };
    await withExcel(
      workbook(cover, broken, filled),
      async (host) => {
        const { grids } = await read();
        assert.deepEqual(grids, [
          cover,
          { ...broken, rows: [], unread: { reason: 'refused', code: 'GeneralException' } },
          filled,
        ]);
        assert.ok(host.messages < 20, `${host.messages} messages`);
      },
      { broken: new Set(['坏表']) },
    );
  });

  it('names the sheet where it is the only one', async () => {
    await withExcel(
      workbook(filled, sheet('空表', [])),
      () =>
        assert.rejects(
          readExcelWorkbook(),
          (error: Error) =>
            error instanceof NothingReadError && /工作表“流水”的内容读不出来（GeneralException）/.test(error.message),
        ),
      { broken: new Set(['流水']) },
    );
  });
});

describe('reading a sheet over all limits', () => {
  /** Rows that are one and the same: five million cells of their own would be hundreds of megabytes. */
  const filled = (name: string, rows: number, columns: number): Grid => {
    const row = Array.from({ length: columns }, (_, column) => ({ value: column + 0.25 }));
    return { ...cover, name, rows: Array.from({ length: rows }, () => row) };
  };
  const ledger = filled('流水账', 200_000, 26);

  it('names it by its extent, of which it has read no more than of any other sheet', async () => {
    await withExcel(workbook(cover, ledger), async (host) => {
      const { grids } = await read();
      assert.deepEqual(grids, [cover, { ...ledger, rows: [], unread: { reason: 'too-large', cells: 5_200_000 } }]);
      // the list, the first 2,000 rows, strips across, strips down
      assert.equal(host.messages, 4);
      const bytes = host.answers.reduce((all, size) => all + size, 0);
      assert.ok(bytes < 5 * 1024 * 1024, `${bytes} bytes for a sheet of 5,200,000 cells`);
    });
  });

  it('names it where there is nothing else', async () => {
    await withExcel(workbook(ledger), () =>
      assert.rejects(
        readExcelWorkbook(),
        (error: Error) =>
          error instanceof NothingReadError && /工作表“流水账”有 520 万个单元格，太大，没有读取/.test(error.message),
      ),
    );
  });

  it('names it beside others on the web, where what is asked at once is refused', async () => {
    const other = tall('明细', 1_900);
    await withExcel(
      workbook(cover, ledger, other),
      async (host) => {
        const { grids } = await read();
        assert.deepEqual(grids[1]!.unread, { reason: 'too-large', cells: 5_200_000 });
        assert.deepEqual([grids[0], grids[2]], [cover, other]);
        assert.ok(
          host.answers.every((bytes) => bytes < limit / 4),
          `answers of ${host.answers.join(', ')} bytes`,
        );
      },
      { limit: limit / 4 },
    );
  });
});
