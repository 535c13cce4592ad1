#!/usr/bin/env bash
# Chromium 147.0.7727.0 (@sparticuz/chromium 147.0.0, playwright-core 1.65.1), pdfjs-dist 5.6.205, Noto Sans SC from
# @expo-google-fonts/noto-sans-sc 0.4.3, 2026-11-29: a page of common Chinese characters printed to PDF comes back in other characters. A glyph
# that the font has for two code points is mapped back to the smaller of them: 门 and 车 to the CJK Radicals Supplement, 人 to the Kangxi
# radicals. Reading with or without pdf.js' normalization makes no difference, and NFKC puts back 人 alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts --omit=optional @sparticuz/chromium@147.0.0 playwright-core@1.65.1 \
  pdfjs-dist@5.6.205 @expo-google-fonts/noto-sans-sc@0.4.3 >/dev/null
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const TEXT = '部门车辆人员';
const shown = (text) => [...text].map((sign) => `${sign} ${sign.codePointAt(0).toString(16)}`).join(', ');
writeFileSync(
  'page.html',
  `<meta charset="utf-8"><style>@font-face { font-family: F; src: url(${FONT}) } p { font-family: F }</style><p>${TEXT}</p>`,
);
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
const page = await browser.newPage();
page.setDefaultTimeout(180_000);
await page.goto(pathToFileURL(resolve('page.html')).href);
await page.evaluate(() => document.fonts.ready);
const data = new Uint8Array(await page.pdf());
console.log(`Chromium ${browser.version()}`);
await browser.close();
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, disableFontFace: true }).promise;
const first = await document.getPage(1);
for (const options of [{}, { disableNormalization: true }]) {
  const read = (await first.getTextContent(options)).items.map(({ str }) => str).join('').trim();
  console.log(`${JSON.stringify(options)}: ${shown(read)}`);
  console.log(`  by NFKC: ${shown(read.normalize('NFKC'))}`);
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TXT'
Chromium 147.0.7727.0
{}: 部 90e8, ⻔ 2ed4, ⻋ 2ecb, 辆 8f86, ⼈ 2f08, 员 5458
  by NFKC: 部 90e8, ⻔ 2ed4, ⻋ 2ecb, 辆 8f86, 人 4eba, 员 5458
{"disableNormalization":true}: 部 90e8, ⻔ 2ed4, ⻋ 2ecb, 辆 8f86, ⼈ 2f08, 员 5458
  by NFKC: 部 90e8, ⻔ 2ed4, ⻋ 2ecb, 辆 8f86, 人 4eba, 员 5458
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
