/** One curve: what it is of, and its points from left to right. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly curves: readonly Curve[];
}

const [WIDTH, HEIGHT] = [640, 360];
const BOX = { left: 72, right: 150, top: 40, bottom: 48 };
const COLOURS = ['#1f6feb', '#c2410c', '#15803d', '#7e22ce'];

/** A plot as SVG, both axes from zero: a curve that bends up grows faster than what it is drawn against. */
export function svgOf({ title, across, up, curves }: Plot): string {
  const all = curves.flatMap(({ points }) => points);
  const [xs, ys] = [ticks(Math.max(...all.map(([x]) => x))), ticks(Math.max(...all.map(([, y]) => y)))];
  const x = (value: number): number => BOX.left + (value / xs.at(-1)!) * (WIDTH - BOX.left - BOX.right);
  const y = (value: number): number => HEIGHT - BOX.bottom - (value / ys.at(-1)!) * (HEIGHT - BOX.top - BOX.bottom);
  const [left, right, floor] = [x(0), x(xs.at(-1)!), y(0)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(title, left, 24, 'start', 15),
    ...ys.map(
      (tick) =>
        `<path d="M${left} ${y(tick)}H${right}" stroke="#ddd"/>${text(told(tick), left - 8, y(tick) + 4, 'end')}`,
    ),
    ...xs.map((tick) => text(told(tick), x(tick), floor + 18, 'middle')),
    text(across, (left + right) / 2, HEIGHT - 10, 'middle'),
    `<g transform="rotate(-90 16 ${(floor + BOX.top) / 2})">${text(up, 16, (floor + BOX.top) / 2, 'middle')}</g>`,
    ...curves.flatMap((curve, at) => drawn(curve, COLOURS[at % COLOURS.length]!, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (value: number) => number;

function drawn({ name, points }: Curve, colour: string, x: Scale, y: Scale): string[] {
  const [lastX, lastY] = points.at(-1)!;
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`).join(' ')}"/>`,
    ...points.map(([px, py]) => `<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" fill="${colour}"/>`),
    `<g fill="${colour}">${text(name, x(lastX) + 8, y(lastY) + 4, 'start')}</g>`,
  ];
}

function text(content: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size = 12): string {
  const plain = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${size}">${plain}</text>`;
}

/** Four to six round steps from zero to what holds the largest value. */
function ticks(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

const told = (value: number): string => value.toLocaleString('en');
