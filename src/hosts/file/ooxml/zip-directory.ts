import { Refusal } from '../unreadable-workbook.js';

/** One line of a zip's central directory (APPNOTE.TXT 4.3.12). Sizes are what the zip claims. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const SEE_ZIP64 = 0xffffffff;

/** Reads the central directory; throws `damaged` for what is cut off and `too-large` above the limit of entries. */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Refusal('too-large');
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Refusal('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refusal('damaged');
}

/** Sizes and offset, from the zip64 field (4.5.3) where the plain fields say so. */
function sizes(view: DataView, at: number, extra: number, extraLength: number) {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let next = zip64Field(view, extra, Math.min(extra + extraLength, view.byteLength));
  const [size, packedSize, offset] = plain.map((value) => {
    if (value !== SEE_ZIP64 || next === null || next + 8 > view.byteLength) return value;
    const long = Number(view.getBigUint64(next, true));
    next += 8;
    return long;
  });
  return { size: size!, packedSize: packedSize!, offset: offset! };
}

function zip64Field(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001) return at + 4;
  }
  return null;
}
