import type { Painted } from '../pdf/drawn-paths.js';
import { times, type Matrix } from '../pdf/matrix.js';
import type { PageContent } from '../pdf/page-content.js';
import { Refusal } from '../unreadable-workbook.js';
import type { Drawing } from './drawing.js';
import { child, childrenOf, numbersOf, type Element } from './element.js';
import type { OfdPackage } from './ofd-package.js';
import { pathData } from './path-data.js';
import { drawnText } from './text-object.js';
import { upright } from './upright.js';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
const MOST_OBJECTS = 500_000;
const DEEPEST = 8;

/** Follows the objects of a page and of its templates. Throws Refusal. */
export function readPage(part: string, ofd: OfdPackage): PageContent {
  const page = ofd.element(part);
  const [left = 0, top = 0, width = 0, height = 0] = ofd.boxOf(page);
  const drawing: Drawing = { signs: [], paths: [], pictures: 0, objects: 0 };
  const matrix: Matrix = [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS];
  const templates = childrenOf(page, 'Template');
  for (const { attributes } of templates) {
    const template = ofd.template(attributes.TemplateID ?? '');
    if (template) follow(child(template, 'Content'), matrix, ofd, drawing, 0);
  }
  follow(child(page, 'Content'), matrix, ofd, drawing, 0);
  return upright(drawing, width * POINTS, height * POINTS);
}

function follow(parent: Element | undefined, matrix: Matrix, ofd: OfdPackage, drawing: Drawing, depth: number): void {
  for (const object of parent?.children ?? []) {
    drawing.objects += 1;
    if (drawing.objects > MOST_OBJECTS) throw new Refusal('too-large');
    if (object.attributes.Visible === 'false') continue;
    switch (object.name) {
      case 'Layer':
      case 'PageBlock':
        if (depth < DEEPEST) follow(object, matrix, ofd, drawing, depth + 1);
        break;
      case 'TextObject':
        drawing.signs.push(...drawnText(object, placedIn(object, matrix), drawing.objects));
        break;
      case 'PathObject':
        drawing.paths.push({
          data: pathData(child(object, 'AbbreviatedData')?.text ?? ''),
          matrix: placedIn(object, matrix),
          painted: paintedBy(object),
        });
        break;
      case 'ImageObject': {
        const [, , width = 0, height = 0] = numbersOf(object.attributes.Boundary);
        drawing.pictures += width * height * POINTS * POINTS;
        break;
      }
      case 'CompositeObject': {
        const unit = ofd.composite(object.attributes.ResourceID ?? '');
        if (unit && depth < DEEPEST) follow(child(unit, 'Content'), placedIn(object, matrix), ofd, drawing, depth + 1);
        break;
      }
    }
  }
}

/** First the object's own matrix, then to the corner of its box. */
function placedIn({ attributes }: Element, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersOf(attributes.Boundary);
  const own = numbersOf(attributes.CTM);
  const boxed = times(outer, [1, 0, 0, 1, x, y]);
  return own.length === 6 ? times(boxed, own as unknown as Matrix) : boxed;
}

/** A path is stroked and not filled where it does not say (GB/T 33190). White leaves no line. */
function paintedBy(object: Element): Painted {
  const { attributes } = object;
  return {
    strokes: attributes.Stroke !== 'false' && !isWhite(child(object, 'StrokeColor')),
    fills: attributes.Fill === 'true' && !isWhite(child(object, 'FillColor')),
  };
}

/** Also what cannot be seen. */
export function isWhite(color: Element | undefined): boolean {
  if (color === undefined) return false;
  if (color.attributes.Alpha === '0') return true;
  const parts = (color.attributes.Value ?? '').trim().split(/\s+/);
  return parts.length === 3 && parts.every((part) => Number(part) === 255 || /^#ff$/i.test(part));
}
