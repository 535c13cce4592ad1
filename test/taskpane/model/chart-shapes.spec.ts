import assert from 'node:assert/strict';
import type { Chart } from '../../../src/core/narrate/charts/chart.js';
import { barsOf, lengthsOf, slicePaths } from '../../../src/taskpane/model/chart-shapes.js';

function chart(kind: Chart['kind'], ...series: readonly (readonly string[])[]): Chart {
  return {
    name: '图',
    number: 1,
    title: '图',
    kind,
    decimals: 2,
    percentDecimals: 2,
    categories: series[0]!.map((_, at) => `类${at}`),
    series: series.map((values, at) => ({ name: `列${at}`, values, labels: values, cells: values.map(() => []) })),
  };
}

describe('shapes of a chart', () => {
  it('a quarter turns from the top to the right, the rest goes the long way', () => {
    assert.deepEqual(slicePaths(chart('pie', ['1', '3']), 10), [
      'M10 10L10 0A10 10 0 0 1 20 10Z',
      'M10 10L20 10A10 10 0 1 1 10 0Z',
    ]);
  });

  it('bars stand on the line of zero, as tall as their values', () => {
    const { bars, zero } = barsOf(chart('column', ['50', '100'], ['25', '0']));
    assert.deepEqual(
      bars.map(({ series }) => series),
      [0, 1, 0, 1],
    );
    for (const bar of bars) assert.equal(bar.y + bar.height, zero);
    assert.equal(bars[0]!.height * 2, bars[2]!.height);
    assert.equal(bars[3]!.height, 0);
    assert.ok(bars[0]!.x + bars[0]!.width <= bars[1]!.x);
  });

  it('bars of parts are as long as their shares of the largest', () => {
    assert.deepEqual(lengthsOf(chart('bar', ['25', '100', '0'])), [80, 320, 0]);
  });

  it('a negative bar hangs from it', () => {
    const { bars, zero } = barsOf(chart('column', ['-50', '100']));
    assert.equal(bars[0]!.y, zero);
    assert.ok(bars[0]!.labelY > zero);
  });
});
