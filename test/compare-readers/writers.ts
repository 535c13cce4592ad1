import { strToU8, zipSync } from 'fflate';
import { addressOf, rangeAddress } from '../../src/core/sheet/address.js';
import type { Cell, Grid, Workbook } from '../../src/core/sheet/grid.js';
import { cellText } from '../../src/core/money/cell-text.js';

/**
 * The smallest writers of each kind of file, so that any Workbook can be read back from it. Dates are written as the
 * text they show.
 */

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const TYPES = { string: 'String', number: 'Number', boolean: 'Boolean' };

function typeOf(value: Cell['value']): string {
  return value === null ? 'String' : TYPES[typeof value as keyof typeof TYPES];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '&#10;');

/** Every cell with its place, in order. */
function cellsOf(grid: Grid): { row: number; column: number; cell: Cell }[] {
  return grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell === undefined || cell.value === null ? [] : [{ row, column, cell }])),
  );
}

export function xlsxOf({ grids }: Workbook, isStrict = false): Uint8Array {
  const { main, relations } = isStrict ? STRICT : TRANSITIONAL;
  const formats = [...new Set(grids.flatMap((grid) => cellsOf(grid).map(({ cell }) => cell.format ?? 'General')))];
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const rels = (inside: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}.worksheet+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': rels(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${grids.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': rels(
      grids.map((_, at) => relation(`r${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        relation('styles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      grids.map((grid, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(grid, main, formats))]),
    ),
  });
}

function sheetXml(grid: Grid, main: string, formats: readonly string[]): string {
  const rows = grid.rows
    .map((cells, row) =>
      cells === undefined
        ? ''
        : `<row r="${row + 1}"${grid.hiddenRows?.includes(row) ? ' hidden="1"' : ''}>${cellsOf({
            ...grid,
            rows: [cells],
          })
            .map(({ column, cell }) => {
              const style = formats.indexOf(cell.format ?? 'General');
              const at = `r="${addressOf(row, column)}" s="${style}"`;
              const formula = cell.formula ? `<f>${escaped(cell.formula)}</f>` : '';
              if (cell.error) return `<c ${at} t="e">${formula}<v>${escaped(String(cell.value))}</v></c>`;
              if (typeof cell.value === 'number') return `<c ${at}>${formula}<v>${cell.value}</v></c>`;
              if (typeof cell.value === 'boolean') return `<c ${at} t="b"><v>${Number(cell.value)}</v></c>`;
              return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell.value))}</t></is></c>`;
            })
            .join('')}</row>`,
    )
    .join('');
  const columns = (grid.hiddenColumns ?? [])
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`)
    .join('');
  const merges = grid.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join('');
  return `<worksheet xmlns="${main}">${columns ? `<cols>${columns}</cols>` : ''}<sheetData>${rows}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`;
}

/** Tables of what the cells show. */
export function htmlOf({ grids }: Workbook): Uint8Array {
  const tables = grids.map((grid) => {
    const covered = new Set(
      grid.merges.flatMap(({ top, left, bottom, right }) => places(top, left, bottom, right).slice(1)),
    );
    const width = Math.max(
      0,
      ...Array.from(grid.rows, (cells) => cells?.length ?? 0),
      ...grid.merges.map(({ right }) => right + 1),
    );
    const height = Math.max(grid.rows.length, ...grid.merges.map(({ bottom }) => bottom + 1));
    return `<table>${Array.from(
      { length: height },
      (_, row) =>
        `<tr>${Array.from({ length: width }, (__, column) => {
          if (covered.has(`${row},${column}`)) return '';
          const merge = grid.merges.find(({ top, left }) => top === row && left === column);
          const spans = merge ? ` colspan=${merge.right - merge.left + 1} rowspan=${merge.bottom - merge.top + 1}` : '';
          return `<td${spans}>${escaped(cellText(grid.rows[row]?.[column])).replace(/&#10;/g, '<br>')}`;
        }).join('')}`,
    ).join('')}</table>`;
  });
  return strToU8(`<html><head><meta charset="utf-8"></head><body>${tables.join('')}</body></html>`);
}

function places(top: number, left: number, bottom: number, right: number): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => `${top + row},${left + column}`),
  ).flat();
}

/** An XML Spreadsheet 2003. */
export function spreadsheetXmlOf({ grids }: Workbook): Uint8Array {
  const formats = [...new Set(grids.flatMap((grid) => cellsOf(grid).map(({ cell }) => cell.format ?? 'General')))];
  const styles = formats
    .map((format, at) => `<Style ss:ID="s${at}"><NumberFormat ss:Format="${escaped(format)}"/></Style>`)
    .join('');
  const sheets = grids
    .map(
      (grid) =>
        `<Worksheet ss:Name="${escaped(grid.name)}"><Table>${grid.rows
          .map((cells, row) =>
            cells === undefined
              ? ''
              : `<Row ss:Index="${row + 1}">${cellsOf({ ...grid, rows: [cells] })
                  .map(({ column, cell }) => {
                    const merge = grid.merges.find(({ top, left }) => top === row && left === column);
                    const type = cell.error ? 'Error' : typeOf(cell.value);
                    const spans = merge
                      ? ` ss:MergeAcross="${merge.right - merge.left}" ss:MergeDown="${merge.bottom - merge.top}"`
                      : '';
                    const value = typeof cell.value === 'boolean' ? Number(cell.value) : cell.value;
                    return `<Cell ss:Index="${column + 1}" ss:StyleID="s${formats.indexOf(cell.format ?? 'General')}"${spans}><Data ss:Type="${type}">${escaped(String(value))}</Data></Cell>`;
                  })
                  .join('')}</Row>`,
          )
          .join('')}</Table></Worksheet>`,
    )
    .join('');
  return strToU8(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles>${sheets}</Workbook>`,
  );
}
