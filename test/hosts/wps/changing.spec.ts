import assert from 'node:assert/strict';
import { CellNotShownError, CellNotWrittenError } from '../../../src/hosts/office/workbook-errors.js';
import type { CellWrite } from '../../../src/hosts/office/cell-write.js';
import { withEt, type InEt } from '../../wps-host/with-et.js';
import { PLAIN, sheet, workbook } from '../excel/sheets.js';

const BOOK = workbook(sheet('表1', [['合计', 1]]), sheet('表2', [['合计', 2]]), sheet('表3', [['合计', 3]]));
const CELLS = [
  { sheet: '表1', address: 'B1' },
  { sheet: '表2', address: 'B1' },
  { sheet: '表1', address: 'E7' },
];
/** The fill of a mark, red in the lowest byte. */
const YELLOW = 0x66d9ff;

/** With a rule of the user's own on the same cells, and the workbook read. */
const withRule = (run: (inside: InEt) => Promise<void>): Promise<void> =>
  withEt(BOOK, async (inside) => {
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    inside.user.sheet('表1').rules.push({ areas: [area], type: 2, formula: '=$B1>0', colour: 255 });
    await inside.host.read();
    await run(inside);
  });

const rules = ({ user }: InEt) =>
  ['表1', '表2', '表3'].map((name) => user.sheet(name)?.rules.map(({ colour }) => colour));

describe('marks in the workbook open in WPS 表格', () => {
  it('are a rule a sheet over its cells, behind the user’s own', async () => {
    await withRule(async (inside) => {
      assert.deepEqual(await inside.host.marks.put(CELLS), { cells: 3, protectedSheets: [] });
      assert.deepEqual(rules(inside), [[255, YELLOW], [YELLOW], []]);
      assert.equal(inside.user.sheet('表1').rules[1]!.areas.length, 2);
    });
  });

  it('leave the workbook as it was, cell by cell and rule by rule, once they are taken off', async () => {
    await withRule(async ({ host, world }) => {
      const before = structuredClone(world.books);
      await host.marks.put(CELLS);
      assert.notDeepEqual(world.books, before);
      assert.equal(await host.marks.remove(), 2);
      assert.deepEqual(world.books, before);
      assert.equal(await host.marks.remove(), 0);
    });
  });

  it('take the place of those set before, also by an earlier session', async () => {
    await withRule(async (inside) => {
      await inside.host.marks.put(CELLS);
      const later = inside.again();
      await later.read();
      await later.marks.put(CELLS.slice(0, 1));
      assert.deepEqual(rules(inside), [[255, YELLOW], [YELLOW], []]);
      assert.equal(inside.user.sheet('表1').rules[1]!.areas.length, 1);
    });
  });

  it('pass over a protected sheet and name it, and over one that is gone', async () => {
    await withRule(async ({ host, user }) => {
      user.sheet('表1').unlocked = new Set();
      user.deletesSheet('表2');
      const cells = [...CELLS, { sheet: '表3', address: 'B1' }];
      assert.deepEqual(await host.marks.put(cells), { cells: 1, protectedSheets: ['表1'] });
    });
  });

  it('are several rules where the addresses are too long for one', async () => {
    await withRule(async ({ host, user }) => {
      await host.marks.put(Array.from({ length: 200 }, (_, row) => ({ sheet: '表3', address: `B${row + 1}` })));
      const areas = user.sheet('表3').rules.map((rule) => rule.areas.length);
      assert.ok(areas.length > 1);
      assert.equal(
        areas.reduce((sum, count) => sum + count),
        200,
      );
    });
  });
});

const write = (sheetName: string, before: CellWrite['before'], after: CellWrite['after']): CellWrite => ({
  sheet: sheetName,
  address: 'B1',
  before,
  after,
});

