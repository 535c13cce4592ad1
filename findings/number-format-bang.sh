#!/usr/bin/env bash
# numfmt 4.0.1 and the SSF of @e965/xlsx 0.20.3, 2026-11-28: "!" in a number format is printed, not taken as an escape.
# Chinese Excel and WPS write 0!.0, to show 元 as 万元 ("!" makes the next sign literal, as "\" does). Expected: 842.1.
# Seen: 8420!.7, the wrong digits too, since the literal point is taken for the decimal point. Writing "\." for "!." first mends numfmt.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts numfmt@4.0.1 @e965/xlsx@0.20.3 >/dev/null
cat > run.mjs <<'JS'
import { format } from 'numfmt';
import XLSX from '@e965/xlsx';
console.log('numfmt', format('0!.0,', 8420700), '| escaped with a backslash', format('0\\.0,', 8420700));
console.log('SSF   ', XLSX.SSF.format('0!.0,', 8420700));
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
numfmt 8420!.7 | escaped with a backslash 842.1
SSF    8420!.7
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
