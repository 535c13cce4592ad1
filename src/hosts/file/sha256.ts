/**
 * SHA-256 of some bytes, in hexadecimal (FIPS 180-4). For pages that come over plain HTTP, where browsers keep
 * crypto.subtle back.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(SQUARE_ROOTS);
  const words = new Uint32Array(64);
  const padded = paddedBytes(bytes);
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += BLOCK) block(state, words, view, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const BLOCK = 64;

/** The first 32 bits behind the point of the roots of primes. */
const SQUARE_ROOTS = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const CUBE_ROOTS = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** A one bit, zeros, and the length in bits in eight bytes. */
function paddedBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function block(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(at + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const [near, far] = [words[t - 2]!, words[t - 15]!];
    const mixed = (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) + words[t - 7]!;
    words[t] = mixed + (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) + words[t - 16]!;
  }
  let [a, b, c, d, e, f, g, h] = [...state] as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + CUBE_ROOTS[t]! + words[t]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + word;
}
