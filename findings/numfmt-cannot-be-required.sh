#!/usr/bin/env bash
# numfmt 4.0.1, Node 20, 2026-11-28: its package.json sends require() and the types to files that are not in the package.
# Expected: both conditions of "exports" work, or only one is offered. Seen: import works; require() ends in MODULE_NOT_FOUND for
# dist/index.cjs, and "types" names dist/index.d.cts, where dist/ holds index.d.ts and index.d.mts. A test runner that loads
# TypeScript as CommonJS meets it, a bundler does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts numfmt@4.0.1 >/dev/null
cat > run.mjs <<'JS'
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'numfmt';
const require = createRequire(import.meta.url);
console.log('import ', format('#,##0.00', 1234.5));
try {
  console.log('require', require('numfmt').format('#,##0.00', 1234.5));
} catch ({ code }) {
  console.log('require', code);
}
const { exports } = JSON.parse(readFileSync('node_modules/numfmt/package.json', 'utf8'));
for (const [condition, file] of Object.entries(exports['.'])) console.log(condition, file, existsSync(`node_modules/numfmt/${file}`));
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
import  1,234.50
require MODULE_NOT_FOUND
require ./dist/index.cjs false
types ./dist/index.d.cts false
default ./dist/index.js true
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
