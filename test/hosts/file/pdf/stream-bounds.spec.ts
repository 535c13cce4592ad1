import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { boundInflated as byNode } from '../../../../src/cli/inflate.js';
import { boundInflated } from '../../../../src/hosts/file/ooxml/inflate.js';
import { MOST_BYTES } from '../../../../src/hosts/file/ooxml/limits.js';
import { boundStreams } from '../../../../src/hosts/file/pdf/stream-bounds.js';
import { isSeeThrough, streamsOf } from '../../../../src/hosts/file/pdf/streams.js';

/** Bytes of a font, of what is drawn a quarter of it. */
const MOST = 40_000;
const PART = MOST / MOST_BYTES;
const CONTENT = MOST / 4;

const bound = (file: Uint8Array): void => boundStreams(streamsOf(file), PART);

/** A file with one stream between others. */
function fileWith(packed: Uint8Array, told = '/Filter/FlateDecode', line = '\n'): Uint8Array {
  const head = `%PDF-1.4\n3 0 obj\n<</Length 2>>\nstream\n q\nendstream\nendobj\n4 0 obj\n<<${told}>>\nstream${line}`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const blanks = (length: number): Uint8Array => deflateSync(Buffer.alloc(length, ' '));

describe('hosts/file/pdf/stream-bounds', () => {
  it('lets pass what unpacks to as much as it may, and refuses a byte more', () => {
    bound(fileWith(blanks(CONTENT)));
    assert.throws(() => bound(fileWith(blanks(CONTENT + 1))), { name: 'Refusal', code: 'too-heavy' });
    assert.throws(() => bound(fileWith(blanks(CONTENT + 1), '', '\r\n')), { code: 'too-heavy' });
  });

  it('finds it in a file that is cut off behind it', () => {
    const file = fileWith(blanks(CONTENT + 1));
    assert.throws(() => bound(file.subarray(0, file.length - 12)), { code: 'too-heavy' });
  });

  it('lets fonts be larger', () => {
    const told = '/Subtype/CIDFontType0C/Filter/FlateDecode';
    bound(fileWith(blanks(MOST), told));
    assert.throws(() => bound(fileWith(blanks(MOST + 1), told)), { code: 'too-heavy' });
  });

  it('leaves pictures and attachments alone, which nobody unpacks', () => {
    bound(fileWith(blanks(MOST + 1), '/Type /EmbeddedFile'));
    bound(fileWith(blanks(MOST + 1), '/Params<</Size 9>>'));
    const palette = `/ColorSpace[/Indexed/DeviceRGB 255<${'0f'.repeat(768)}>]`;
    bound(fileWith(blanks(MOST + 1), `/Subtype/Image${palette}/Filter/FlateDecode`));
    bound(fileWith(blanks(CONTENT + 1), '/Type /XObject /Subtype /Image /Filter /FlateDecode'));
  });

  it('leaves what is not deflated, or broken, to pdf.js', () => {
    const broken = blanks(CONTENT + 1).map((byte, at) => (at > 2 ? 0xff : byte));
    for (const packed of [Buffer.alloc(MOST + 1, 'x'), broken, new Uint8Array()]) bound(fileWith(packed));
  });

  it('counts alike with the library and with Node', () => {
    const packed = blanks(300_000).subarray(2);
    for (const count of [boundInflated, byNode]) {
      count(packed, 300_000);
      assert.throws(() => count(packed, 299_999), { code: 'too-large' });
    }
  });
});

describe('hosts/file/pdf/streams', () => {
  it('tells each with what stands before it, and whether a picture lets anything through', () => {
    const told = (words: string): boolean[] => [...streamsOf(fileWith(new Uint8Array([1]), words))].map(isSeeThrough);
    assert.deepEqual(told('/Subtype/Image/Width 1'), [false, false]);
    assert.deepEqual(told('/Subtype/Image/SMask 7 0 R'), [false, true]);
    assert.deepEqual(told('/Subtype /Image /ImageMask true'), [false, true]);
    assert.deepEqual(told('/Subtype/Image/Filter/JPXDecode'), [false, true]);
    assert.deepEqual(told('/Subtype/Form/Group<</S/Transparency>>'), [false, false]);
  });
});
