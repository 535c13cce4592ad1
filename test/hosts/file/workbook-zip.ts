import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The smallest .xlsx around the given worksheet parts, built part by part so that a test can break any of them. */
export function workbookParts(sheets: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const each = (make: (name: string, number: number) => string): string =>
    names.map((name, index) => make(name, index + 1)).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
        each(
          (_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
        ) +
        '</Types>',
    ),
    '_rels/.rels': strToU8(
      relationships(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    ),
    'xl/workbook.xml': strToU8(
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        each((name, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`) +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships(
        each(
          (_, number) =>
            `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        ) + `<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
      ),
    ),
    'xl/styles.xml': strToU8(
      `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        typeof xml === 'string' ? strToU8(xml) : xml,
      ]),
    ),
  };
}

export function workbookZip(sheets: Readonly<Record<string, string | Uint8Array>>, extra: Zippable = {}): Uint8Array {
  return zipSync({ ...workbookParts(sheets), ...extra }, { level: 6 });
}

/** A worksheet part around the inside of its sheetData. */
export function sheetXml(rows: string, before = '', after = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function relationships(inside: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}
