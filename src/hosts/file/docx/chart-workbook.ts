import { strToU8, zipSync } from 'fflate';
import type { Chart } from '../../../core/narrate/charts/chart.js';
import { DECLARATION, xmlText } from './xml.js';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook that Word opens under 编辑数据: categories in column A, a series in each column behind it. */
export function chartWorkbook({ categories, series }: Chart): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => text(name))],
    ...categories.map((category, at) => [text(category), ...series.map(({ values }) => `<c><v>${values[at]}</v></c>`)]),
  ];
  const sheet = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cell.replace('<c', `<c r="${String.fromCharCode(65 + at)}${row + 1}"`)).join('')}</row>`);
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="3" width="16" customWidth="1"/></cols><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)])), { mtime: new Date(2020, 0, 1), level: 6 });
}

function text(words: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(words)}</t></is></c>`;
}
