#!/usr/bin/env bash
# exceljs 4.4.0, 2026-11-28: a sheet part named by a relationship with dot segments or percent encoding (RFC 3986; ECMA-376 part 2, part names).
# Expected: the target is resolved, or an error. Seen: a workbook without sheets and no error, also where it stands in another folder (tabs/).
# @e965/xlsx 0.20.3 resolves another folder, but reads neither dot segments nor percent encoding, also without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts @e965/xlsx@0.20.3 exceljs@4.4.0 fflate@0.8.3 >/dev/null
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
import { workbook } from './build.mjs';
const sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>486.32</v></c></row></sheetData></worksheet>';
const cases = { 'dot segments': ['./worksheets/../worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'], 'percent encoded': ['worksheets/%E8%A1%A8.xml', 'xl/worksheets/表.xml'], 'other folder': ['tabs/t1.xml', 'xl/tabs/t1.xml'] };
for (const [name, [target, part]] of Object.entries(cases)) {
  workbook('a.xlsx', { target, parts: { 'xl/worksheets/sheet1.xml': null, [part]: sheet } });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('a.xlsx');
  let sheetJs;
  try { sheetJs = XLSX.read(readFileSync('a.xlsx')).Sheets.T?.A1?.v; } catch { sheetJs = 'throws'; }
  console.log(name, '| exceljs', book.worksheets.length, 'sheet, A1', book.worksheets[0]?.getCell('A1').value ?? null, '| SheetJS', sheetJs);
}
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
dot segments | exceljs 0 sheet, A1 null | SheetJS undefined
percent encoded | exceljs 0 sheet, A1 null | SheetJS undefined
other folder | exceljs 0 sheet, A1 null | SheetJS 486.32
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
