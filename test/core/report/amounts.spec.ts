import assert from 'node:assert/strict';
import { alignAmounts } from '../../../src/core/report/amounts.js';

describe('alignAmounts', () => {
  it('groups thousands and gives all as many decimals as the finest', () => {
    assert.deepEqual(alignAmounts(['5566280.53', '5556280', '-10000.0']), [
      '5,566,280.53',
      '5,556,280.00',
      '-10,000.00',
    ]);
  });

  it('leaves what is no amount, and names what is blank', () => {
    assert.deepEqual(alignAmounts(['12.3', '二〇二一', '']), ['12.3', '二〇二一', '空白']);
  });
});
