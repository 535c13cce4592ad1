import assert from 'node:assert/strict';
import { hasNoDownloads } from '../../../src/hosts/office/no-downloads.js';
import { NotOpenedError, openInOffice } from '../../../src/hosts/office/open-result.js';
import { emptyDocument } from '../../office-host/word-state.js';
import { withExcel } from '../../office-host/with-excel.js';
import { withWord } from '../../office-host/with-word.js';

const FILE = new TextEncoder().encode('not read by anybody here');
const IN_BASE64 = 'bm90IHJlYWQgYnkgYW55Ym9keSBoZXJl';
const workbook = { name: '公开表.xlsx', grids: [] };

describe('a file that cannot be downloaded', () => {
  it('is opened as a new workbook in Excel, where it is an .xlsx', async () => {
    await withExcel(workbook, async (host) => {
      assert.equal(await openInOffice('公开表-校验.xlsx', FILE), true);
      assert.deepEqual(host.state.created, [IN_BASE64]);
    });
  });

  it('is left alone by a program that opens no such file', async () => {
    await withExcel(workbook, async (host) => {
      assert.equal(await openInOffice('说明.docx', FILE), false);
      assert.equal(await openInOffice('公开表-校验.xlsm', FILE), false);
      assert.equal(host.messages, 0);
    });
    await withWord(emptyDocument(), async (host) => {
      assert.equal(await openInOffice('公开表-校验.xlsx', FILE), false);
      assert.equal(host.messages, 0);
    });
  });

  it('is left alone by an Excel that is too old', async () => {
    await withExcel(workbook, async () => assert.equal(await openInOffice('校验.xlsx', FILE), false), {
      version: '1.7',
    });
  });

  it('is said not to have been opened where Office refuses or keeps silent', async () => {
    await withExcel(workbook, () => assert.rejects(openInOffice('校验.xlsx', FILE), NotOpenedError), {
      refuse: 'AccessDenied',
    });
    await withExcel(workbook, () => assert.rejects(openInOffice('校验.xlsx', FILE, 20), NotOpenedError), {
      delay: Infinity,
    });
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
