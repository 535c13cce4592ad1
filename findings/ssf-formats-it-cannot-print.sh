#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SSF), 2026-11-28: formats that Excel offers in its own dialogue and SSF refuses or misprints.
# #,##0.0# throws; General"元" loses its 元; [DBNum2][$-804]General prints a dollar sign before a number in 人民币.
# Expected: 12,345.68 · 5元 · no currency sign ($-804 only names the locale). numfmt 4.0.1 prints the first two right and ignores DBNum2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts numfmt@4.0.1 @e965/xlsx@0.20.3 >/dev/null
cat > run.mjs <<'JS'
import { format } from 'numfmt';
import XLSX from '@e965/xlsx';
const shown = (print) => { try { return print(); } catch (error) { return `throws: ${error.message}`; } };
for (const [code, value] of [['#,##0.0#', 12345.678], ['General"元"', 5], ['[DBNum2][$-804]General', 1234.5]])
  console.log(code, '| SSF', shown(() => XLSX.SSF.format(code, value)), '| numfmt', shown(() => format(code, value)));
JS
seen=$(node run.mjs 2>/dev/null)
expected=$(cat <<'TXT'
#,##0.0# | SSF throws: unsupported format |#,##0.0#| | numfmt 12,345.68
General"元" | SSF 5 | numfmt 5元
[DBNum2][$-804]General | SSF $1234.5 | numfmt 1234.5
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
