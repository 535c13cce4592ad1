import { times, type Matrix } from '../pdf/matrix.js';
import { childrenOf, type Element } from './element.js';
import { offsetsOf } from './offsets.js';

/** One sign with its place. */
export interface Sign {
  readonly text: string;
  /** Its baseline's beginning and its direction, to the page. */
  readonly matrix: Matrix;
  /** In the units of the object. */
  readonly width: number;
  readonly size: number;
  readonly run: number;
}

/** Signs that fill a square. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6—…“”‘’①-⑳■□●○◆★]/u;
const NARROW_WIDTH = 0.5;

/** The signs of a text object, blanks left out. */
export function drawnText(object: Element, matrix: Matrix, run: number): Sign[] {
  const size = positive(object.attributes.Size) ?? 0;
  const scale = positive(object.attributes.HScale) ?? 1;
  const turned = times(matrix, turn(object.attributes.CharDirection));
  const signs: Sign[] = [];
  let [x, y] = [0, 0];
  for (const { attributes, text } of childrenOf(object, 'TextCode')) {
    // a coordinate that is left out is the one before
    x = numberOr(attributes.X, x);
    y = numberOr(attributes.Y, y);
    const [across, down] = [offsetsOf(attributes.DeltaX), offsetsOf(attributes.DeltaY)];
    let [atX, atY] = [x, y];
    // line breaks are of the XML's own layout
    Array.from(/[\r\n]/.test(text) ? text.trim() : text).forEach((sign, index) => {
      const usual = size * scale * (WIDE.test(sign) ? 1 : NARROW_WIDTH);
      const [dx, dy] = [across[index] ?? (across.length > 0 || down.length > 0 ? 0 : usual), down[index] ?? 0];
      const width = dx > 0 && index < across.length ? Math.min(dx, usual) : usual;
      if (sign.trim() !== '')
        signs.push({ text: sign, matrix: times(turned, [1, 0, 0, 1, atX, atY]), width, size, run });
      atX += dx;
      atY += dy;
    });
  }
  return signs;
}

/** CharDirection: how far each sign is turned clockwise, 0, 90, 180 or 270 degrees. */
function turn(degrees: string | undefined): Matrix {
  switch (degrees) {
    case '90':
      return [0, 1, -1, 0, 0, 0];
    case '180':
      return [-1, 0, 0, -1, 0, 0];
    case '270':
      return [0, -1, 1, 0, 0, 0];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

function positive(value: string | undefined): number | null {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? number : null;
}

function numberOr(value: string | undefined, otherwise: number): number {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : otherwise;
}
