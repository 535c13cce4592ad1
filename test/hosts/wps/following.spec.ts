import assert from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { withEt, type InEt } from '../../wps-host/with-et.js';
import { PLAIN, sheet, workbook } from '../excel/sheets.js';

const TWO = workbook(
  sheet('表1', [
    ['合计', 30, null],
    ['甲', 10],
    ['乙', 20],
  ]),
  { ...PLAIN, name: '表2', rows: [[{ value: 30, formula: '表1!B1' }]] },
);

interface Followed extends InEt {
  readonly read: Workbook;
  /** How often it was told that something has changed. */
  readonly told: () => number;
}

function following(run: (followed: Followed) => Promise<void>, lacks: readonly string[] = []): Promise<void> {
  return withEt(TWO, async (inside) => {
    lacks.forEach((member) => inside.world.lacks.add(member));
    let count = 0;
    const host = inside.again();
    const read = await host.read();
    await host.following.follow(() => (count += 1));
    await run({ ...inside, host, read, told: () => count });
  });
}

describe('following the workbook open in WPS 表格', () => {
  const happens: readonly [string, (inside: InEt) => void][] = [
    ['a cell is typed into', ({ user }) => user.types('表1', { B2: 11 })],
    ['the last cell of a row, and of the sheet, is emptied', ({ user }) => user.types('表1', { B3: null, A3: null })],
    ['a cell is filled beyond all others', ({ user }) => user.types('表1', { F9: '备注' })],
    ['a range is pasted', ({ user }) => user.pastes('表1', 'A2:B3', { A2: '丙', B2: 1, A3: '丁', B3: 29 })],
    ['whole columns are pasted', ({ user }) => user.pastes('表1', 'A1:B1048576', { A2: '丙', B2: 1 })],
    ['a formula is computed anew', ({ user }) => user.recomputes('表2', { A1: 31 })],
    ['a row is taken out', ({ user }) => user.deletesRow('表1', 1)],
    ['a sheet is added', ({ user }) => user.addsSheet(sheet('表3', [['合计', 1]]))],
    ['a sheet is deleted', ({ user }) => user.deletesSheet('表1')],
    [
      'all of it at once, and a sheet is renamed',
      ({ user }) => {
        user.types('表1', { B2: 11 });
        user.addsSheet(sheet('表3', [['合计', 1]]));
        user.deletesSheet('表2');
        user.renames('表1', '公开01表');
        user.types('公开01表', { B3: 21 });
      },
    ],
  ];
  for (const [what, happening] of happens)
    it(`knows what a new reading would when ${what}`, async () => {
      await following(async (inside) => {
        happening(inside);
        assert.ok(inside.told() > 0, 'nothing was told');
        const changed = await inside.host.following.readChanges();
        assert.deepEqual(changed?.workbook, await inside.again().read());
        assert.equal(changed?.byOthers, false);
        assert.equal(await inside.host.following.readChanges(), null);
      });
    });

  it('reads one cell for one cell, and leaves the sheets alone that nobody changed', async () => {
    await following(async ({ host, user, world, read }) => {
      user.types('表1', { B2: 11 });
      const before = world.crossings.count;
      const changed = (await host.following.readChanges())!.workbook;
      assert.ok(world.crossings.count - before < 50, String(world.crossings.count - before));
      assert.equal(changed.grids[1], read.grids[1]);
    });
  });

  it('makes nothing of a cell that was typed into and left as it was, nor of sheets without formulas', async () => {
    await following(async ({ host, user, told }) => {
      user.types('表1', { B2: 10 });
      assert.equal(await host.following.readChanges(), null);
      user.recomputes('表1', {});
      assert.equal(told(), 1);
    });
  });

  it('is not told of another workbook', async () => {
    await following(async ({ world, told }) => {
      const other = { ...world.books[0]!, fullName: 'C:\\别的.xlsx', sheets: [{ ...world.books[0]!.sheets[0]! }] };
      world.books.push(other);
      world.tell('SheetChange', world.objectOf(other.sheets[0]!), {});
      assert.equal(told(), 0);
    });
  });

  it('follows what a WPS tells of that knows fewer events, and does without where it knows none', async () => {
    await following(
      async ({ user, told }) => {
        user.types('表1', { B2: 11 });
        assert.equal(told(), 1);
      },
      ['SheetCalculate', 'WorkbookNewSheet'],
    );
    await following(
      async ({ user, told }) => {
        user.types('表1', { B2: 11 });
        assert.equal(told(), 0);
      },
      ['ApiEvent'],
    );
  });
});
