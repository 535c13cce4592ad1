import type { Chart } from '../../core/narrate/charts/chart.js';
import { svg } from '../dom.js';

/** Lines in a square of eight that tell shapes apart without colour; the order of the patterns in the Word document. */
const LINES: readonly string[] = [
  'M-2 10L10 -2M-2 2L2 -2M6 10L10 6',
  'M2 2h1M6 6h1',
  'M0 4H8M4 0V8',
  'M0 2H8M0 4H8M0 6H8',
  'M-2 -2L10 10',
  'M0 1h2M4 1h2M2 3h2M6 3h2M0 5h2M4 5h2M2 7h2M6 7h2',
  'M4 0V8',
  'M0 0L8 8M8 0L0 8',
  'M4 1L7 4L4 7L1 4Z',
  'M0 4H8',
];

/** The patterns that a chart uses. */
export function patterns(chart: Chart): SVGElement {
  const count = Math.min(chart.kind === 'pie' ? chart.categories.length : chart.series.length, LINES.length);
  return svg(
    'defs',
    {},
    ...LINES.slice(0, count).map((path, at) =>
      svg(
        'pattern',
        { id: idOf(chart, at), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        svg('path', { class: 'chart-pattern', d: path }),
      ),
    ),
  );
}

export function fillOf(chart: Chart, at: number): string {
  return `url(#${idOf(chart, at % LINES.length)})`;
}

function idOf({ number }: Chart, at: number): string {
  return `chart-${number}-${at}`;
}
