import { captionOf, descriptionOf, type Chart } from '../../core/narrate/charts/chart.js';
import { button, h, svg } from '../dom.js';
import { barsOf, CHART_SIZE, lengthsOf, slicePaths } from '../model/chart-shapes.js';
import type { Session } from '../session.js';
import { fillOf, patterns } from './chart-patterns.js';

/** A chart as in the Word document: patterns instead of colours, every value in words beside it. */
export function chartView(chart: Chart, session: Session): HTMLElement {
  const cells = chart.series.flatMap((series) => series.cells.flat());
  const caption = captionOf(chart);
  return h(
    'figure',
    { class: `chart chart-${chart.kind}` },
    DRAWN[chart.kind](chart),
    legend(chart),
    h(
      'figcaption',
      { class: 'chart-caption' },
      caption,
      cells.length > 0 &&
        button(
          { 'class': 'text-button', 'aria-label': `${caption}，看出处` },
          () => void session.show(cells, 0, caption),
          '看出处',
        ),
    ),
  );
}

const DRAWN: Readonly<Record<Chart['kind'], (chart: Chart) => SVGElement>> = { column: columns, pie, bar: rows };

function pie(chart: Chart): SVGElement {
  const size = CHART_SIZE.pie;
  return drawing(
    chart,
    size,
    size,
    ...slicePaths(chart, size / 2 - 1).map((path, at) =>
      svg('path', { class: 'chart-shape', d: path, fill: fillOf(chart, at), transform: 'translate(1 1)' }),
    ),
  );
}

function columns(chart: Chart): SVGElement {
  const { width, columnHeight } = CHART_SIZE;
  const { bars, zero, middles } = barsOf(chart);
  return drawing(
    chart,
    width,
    columnHeight,
    ...bars.flatMap(({ x, y, width: wide, height, series, label, labelY }) => [
      svg('rect', { class: 'chart-shape', x, y, width: wide, height, fill: fillOf(chart, series) }),
      svg('text', { 'class': 'chart-label', 'x': x + wide / 2, 'y': labelY, 'text-anchor': 'middle' }, label),
    ]),
    svg('line', { class: 'chart-shape', x1: 0, x2: width, y1: zero, y2: zero }),
    ...chart.categories.map((category, at) =>
      svg(
        'text',
        { 'class': 'chart-label', 'x': middles[at]!, 'y': columnHeight - 10, 'text-anchor': 'middle' },
        category,
      ),
    ),
  );
}

/** Each part's name and figures above its bar: a bar may be too short to hold any. */
function rows(chart: Chart): SVGElement {
  const { width, row, rowBar } = CHART_SIZE;
  const text = (y: number, anchor: string, words: string) =>
    svg('text', { 'class': 'chart-label', 'x': anchor === 'end' ? width : 0, y, 'text-anchor': anchor }, words);
  return drawing(
    chart,
    width,
    row * chart.categories.length,
    ...lengthsOf(chart).flatMap((length, at) => [
      text(row * at + 14, 'start', chart.categories[at]!),
      text(row * at + 14, 'end', chart.series[0]!.labels[at]!),
      svg('rect', {
        class: 'chart-shape',
        x: 0.5,
        y: row * at + 20,
        width: Math.max(length - 1, 1),
        height: rowBar,
        fill: fillOf(chart, 0),
      }),
    ]),
  );
}

function drawing(chart: Chart, width: number, height: number, ...shapes: readonly SVGElement[]): SVGElement {
  return svg(
    'svg',
    {
      'class': 'chart-drawing',
      'viewBox': `0 0 ${width} ${height}`,
      'role': 'img',
      'aria-label': `${captionOf(chart)}：${descriptionOf(chart)}`,
    },
    patterns(chart),
    ...shapes,
  );
}

/** What each pattern stands for; in a pie with amount and share. */
function legend(chart: Chart): HTMLElement | null {
  const pie = chart.kind === 'pie';
  const names = pie ? chart.categories : chart.series.map(({ name }) => name);
  if (names.length < 2) return null;
  return h(
    'ul',
    { class: 'chart-legend' },
    ...names.map((name, at) =>
      h(
        'li',
        {},
        svg(
          'svg',
          { 'class': 'chart-swatch', 'viewBox': '0 0 14 14', 'aria-hidden': 'true' },
          svg('rect', { class: 'chart-shape', x: 1, y: 1, width: 12, height: 12, fill: fillOf(chart, at) }),
        ),
        h('span', {}, name, pie && ' ', pie && h('span', { class: 'chart-value' }, chart.series[0]!.labels[at])),
      ),
    ),
  );
}
