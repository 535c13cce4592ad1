#!/usr/bin/env bash
# mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4, 2026-11-28: text with pinyin above it (w:ruby: w:rt is the pinyin, w:rubyBase the text).
# Expected: 接待费3.80万元. Seen: mammoth and officeparser drop the base text too, so the figure is gone; word-extractor puts the pinyin into the line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 fflate@0.8.3 >/dev/null
cat > build.mjs <<'JS'
import { zipSync, strToU8 } from 'fflate';
import { writeFileSync } from 'node:fs';
/** A document of one paragraph whose middle is `inner` (WordprocessingML). */
export function document(file, inner, parts = {}) {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${w}"><w:body><w:p><w:r><w:t>接待费</w:t></w:r>${inner}<w:r><w:t>万元</w:t></w:r></w:p></w:body></w:document>`,
    ...parts,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))));
}
JS
cat > run.mjs <<'JS'
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import Extractor from 'word-extractor';
import { document } from './build.mjs';
document('a.docx', '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>san</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>3.80</w:t></w:r></w:rubyBase></w:ruby></w:r>');
console.log('mammoth', (await mammoth.extractRawText({ path: 'a.docx' })).value.trim());
console.log('officeparser', (await parseOffice('a.docx')).toText().trim());
console.log('word-extractor', (await new Extractor().extract('a.docx')).getBody().trim());
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
mammoth 接待费万元
officeparser 接待费万元
word-extractor 接待费san3.80万元
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
