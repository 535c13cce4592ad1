import assert from 'node:assert/strict';
import { hasNoDownloads } from '../../../src/hosts/office/no-downloads.js';
import { NotOpenedError, openWorkbook } from '../../../src/hosts/office/open-workbook.js';
import { emptyDocument } from '../../office-host/word-state.js';
import { withExcel } from '../../office-host/with-excel.js';
import { withWord } from '../../office-host/with-word.js';

const FILE = new TextEncoder().encode('not read by anybody here');
const workbook = { name: '公开表.xlsx', grids: [] };

describe('a workbook that cannot be downloaded', () => {
  it('is opened as a new one in Excel', async () => {
    await withExcel(workbook, async (host) => {
      assert.equal(await openWorkbook(FILE), true);
      assert.deepEqual(host.state.created, ['bm90IHJlYWQgYnkgYW55Ym9keSBoZXJl']);
    });
  });

  it('is left alone by Word, and by an Excel that is too old', async () => {
    await withWord(emptyDocument(), async (host) => {
      assert.equal(await openWorkbook(FILE), false);
      assert.equal(host.messages, 0);
    });
    await withExcel(workbook, async () => assert.equal(await openWorkbook(FILE), false), { version: '1.7' });
  });

  it('is said not to have been opened where Excel refuses or keeps silent', async () => {
    await withExcel(workbook, () => assert.rejects(openWorkbook(FILE), NotOpenedError), { refuse: 'AccessDenied' });
    await withExcel(workbook, () => assert.rejects(openWorkbook(FILE, 20), NotOpenedError), { delay: Infinity });
  });
});

describe('a pane without downloads', () => {
  const on = (platform: string | undefined): boolean => {
    const page = { Office: { PlatformType: { Mac: 'Mac', iOS: 'iOS' }, context: { platform } } };
    Object.assign(globalThis, page);
    try {
      return hasNoDownloads();
    } finally {
      delete (globalThis as Record<string, unknown>)['Office'];
    }
  };

  it('is one of Office on the Mac and the iPad alone', () => {
    assert.deepEqual(['Mac', 'iOS', 'PC', 'OfficeOnline', undefined].map(on), [true, true, false, false, false]);
  });

  it('is never one outside Office', () => assert.equal(hasNoDownloads(), false));
});
