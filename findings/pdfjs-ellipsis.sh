#!/usr/bin/env bash
# pdfjs-dist 5.6.205, 2026-11-29: a PDF that prints in a Chinese font which it does not hold (STSong-Light, UniGB-UCS2-H), every sign of
# GB 2312 in a place of its own. pdf.js hands them all over as they are but one: the ellipsis … (U+2026) comes as ⋯ (U+22EF), a sign of
# mathematics. So “……” is not found in such a text, nor are the leaders of a table of contents.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts --omit=optional pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const decoder = new TextDecoder('gb18030');
const signs = [];
for (let row = 0xa1; row <= 0xf7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const sign = decoder.decode(new Uint8Array([row, cell]));
    // rows that GB 2312 leaves free are private signs, or later ones
    if (/^[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2000-\u22ff]$/.test(sign)) signs.push(sign);
  }
const hex = (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0');
/** Each sign at a place of its own: 20 points apart, 40 in a row. */
function pdf(shown) {
  const content = shown
    .map((sign, at) => `BT /F 10 Tf ${20 * (at % 40) + 10} ${20 * Math.floor(at / 40) + 10} Td <${hex(sign)}> Tj ET`)
    .join('\n');
  const descriptor = '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>';
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>';
  const descendant = `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo${system}/DW 1000/FontDescriptor ${descriptor}>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 820 820]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant}]>>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}
const others = [];
let told = 0;
for (let from = 0; from < signs.length; from += 1600) {
  const shown = signs.slice(from, from + 1600);
  const options = { cMapUrl: 'node_modules/pdfjs-dist/cmaps/', cMapPacked: true, useSystemFonts: false, verbosity: 0 };
  const page = await (await getDocument({ data: pdf(shown), ...options }).promise).getPage(1);
  for (const { str, transform } of (await page.getTextContent({ disableNormalization: true })).items) {
    if (str.trim() === '') continue;
    const sign = shown[((Math.round(transform[5]) - 10) / 20) * 40 + (Math.round(transform[4]) - 10) / 20];
    told += 1;
    if (str !== sign) others.push(`U+${hex(sign)} as U+${hex(str)}`);
  }
}
console.log(`more than 6,700 signs: ${told > 6700}; others: ${others.join(', ')}`);
JS
seen=$(node run.mjs 2>/dev/null)
expected='more than 6,700 signs: true; others: U+2026 as U+22ef'
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before: %s\n' "$expected" >&2
  exit 1
fi
