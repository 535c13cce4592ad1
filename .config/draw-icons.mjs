// Draws assets/icon-*.png from assets/icon.svg: `npm run icons`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const ASSETS = new URL('../assets/', import.meta.url);

/** Pixels: ribbon 16, 32, 80; manifest 32 and 64; store 128. */
export const SIZES = [16, 32, 64, 80, 128];

/** The icon as PNG bytes, `size` pixels square. */
export function drawIcon(size) {
  const svg = readFileSync(new URL('icon.svg', ASSETS));
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, ASSETS), drawIcon(size));
}
