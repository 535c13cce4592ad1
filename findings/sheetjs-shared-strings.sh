#!/usr/bin/env bash
# @e965/xlsx 0.20.3, 2026-11-28: shared strings (ECMA-376 part 1, 18.4) that SheetJS reads wrongly without an error.
# An empty <si/> is not counted: every later text moves to another cell. An <si> with an attribute is lost. A comment inside a <t> becomes text.
# Expected in all three: 收入 and 支出. exceljs 4.4.0 reads all three right.
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
const cases = {
  'empty si':   ['<si/><si><t>收入</t></si><si><t>支出</t></si><si><t>结转</t></si>', 1],
  'attribute':  ['<si xml:lang="zh-CN"><t>收入</t></si><si><t>支出</t></si>', 0],
  'comment':    ['<si><t>收<!-- n -->入</t></si><si><t>支出</t></si>', 0],
};
for (const [name, [strings, first]] of Object.entries(cases)) {
  workbook('a.xlsx', { strings, sheetData: `<row r="1"><c r="A1" t="s"><v>${first}</v></c><c r="B1" t="s"><v>${first + 1}</v></c></row>` });
  const { T } = XLSX.read(readFileSync('a.xlsx')).Sheets;
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('a.xlsx');
  console.log(name, '| SheetJS', T.A1?.v, T.B1?.v, '| exceljs', book.worksheets[0].getCell('A1').value, book.worksheets[0].getCell('B1').value);
}
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
empty si | SheetJS 支出 结转 | exceljs 收入 支出
attribute | SheetJS undefined 支出 | exceljs 收入 支出
comment | SheetJS 收<!-- n -->入 支出 | exceljs 收入 支出
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
