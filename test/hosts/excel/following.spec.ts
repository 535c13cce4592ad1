import assert from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { excelHost } from '../../../src/hosts/excel/index.js';
import { openWorkbook } from '../../../src/hosts/excel/open-workbook.js';
import type { LiveWorkbook } from '../../../src/hosts/office/live-workbook.js';
import { workbookOf } from '../../e2e/fixtures.js';
import type { Faults, SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';
import { HAPPENINGS, TWO } from './happenings.js';
import { read, tall, workbook } from './sheets.js';

interface Followed {
  readonly host: SimulatedHost;
  readonly open: LiveWorkbook;
  /** How often it was told that something has changed. */
  readonly told: () => number;
}

/** The workbook read and followed. */
function following(
  book: Workbook,
  run: (followed: Followed) => Promise<void>,
  faults: Faults & { version?: string } = {},
): Promise<void> {
  return withExcel(
    book,
    async (host) => {
      const open = openWorkbook(5);
      let count = 0;
      await open.read([]);
      await open.follow(() => (count += 1));
      await run({ host, open, told: () => count });
    },
    faults,
  );
}

/** What following makes of the changes, held against the workbook read anew. */
async function assertFollowed({ host, open, told }: Followed, most = 1): Promise<void> {
  await settle();
  assert.ok(told() > 0, 'nothing was told');
  const before = host.messages;
  const changed = await open.readChanges();
  assert.equal(host.messages - before, most);
  assert.deepEqual(structuredClone(changed?.workbook), await read());
}

/** The library hands events on in turns of its own. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe('following the workbook open in Excel', () => {
  const happens: readonly (readonly [string, (host: SimulatedHost) => void])[] = [
    ...HAPPENINGS.map(([what, happening]) => [what, ({ user }: SimulatedHost) => happening(user)] as const),
    ['whole columns are pasted', ({ user }) => user.pastes('表1', 'A:B', { A2: '丙', B2: 1 })],
    ['a row is taken out', ({ user }) => user.deletesRow('表1', 2)],
    ['a sheet is renamed', ({ user }) => user.renames('表1', '公开01表')],
  ];
  for (const [what, happening] of happens) {
    it(`reads what has changed when ${what}, in one message, and knows what a new reading would`, async () => {
      await following(TWO, async (followed) => {
        happening(followed.host);
        await assertFollowed(followed);
      });
    });
  }

  it('reads a computed sheet whole where Excel does not say which cells, before ExcelApi 1.11', async () => {
    await following(
      TWO,
      async (followed) => {
        followed.host.user.recomputes('表2', { A1: 31 });
        await assertFollowed(followed);
      },
      { version: '1.10' },
    );
  });

  it('follows without new names before ExcelApi 1.17', async () => {
    await following(
      TWO,
      async (followed) => {
        followed.host.user.renames('表1', '公开01表');
        await settle();
        assert.equal(followed.told(), 0);
        followed.host.user.types('公开01表', { B2: 11 });
        await assertFollowed(followed);
      },
      { version: '1.16' },
    );
  });

  it('does not wake for the computing of a sheet without formulas', async () => {
    await following(TWO, async ({ host, told }) => {
      host.user.recomputes('表1', { B2: 10 });
      await settle();
      assert.equal(told(), 0);
    });
  });

  it('finds nothing new where a cell was left as it was', async () => {
    await following(TWO, async ({ host, open, told }) => {
      host.user.types('表1', { B2: 10 });
      await settle();
      assert.equal(told(), 1);
      assert.equal(await open.readChanges(), null);
    });
  });

  it('knows whose change it was', async () => {
    await following(TWO, async ({ host, open }) => {
      host.user.types('表1', { B2: 11 });
      await settle();
      assert.equal((await open.readChanges())?.byOthers, false);
      host.colleague.types('表1', { B3: 21 });
      await settle();
      assert.equal((await open.readChanges())?.byOthers, true);
    });
  });

  it('waits while a cell is open for typing, and loses nothing', async () => {
    let typing = 0;
    const refuse = () => ((typing -= 1) >= 0 ? 'InvalidOperationInCellEditMode' : null);
    await following(
      TWO,
      async (followed) => {
        followed.host.user.types('表1', { B2: 11 });
        typing = 2;
        await assertFollowed(followed, 3);
      },
      { refuse },
    );
  });

  it('keeps what it could not read for the next time', async () => {
    let silent = false;
    const refuse = () => (silent ? 'GeneralException' : null);
    await following(
      TWO,
      async (followed) => {
        followed.host.user.types('表1', { B2: 11 });
        await settle();
        silent = true;
        await assert.rejects(followed.open.readChanges());
        silent = false;
        await assertFollowed(followed);
      },
      { refuse },
    );
  });

  it('reads a sheet in bands where so much was pasted that Excel will not hand it over at once', async () => {
    await following(workbook(tall('表1', 10)), async (followed) => {
      const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`B${i + 1}`, i]));
      followed.host.user.pastes('表1', 'B1:B5000', many);
      await assertFollowed(followed, 4);
    });
  });

  it('shows a cell on its sheet under the new name', async () => {
    await withExcel(TWO, async (host) => {
      const excel = excelHost();
      await excel.read();
      host.user.renames('表1', '公开01表');
      await excel.show({ sheet: '表1', address: 'B2' });
      assert.deepEqual([host.state.active, host.state.selected], ['表1', 'B2']);
    });
  });

  it('asks little: one message of at most 20 KB for a change in the largest published workbook', async () => {
    const book = workbookOf('xinping-2021-final');
    await following(book, async (followed) => {
      followed.host.user.types('公开02表', { E7: 5_556_280.53, F7: 5_556_280.53 });
      await settle();
      await followed.open.readChanges();
      assert.ok(followed.host.answers.at(-1)! < 20_000, `${followed.host.answers.at(-1)} bytes`);
      assert.ok(followed.host.answers.at(-1)! > 100);
    });
  });
});

describe('the pane’s Excel', () => {
  const PARTS = [
    '<answers xmlns="urn:gongkai:answers:1">{"k":"已核实"}</answers>',
    '<narrative xmlns="urn:gongkai:narrative:1">{"answers":{"duties":"起草文件"},"template":null}</narrative>',
  ];

  it('reads sheets, reasons and answers in two messages together', async () => {
    await withExcel(TWO, async (host) => {
      host.state.parts.push(...PARTS);
      const excel = excelHost();
      assert.deepEqual(structuredClone(await excel.read()), TWO);
      assert.deepEqual(await excel.answers.load(), { k: '已核实' });
      assert.deepEqual((await excel.narrative.load()).answers, { duties: '起草文件' });
      assert.equal(host.messages, 2);
      host.state.parts[0] = PARTS[0]!.replace('已核实', '见批复');
      assert.deepEqual(await excel.answers.load(), { k: '见批复' });
    });
  });

  it('asks for them anew where the sheets were too much for one message', async () => {
    let message = 0;
    await withExcel(
      TWO,
      async (host) => {
        host.state.parts.push(...PARTS);
        const excel = excelHost();
        assert.deepEqual(structuredClone(await excel.read()), TWO);
        assert.deepEqual(await excel.answers.load(), { k: '已核实' });
      },
      { refuse: () => ((message += 1) === 2 ? 'ResponsePayloadSizeLimitExceeded' : null) },
    );
  });

  it('waits for the cell that is open for typing, says so, and can be stopped', async () => {
    let typing = 2;
    const refuse = () => ((typing -= 1) >= 0 ? 'InvalidOperationInCellEditMode' : null);
    await withExcel(
      TWO,
      async () => {
        const excel = excelHost(1);
        let said = 0;
        assert.deepEqual(structuredClone(await excel.read(undefined, () => (said += 1))), TWO);
        assert.equal(said, 2);
        typing = 1_000;
        const stop = new AbortController();
        await assert.rejects(
          excel.read(stop.signal, () => stop.abort(new Error('stopped'))),
          /stopped/,
        );
      },
      { refuse },
    );
  });
});
