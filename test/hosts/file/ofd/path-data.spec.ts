import { deepEqual } from 'node:assert/strict';
import { pathData } from '../../../../src/hosts/file/ofd/path-data.js';
import { drawnPath } from '../../../../src/hosts/file/pdf/drawn-paths.js';
import { IDENTITY } from '../../../../src/hosts/file/pdf/matrix.js';

const stroked = { strokes: true, fills: false };
const drawn = (abbreviated: string) => drawnPath(pathData(abbreviated), IDENTITY, stroked);

describe('AbbreviatedData', () => {
  it('draws a line', () => deepEqual(drawn('M 10 20 L 110 20').rules, [{ along: 'x', at: 20, from: 10, to: 110 }]));

  it('draws a rectangle and closes it', () =>
    deepEqual(
      drawn('M 0 0 L 30 0 L 30 9 L 0 9 C').rules.map(({ along, at }) => [along, at]),
      [
        ['x', 0],
        ['y', 30],
        ['x', 9],
        ['y', 0],
      ],
    ));

  it('knows curves and arcs as drawings, and goes on behind them', () => {
    for (const curve of ['B 1 1 2 2 3 3', 'Q 1 1 3 3', 'A 5 5 0 1 0 9 9'])
      deepEqual(drawn(`M 0 0 ${curve} M 0 5 L 50 5`), {
        rules: [{ along: 'x', at: 5, from: 0, to: 50 }],
        isDrawing: true,
      });
  });

  it('ends at what is no operation or has too few numbers', () => {
    deepEqual(drawn('M 0 0 L 50 0 L 7').rules.length, 1);
    deepEqual(drawn('M 0 0 L 50 0 Z 1 1 L 50 60').rules.length, 1);
  });
});
