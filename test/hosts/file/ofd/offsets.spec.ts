import { deepEqual, equal } from 'node:assert/strict';
import { offsetsOf } from '../../../../src/hosts/file/ofd/offsets.js';

describe('DeltaX and DeltaY', () => {
  it('are numbers parted by blanks', () => deepEqual(offsetsOf('5.63 5.67  5.6'), [5.63, 5.67, 5.6]));
  it('repeat behind g', () => deepEqual(offsetsOf('1 g 3 0.5 2'), [1, 0.5, 0.5, 0.5, 2]));
  it('are none where they are left out', () => deepEqual(offsetsOf(undefined), []));
  it('are nought where they are no numbers', () => deepEqual(offsetsOf('1 x 2'), [1, 0, 2]));
  it('are no more than a text can need', () => equal(offsetsOf('g 999999999 1').length, 100_000));
});
