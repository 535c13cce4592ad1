import assert from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { withEt, type InEt } from '../../wps-host/with-et.js';
import { HAPPENINGS, TWO } from '../excel/happenings.js';

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
  const happens: readonly (readonly [string, (inside: InEt) => void])[] = [
    ...HAPPENINGS.map(([what, happening]) => [what, ({ user }: InEt) => happening(user)] as const),
    ['whole columns are pasted', ({ user }) => user.pastes('表1', 'A1:B1048576', { A2: '丙', B2: 1 })],
    ['a row is taken out', ({ user }) => user.deletesRow('表1', 1)],
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
