import assert from 'node:assert/strict';
import { excelHost } from '../../../src/hosts/excel/index.js';
import type { SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';
import { sheet, workbook } from './sheets.js';

const BOOK = workbook(sheet('表1', [['合计', 1]]), sheet('表2', [['合计', 2]]), sheet('表3', [['合计', 3]]));
const CELLS = [
  { sheet: '表1', address: 'B1' },
  { sheet: '表2', address: 'B1' },
  { sheet: '表1', address: 'E7' },
];

type Host = ReturnType<typeof excelHost>;

/** With a rule of the user's own on the same cells. */
function withRule(run: (excel: Host, host: SimulatedHost) => Promise<void>): Promise<void> {
  return withExcel(BOOK, async (host) => {
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    const own = { id: '{own}', sheet: '表1', areas: [area], type: 'Custom', formula: '=$B1>0', fill: '#FF0000' };
    const scale = { ...own, id: '{scale}', type: 'ColorScale', formula: '' };
    host.state.formats.push(own, scale);
    const excel = excelHost();
    await excel.read();
    await run(excel, host);
  });
}

function rules({ state }: SimulatedHost): unknown[] {
  return state.formats.map(({ sheet: on, areas, fill }) => [on, areas.length, fill]);
}

describe('marks in the workbook open in Excel', () => {
  it('are one rule a sheet over its cells, before the user’s own; three messages', async () => {
    await withRule(async (excel, host) => {
      const before = host.messages;
      assert.deepEqual(await excel.marks.put(CELLS), { cells: 3, protectedSheets: [] });
      assert.equal(host.messages - before, 3);
      assert.deepEqual(rules(host), [
        ['表2', 1, '#FFD966'],
        ['表1', 2, '#FFD966'],
        ['表1', 1, '#FF0000'],
        ['表1', 1, '#FF0000'],
      ]);
    });
  });

  it('leave the workbook as it was, cell by cell and rule by rule, once they are taken off', async () => {
    await withRule(async (excel, host) => {
      const [cells, formats] = structuredClone([host.state.workbook, host.state.formats]);
      await excel.marks.put(CELLS);
      assert.notDeepEqual(host.state.formats, formats);
      assert.equal(await excel.marks.remove(), 2);
      assert.deepEqual(host.state.formats, formats);
      assert.deepEqual(host.state.workbook, cells);
      assert.equal(await excel.marks.remove(), 0);
    });
  });

  it('take the place of those set before, also by an earlier session', async () => {
    await withRule(async (excel, host) => {
      await excel.marks.put(CELLS);
      const later = excelHost();
      await later.read();
      await later.marks.put(CELLS.slice(0, 1));
      assert.equal(rules(host).filter((rule) => (rule as unknown[])[2] === '#FFD966').length, 2);
      assert.equal(await later.marks.remove(), 2);
      assert.equal(host.state.formats.length, 2);
    });
  });

  it('pass over a protected sheet and name it, and over one that is gone', async () => {
    await withRule(async (excel, host) => {
      host.state.protected.set('表1', []);
      host.user.deletesSheet('表2');
      const cells = [...CELLS, { sheet: '表3', address: 'B1' }];
      assert.deepEqual(await excel.marks.put(cells), { cells: 1, protectedSheets: ['表1'] });
      assert.equal(await excel.marks.remove(), 1);
    });
  });

  it('are several rules where the addresses are too long for one', async () => {
    await withRule(async (excel, host) => {
      const many = Array.from({ length: 2_000 }, (_, row) => ({ sheet: '表3', address: `B${row + 1}` }));
      await excel.marks.put(many);
      const ours = host.state.formats.filter(({ fill }) => fill === '#FFD966');
      assert.deepEqual([ours.length, ours.flatMap(({ areas }) => areas).length], [2, 2_000]);
    });
  });
});
