import { addressOf } from '../../src/core/sheet/address.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { escapeHtml } from '../../src/core/report/html.js';
import { sheetXml, workbookZip } from '../hosts/file/workbook-zip.js';

/** A workbook of texts and numbers as the bytes of an .xlsx. */
export function xlsxOf({ grids }: Workbook): Uint8Array {
  return workbookZip(
    Object.fromEntries(
      grids.map(({ name, rows }) => [
        name,
        sheetXml(
          rows
            .map(
              (cells, row) =>
                `<row r="${row + 1}">${Array.from(cells ?? [], (cell, column) => {
                  const reference = addressOf(row, column);
                  if (cell === undefined) return '';
                  return typeof cell.value === 'number'
                    ? `<c r="${reference}"><v>${cell.value}</v></c>`
                    : `<c r="${reference}" t="inlineStr"><is><t>${escapeHtml(String(cell.value))}</t></is></c>`;
                }).join('')}</row>`,
            )
            .join(''),
        ),
      ]),
    ),
  );
}
