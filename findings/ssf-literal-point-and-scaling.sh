#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SSF), 2026-11-28: a literal point in a scaled format moves the figure by one place.
# The finance desks' way to show 元 as 万元 with one decimal is 0\.0, (a thousand taken off by the comma, one digit by the literal point).
# Expected, as numfmt 4.0.1 prints it: 842.1. Seen: 84.21, a tenth, looking like a sound amount. 0.00,, is printed right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts numfmt@4.0.1 @e965/xlsx@0.20.3 >/dev/null
cat > run.mjs <<'JS'
import { format } from 'numfmt';
import XLSX from '@e965/xlsx';
for (const code of ['0\\.0,', '0"."0,', '0.00,,']) console.log(code, 'numfmt', format(code, 8420700), 'SSF', XLSX.SSF.format(code, 8420700));
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
0\.0, numfmt 842.1 SSF 84.21
0"."0, numfmt 842.1 SSF 84.21
0.00,, numfmt 8.42 SSF 8.42
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
