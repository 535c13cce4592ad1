import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { withEt } from '../../wps-host/with-et.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** In an order of its own: WPS tells merges cell by cell, a file as they were made. */
function inOrder(grid: Grid): Grid {
  const merges = [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { hiddenRows: [], hiddenColumns: [], ...grid, merges };
}

const findings = (workbook: Workbook) => validate(recognize(workbook)).findings;

describe('a published workbook, read in WPS 表格 and from its file', () => {
  for (const file of readdirSync(FIXTURES).filter((one) => one.endsWith('.xlsx'))) {
    it(`gives the same grids and findings: ${file}`, async () => {
      const fromFile = workbookOf(file.replace(/\.xlsx$/, ''));
      await withEt(fromFile, async ({ world, host }) => {
        const read = await host.read();
        assert.equal(read.name, file);
        assert.deepEqual(read.grids.map(inOrder), fromFile.grids.map(inOrder));
        assert.deepEqual(findings(read), findings(fromFile));
        // some 0.2 ms each in a real WPS: about a tenth of a second for a sheet
        assert.ok(world.crossings.count < 500 * fromFile.grids.length, `${world.crossings.count} crossings`);
      });
    });
  }
});
