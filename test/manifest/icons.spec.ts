import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { drawIcon, SIZES } from '../../.config/draw-icons.mjs';

describe('the icons', () => {
  it('come in the sizes that Office asks for', () => assert.deepEqual(SIZES, [16, 32, 64, 80, 128]));

  for (const size of SIZES) {
    it(`${size} px is drawn from icon.svg`, () => {
      const png = readFileSync(new URL(`../../assets/icon-${size}.png`, import.meta.url));
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
      assert.ok(png.equals(drawIcon(size)), 'run npm run icons');
    });
  }
});
