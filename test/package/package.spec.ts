import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedManifest, type Deployment } from '../../.config/package/manifest.mjs';
import { copyOfficeJs } from '../../.config/package/office-js.mjs';
import { packageOptions } from '../../.config/package/options.mjs';
import { schemaErrors } from '../manifest/schema.js';

const SOURCE = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');
const packed = (more: Partial<Deployment> = {}): string =>
  packedManifest(SOURCE, { base: 'https://10.1.2.3/公开表/', version: '1.20.3', ...more });

describe('the manifest of a package', () => {
  it('is valid, names the deployment everywhere, and the version in four numbers', async () => {
    const manifest = packed({ provider: '某县财政局 & <信息科>', support: 'https://help.example/?a=1&b="2"' });
    assert.deepEqual(await schemaErrors(manifest), []);
    assert.doesNotMatch(manifest, /localhost/);
    assert.match(manifest, /<Version>1\.20\.3\.0<\/Version>/);
    assert.match(manifest, /<ProviderName>某县财政局 &amp; &lt;信息科><\/ProviderName>/);
    assert.match(manifest, /<SupportUrl DefaultValue="https:\/\/help\.example\/\?a=1&amp;b=&quot;2&quot;" \/>/);
    assert.match(manifest, /"https:\/\/10\.1\.2\.3\/公开表\/taskpane\.html#findings"/);
  });

  it('leaves provider and help page as they are unless told', () => {
    assert.match(packed(), /<ProviderName>gongkai contributors<\/ProviderName>/);
    assert.match(packed(), /<SupportUrl DefaultValue="https:\/\/10\.1\.2\.3\/公开表\/help\.html" \/>/);
  });

  it('differs from that of development in nothing else', () => {
    const back = packed({ version: '0.2.0' }).replaceAll('https://10.1.2.3/公开表/', 'https://localhost:3000/');
    assert.equal(back, SOURCE);
  });
});

describe('what a package is asked for', () => {
  it('is an address of a folder, with or without its last stroke', () => {
    for (const base of ['https://10.1.2.3/gk', 'https://10.1.2.3/gk/']) {
      assert.deepEqual(packageOptions(['--base', base]), {
        base: 'https://10.1.2.3/gk/',
        officeJs: 'cdn',
        provider: undefined,
        support: undefined,
      });
    }
  });

  for (const [args, sentence] of [
    [[], /--base/],
    [['--base', 'http://10.1.2.3/'], /https/],
    [['--base', '内网'], /https/],
    [['--base', 'https://10.1.2.3/?a=1'], /文件夹/],
    [['--base', 'https://10.1.2.3/', '--office-js', 'mine'], /cdn 或 local/],
    [['--base', 'https://10.1.2.3/', '--support', 'help'], /--support/],
    [['--bass', 'https://10.1.2.3/'], /参数不对/],
  ] as const) {
    it(`is refused: ${args.join(' ') || 'nothing'}`, () => {
      assert.throws(() => packageOptions(args), sentence);
    });
  }
});

describe('office.js of a package', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'));
    copyOfficeJs(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('comes with the files of Excel and Word on every platform, in Chinese and English, and its licence', () => {
    for (const file of [
      'office.js',
      'o15apptofilemappingtable.js',
      ...['excel', 'word'].flatMap((program) =>
        ['win32-16.01', 'mac-16.00', 'web-16.00', 'ios-16.00'].map((platform) => `${program}-${platform}.js`),
      ),
      'zh-cn/office_strings.js',
      'en-us/office_strings.js',
      'telemetry/oteljs_agave.js',
      'LICENSE.md',
    ]) {
      assert.ok(existsSync(join(folder, file)), file);
    }
  });

  it('leaves the other programs, languages and debug versions behind', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((file) => /debug|outlook|powerpoint|onenote|-15/.test(file)),
      [],
    );
    const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    assert.ok(size < 16 * 1024 * 1024, String(size));
  });
});
