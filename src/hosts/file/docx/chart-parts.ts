import type { Chart } from '../../../core/narrate/charts/chart.js';
import { chartWorkbook } from './chart-workbook.js';
import { chartXml } from './chart-xml.js';
import { relationships, type Part } from './package.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The parts of the nth chart: the chart, the workbook with its data, and that they belong together. */
export function chartParts(chart: Chart, at: number): Part[] {
  const number = at + 1;
  const workbook = `Microsoft_Excel_Worksheet${number}.xlsx`;
  return [
    { name: `charts/chart${number}.xml`, content: chartXml(chart), type: TYPE, relation: { id: `rIdChart${number}`, type: `${OFFICE}/chart` } },
    { name: `charts/_rels/chart${number}.xml.rels`, content: relationships([{ id: 'rId1', type: 'package', target: `../embeddings/${workbook}` }]), type: null, relation: null },
    { name: `embeddings/${workbook}`, content: chartWorkbook(chart), type: null, relation: null },
  ];
}
