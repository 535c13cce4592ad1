import { captionOf, descriptionOf, type Chart } from '../../../core/narrate/charts/chart.js';
import type { Ids } from './ids.js';
import { field, paragraph, run } from './run.js';
import { xmlText } from './xml.js';

/** English Metric Units to the twip. */
const EMU = 635;
const WIDTH = 8400;
const HEIGHT: Readonly<Record<Chart['kind'], number>> = { column: 4100, pie: 4600 };

/** Height of chart and caption together, in twips. */
export function chartHeight({ kind }: Chart): number {
  return HEIGHT[kind] + 900;
}

/** The chart in the text, with its 题注 below; the chart itself is the part behind the relation. */
export function chartBlock(chart: Chart, relation: string, ids: Ids): string {
  const id = ids.next();
  const drawing = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH * EMU}" cy="${HEIGHT[chart.kind] * EMU}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${id}" name="${xmlText(captionOf(chart))}" descr="${xmlText(`${chart.title}：${descriptionOf(chart)}`)}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return paragraph('Chart', drawing) + paragraph('Caption', `${run('图')}${field('SEQ 图 \\* ARABIC', String(chart.number))}${run(` ${chart.title}`)}`);
}
