#!/usr/bin/env bash
# pdfjs-dist 5.6.205 in Chromium (@sparticuz/chromium 147.0.0), 2026-11-29: a web worker of one's own that imports pdf.worker.mjs, to read PDFs
# inside that worker by globalThis.pdfjsWorker, finds its port taken. While it loads, the module looks whether there is a window, and where
# there is none posts a "ready" of its own to the page and listens to the page's messages. With any `window` in the worker it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --omit=optional pdfjs-dist@5.6.205 playwright-core@1.65.1 @sparticuz/chromium@147.0.0 >/dev/null
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
const worker = (before) => `${before} await import('/pdf.worker.mjs'); postMessage('own');`;
const files = {
  '/': ['text/html', async () => '<!doctype html><title>t</title>'],
  '/plain.js': ['text/javascript', async () => worker('')],
  '/window.js': ['text/javascript', async () => worker('globalThis.window = {};')],
  '/pdf.worker.mjs': ['text/javascript', () => readFile('node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs')],
};
const server = createServer(async ({ url }, answer) => {
  const [type, content] = files[url] ?? ['text/plain', async () => ''];
  answer.writeHead(200, { 'content-type': type });
  answer.end(await content());
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
for (const name of ['plain', 'window'])
  console.log(
    name,
    await page.evaluate(
      (script) =>
        new Promise((done) => {
          const heard = [];
          new Worker(script, { type: 'module' }).onmessage = ({ data }) => {
            heard.push(typeof data === 'string' ? data : data.action);
            if (data === 'own') done(heard.join(' '));
          };
        }),
      `/${name}.js`,
    ),
  );
await browser.close();
server.close();
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
plain ready own
window own
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
