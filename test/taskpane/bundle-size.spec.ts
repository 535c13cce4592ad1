import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPane, type PaneBuild } from './build.js';

/** What the page may load before a file is opened, in bytes over the wire. */
const LIMIT = 110 * 1024;

describe('the task pane’s bundle', function () {
  this.timeout(180_000);
  let build: PaneBuild;
  before(async () => {
    build = await buildPane();
  });

  const text = (file: string): string => readFileSync(join(build.folder, file), 'utf8');
  const initial = (): string[] =>
    [...text('index.html').matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)].map((match) => match[1]!);

  it('is at most 110 KB gzipped before a file is opened', () => {
    const files = initial();
    assert.ok(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css')), files.join());
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build.folder, file))).length, 0);
    assert.ok(size <= LIMIT, `${size} bytes`);
  });

  it('leaves the engine, the spreadsheet library, the Word writer and the reading of texts to chunks of their own', () => {
    const at = initial().map(text).join('\n');
    assert.doesNotMatch(at, /SheetNames|w:document|机关事业单位基本养老保险缴费支出/);
    assert.ok(
      ['engine', 'reader', 'docx', 'text', 'text-reader'].every((chunk) => build.chunks.has(chunk)),
      [...build.chunks.keys()].join(),
    );
  });

  it('holds decimal.js once', () => {
    const scripts = build.inPage.filter((file) => file.endsWith('.js'));
    const copies = scripts.reduce((sum, file) => sum + text(file).split('[DecimalError] ').length - 1, 0);
    assert.equal(copies, 1);
  });
});
