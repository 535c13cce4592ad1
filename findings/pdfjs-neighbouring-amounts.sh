#!/usr/bin/env bash
# pdfjs-dist 5.6.205, 2026-11-29: two amounts that stand in neighbouring cells of a table, each drawn by its own operation, right-aligned and
# left-aligned 1 pt apart as narrow columns print them. getTextContent hands them over as one item and one number, with its default options
# and with disableNormalization; 3 pt apart they are still one item, with a blank between them that the file has not. The operator list has
# them apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts --omit=optional pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
/** One page of Helvetica 10: digits are 5.56 pt wide, the stop and the comma 2.78. */
function pdf(content) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}
const WIDTH = 5.56 * 6 + 2.78 * 2; // of 1,234.50
for (const gap of [1, 3]) {
  const second = 20 + WIDTH + gap;
  const content = `BT /F 10 Tf 1 0 0 1 20 50 Tm (1,234.50) Tj ET BT /F 10 Tf 1 0 0 1 ${second.toFixed(2)} 50 Tm (678.90) Tj ET`;
  const page = await (await getDocument({ data: pdf(content), verbosity: VerbosityLevel.ERRORS, disableFontFace: true }).promise).getPage(1);
  const items = async (options) => (await page.getTextContent(options)).items.map(({ str }) => str).filter((str) => str.trim() !== '');
  const { fnArray } = await page.getOperatorList();
  console.log(`${gap} pt: ${JSON.stringify(await items())} ${JSON.stringify(await items({ disableNormalization: true }))} showText ${fnArray.filter((one) => one === OPS.showText).length}`);
}
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
1 pt: ["1,234.50678.90"] ["1,234.50678.90"] showText 2
3 pt: ["1,234.50 678.90"] ["1,234.50 678.90"] showText 2
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
