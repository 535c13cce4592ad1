#!/usr/bin/env bash
# webpack 5.112.2, 2026-11-29: a page has a worker, new Worker(new URL('./worker.mjs', import.meta.url), { name: 'reader' }), and a lazy part,
# import(/* webpackChunkName: "reader" */ './reader.mjs'). The name of the worker is the name of its chunk, so both become one file, without an
# error or a warning. That file is the worker's program: it hands no module over to the page, so the import can only fail in the page,
# where it runs the worker's own statements first. With another name for the worker there are two files.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts webpack@5.112.2 >/dev/null
echo "import { read } from './reader.mjs'; self.onmessage = () => self.postMessage(read());" > worker.mjs
echo "export const read = () => 'READ';" > reader.mjs
cat > run.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const webpack = require('webpack');
const build = (name) =>
  new Promise((resolve, reject) => {
    const page = `page-${name}`;
    writeFileSync(
      `${page}.mjs`,
      `export const start = () => new Worker(new URL('./worker.mjs', import.meta.url), { name: '${name}' });
       export const load = () => import(/* webpackChunkName: "reader" */ './reader.mjs');`,
    );
    const path = `${process.cwd()}/dist-${name}`;
    const options = { mode: 'production', target: 'web', entry: { [page]: `./${page}.mjs` }, optimization: { minimize: false } };
    webpack({ ...options, output: { path, chunkFilename: '[name].js', library: { type: 'window' } } }).run((error, stats) => {
      if (error) return reject(error);
      const { assets, errors, warnings } = stats.toJson({ all: false, assets: true, errors: true, warnings: true });
      const lazy = readFileSync(`${path}/reader.js`, 'utf8');
      console.log(
        `worker named ${name}: ${assets.map((asset) => asset.name).sort().join(' ')}; ${errors.length} errors, ${warnings.length} warnings;`,
        `reader.js hands modules over: ${lazy.includes('webpackChunk')}, answers messages: ${lazy.includes('onmessage')}`,
      );
      resolve();
    });
  });
build('other').then(() => build('reader'));
JS
seen=$(node run.cjs)
expected=$(cat <<'TXT'
worker named other: other.js page-other.js reader.js; 0 errors, 0 warnings; reader.js hands modules over: true, answers messages: false
worker named reader: page-reader.js reader.js; 0 errors, 0 warnings; reader.js hands modules over: false, answers messages: true
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
