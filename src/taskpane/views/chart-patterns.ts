import type { Chart } from '../../core/narrate/charts/chart.js';
import { FILLS } from '../../core/narrate/charts/fills.js';
import { svg } from '../dom.js';

/** The patterns that a chart uses, in the colours of the Word document. */
export function patterns(chart: Chart): SVGElement {
  const count = Math.min(chart.kind === 'pie' ? chart.categories.length : chart.series.length, FILLS.length);
  return svg(
    'defs',
    {},
    ...FILLS.slice(0, count).map(({ lines, colour }, at) =>
      svg(
        'pattern',
        { id: idOf(chart, at), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        svg('rect', { width: 8, height: 8, fill: '#FFFFFF' }),
        svg('path', { class: 'chart-pattern', d: lines, stroke: `#${colour}` }),
      ),
    ),
  );
}

export function fillOf(chart: Chart, at: number): string {
  return `url(#${idOf(chart, at % FILLS.length)})`;
}

function idOf({ number }: Chart, at: number): string {
  return `chart-${number}-${at}`;
}
