import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { boundInflated as byNode } from '../../../../src/cli/inflate.js';
import { boundInflated } from '../../../../src/hosts/file/ooxml/inflate.js';
import { MOST_BYTES } from '../../../../src/hosts/file/ooxml/limits.js';
import { boundStreams } from '../../../../src/hosts/file/pdf/stream-bounds.js';

/** Bytes of a font, of what is drawn a quarter of it. */
const MOST = 40_000;
const PART = MOST / MOST_BYTES;
const CONTENT = MOST / 4;

/** A file with one stream between others. */
function fileWith(packed: Uint8Array, told = '/Filter/FlateDecode', line = '\n'): Uint8Array {
  const head = `%PDF-1.4\n3 0 obj\n<</Length 2>>\nstream\n q\nendstream\nendobj\n4 0 obj\n<<${told}>>\nstream${line}`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const blanks = (length: number): Uint8Array => deflateSync(Buffer.alloc(length, ' '));

describe('hosts/file/pdf/stream-bounds', () => {
  it('lets pass what unpacks to as much as it may, and refuses a byte more', () => {
    boundStreams(fileWith(blanks(CONTENT)), PART);
    assert.throws(() => boundStreams(fileWith(blanks(CONTENT + 1)), PART), { name: 'Refusal', code: 'too-heavy' });
    assert.throws(() => boundStreams(fileWith(blanks(CONTENT + 1), '', '\r\n'), PART), { code: 'too-heavy' });
  });

  it('finds it in a file that is cut off behind it', () => {
    const file = fileWith(blanks(CONTENT + 1));
    assert.throws(() => boundStreams(file.subarray(0, file.length - 12), PART), { code: 'too-heavy' });
  });

  it('lets fonts be larger', () => {
    const told = '/Subtype/CIDFontType0C/Filter/FlateDecode';
    boundStreams(fileWith(blanks(MOST), told), PART);
    assert.throws(() => boundStreams(fileWith(blanks(MOST + 1), told), PART), { code: 'too-heavy' });
  });

  it('leaves pictures and attachments alone, which nobody unpacks', () => {
    boundStreams(fileWith(blanks(MOST + 1), '/Type /EmbeddedFile'), PART);
    boundStreams(fileWith(blanks(CONTENT + 1), '/Type /XObject /Subtype /Image /Filter /FlateDecode'), PART);
  });

  it('leaves what is not deflated, or broken, to pdf.js', () => {
    const broken = blanks(CONTENT + 1).map((byte, at) => (at > 2 ? 0xff : byte));
    for (const packed of [Buffer.alloc(MOST + 1, 'x'), broken, new Uint8Array()]) boundStreams(fileWith(packed), PART);
  });

  it('counts alike with the library and with Node', () => {
    const packed = blanks(300_000).subarray(2);
    for (const bound of [boundInflated, byNode]) {
      bound(packed, 300_000);
      assert.throws(() => bound(packed, 299_999), { code: 'too-large' });
    }
  });
});