describe('writing into cells of the workbook open in WPS 表格', () => {
  const value = ({ user }: InEt, name = '表1') => user.sheet(name).rows.get(0)?.get(1)?.value;

  it('puts a number, a text that stays a text, and nothing; the same writes backwards take it back', async () => {
    for (const [before, after] of [
      [1, 2.5],
      [1, '003'],
      [1, null],
    ] as const)
      await withEt(BOOK, async (inside) => {
        await inside.host.read();
        await inside.host.write([write('表1', before, after)]);
        assert.equal(value(inside) ?? null, after);
        await inside.host.write([write('表1', after, before)]);
        assert.equal(value(inside), before);
      });
  });

  const ways: readonly [string, RegExp, (inside: InEt) => void][] = [
    ['the cell holds something else by now', /已经不是校验时的数/, ({ user }) => user.types('表2', { B1: 7 })],
    [
      'a formula came into it',
      /它现在是公式/,
      ({ user }) => user.sheet('表2').rows.get(0)!.set(1, { value: 2, formula: '1+1' }),
    ],
    ['its sheet is protected', /工作表受保护/, ({ user }) => void (user.sheet('表2').unlocked = new Set(['A1']))],
    ['its sheet is gone', /可能已被删除/, ({ user }) => user.deletesSheet('表2')],
  ];
  for (const [what, reason, happening] of ways)
    it(`writes nothing at all, and says why, where ${what}`, async () => {
      await withEt(BOOK, async (inside) => {
        await inside.host.read();
        happening(inside);
        await assert.rejects(
          inside.host.write([write('表1', 1, 5), write('表2', 2, 6)]),
          (error: Error) => error instanceof CellNotWrittenError && reason.test(error.message),
        );
        assert.equal(value(inside), 1);
      });
    });

  it('writes into a cell of a protected sheet that may be changed', async () => {
    await withEt(BOOK, async (inside) => {
      await inside.host.read();
      inside.user.sheet('表1').unlocked = new Set(['B1']);
      await inside.host.write([write('表1', 1, 5)]);
      assert.equal(value(inside), 5);
    });
  });

  it('puts back what it has written where WPS refuses the next', async () => {
    await withEt(BOOK, async (inside) => {
      await inside.host.read();
      let count = 0;
      inside.world.mayWrite = () => (count += 1) !== 2;
      await assert.rejects(inside.host.write([write('表1', 1, 5), write('表2', 2, 6)]), CellNotWrittenError);
      assert.deepEqual([value(inside), value(inside, '表2')], [1, 2]);
    });
  });

  it('is looked at with the next changes', async () => {
    await withEt(BOOK, async ({ host }) => {
      await host.read();
      await host.write([write('表1', 1, 5)]);
      const changed = await host.following.readChanges();
      assert.equal(changed!.workbook.grids[0]!.rows[0]![1]!.value, 5);
    });
  });
});

describe('going to a cell of the workbook open in WPS 表格', () => {
  const hidden = { hidden: false, merges: [] };
  const book = workbook(
    sheet('表1', [['合计', 1]], { hiddenRows: [4], hiddenColumns: [2] }),
    sheet('藏', [['合计', 1]], { ...hidden, hidden: true }),
    { ...PLAIN, name: '深藏', rows: [] },
  );
  it('turns to its sheet and selects it', async () => {
    await withEt(BOOK, async ({ host, world }) => {
      await host.read();
      await host.show({ sheet: '表2', address: 'B1' });
      assert.deepEqual([world.active.sheet, world.active.cell], ['表2', 'B1']);
    });
  });

  for (const [cell, reason] of [
    [{ sheet: '藏', address: 'A1' }, /是隐藏的，请先取消隐藏/],
    [{ sheet: '深藏', address: 'A1' }, /深度隐藏/],
    [{ sheet: '没有', address: 'A1' }, /已被删除或改名/],
    [{ sheet: '表1', address: 'A5' }, /第 5 行是隐藏的/],
    [{ sheet: '表1', address: 'C1' }, /C 列是隐藏的/],
  ] as const)
    it(`says why it cannot be seen: ${reason.source}`, async () => {
      await withEt(book, async ({ host, user }) => {
        user.sheet('深藏').visible = 2;
        await host.read();
        await assert.rejects(
          host.show(cell),
          (error: Error) => error instanceof CellNotShownError && reason.test(error.message),
        );
      });
    });
});
