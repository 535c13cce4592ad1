#!/usr/bin/env bash
# @e965/xlsx 0.20.3, exceljs 4.4.0, read-excel-file 9.3.17, 2026-11-28: number format 57, built in for Chinese (ECMA-376 part 1, 18.8.30: yyyy"年"m"月").
# The same stored 45323 is shown as 2024年2月 by Chinese Excel. SheetJS prints the American 2/1/24, exceljs gives a plain number without a format,
# so a date reads as an amount of 45323; read-excel-file gives a Date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts @e965/xlsx@0.20.3 exceljs@4.4.0 read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat > build.mjs <<'JS'
import { zipSync, strToU8 } from 'fflate';
import { writeFileSync } from 'node:fs';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of one sheet; every part can be replaced. ECMA-376 part 1, 18. */
export function workbook(file, { sheetData, styles = '', strings = null, parts = {}, target = 'worksheets/sheet1.xml' }) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const all = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${strings === null ? '' : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${REL}"><sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="${target}"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/>${strings === null ? '' : `<Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="${styles || 0}" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...(strings === null ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...parts,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(all).flatMap(([name, text]) => text === null ? [] : [[name, strToU8(text)]]))));
}
JS
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import readSheet from 'read-excel-file/node';
import { workbook } from './build.mjs';
workbook('a.xlsx', { styles: '57', sheetData: '<row r="1"><c r="A1" s="1"><v>45323</v></c></row>' });
console.log('SheetJS', XLSX.read(readFileSync('a.xlsx')).Sheets.T.A1.w);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('a.xlsx');
const cell = book.worksheets[0].getCell('A1');
console.log('exceljs', typeof cell.value, cell.value, cell.numFmt);
const sheets = await readSheet('a.xlsx');
console.log('read-excel-file', (sheets[0].data ?? sheets)[0][0] instanceof Date ? 'Date' : 'number');
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
SheetJS 2/1/24
exceljs number 45323 undefined
read-excel-file Date
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
