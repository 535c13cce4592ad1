import type { Severity } from '../core/taxonomy/severity.js';
import { svg } from './dom.js';

/** Shapes that tell the severities apart without their colour: a cross in a disc, a triangle, an open ring. */
export function severityMark(severity: Severity): SVGElement {
  const shape = {
    error: [
      svg('circle', { cx: 8, cy: 8, r: 7, class: 'fill' }),
      svg('path', { d: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2', class: 'cut' }),
    ],
    warning: [
      svg('path', { d: 'M8 1.2 15.2 14.4H.8z', class: 'fill' }),
      svg('path', { d: 'M8 6v4M8 12v.4', class: 'cut' }),
    ],
    notice: [svg('circle', { cx: 8, cy: 8, r: 6.2, class: 'ring' }), svg('path', { d: 'M5 8h6', class: 'line' })],
  }[severity];
  return icon(`mark mark-${severity}`, shape);
}

export function checkMark(): SVGElement {
  return icon('mark mark-good', [
    svg('circle', { cx: 8, cy: 8, r: 7, class: 'fill' }),
    svg('path', { d: 'M4.8 8.3l2.3 2.3 4.2-4.8', class: 'cut' }),
  ]);
}

export function chevron(): SVGElement {
  return icon('chevron', [svg('path', { d: 'M5.5 3.5 10 8l-4.5 4.5', class: 'line' })]);
}

export function cross(): SVGElement {
  return icon('glyph', [svg('path', { d: 'M3.5 3.5l9 9M12.5 3.5l-9 9', class: 'line' })]);
}

/** The product's mark: a ruled table with its total line ticked. */
export function brandMark(): SVGElement {
  return icon('brand-mark', [
    svg('rect', { x: 1.5, y: 1.5, width: 13, height: 13, rx: 2.5, class: 'ring' }),
    svg('path', { d: 'M1.5 5.5h13M6 5.5v9', class: 'line' }),
    svg('path', { d: 'M8.2 10.2l1.5 1.5 2.8-3.2', class: 'line' }),
  ]);
}

function icon(name: string, shape: readonly SVGElement[]): SVGElement {
  return svg('svg', { 'class': name, 'viewBox': '0 0 16 16', 'aria-hidden': 'true', 'focusable': 'false' }, ...shape);
}
