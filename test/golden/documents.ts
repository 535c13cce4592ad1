import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedLines } from './goldens.js';

/**
 * Published texts are not in the repository: of each, its counts are kept and a mark for every line that is read in it,
 * from which the line cannot be told.
 */
const KEPT = new URL('documents.txt', import.meta.url);
const MARKS_A_LINE = 16;
const HEAD_LINES = 3;

interface Reading {
  readonly name: string;
  /** Identity, claims, understood figures: a line each. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
}

/** Reads every .txt of a folder and prints what is read otherwise than is kept, or keeps it. */
export function documents(folder: string, keep: boolean): void {
  const readings = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readingOf(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
  if (keep) writeFileSync(KEPT, `${readings.flatMap(keptLines).join('\n')}\n`);
  else for (const reading of readings) console.log(compared(reading, readFileSync(KEPT, 'utf8')).join('\n'));
}

function readingOf(name: string, text: string): Reading {
  const lines = publishedLines(name, text);
  const [, ...head] = lines.slice(0, HEAD_LINES);
  return { name, head, lines: lines.filter((line) => line !== '') };
}

function keptLines({ name, head, lines }: Reading): string[] {
  const marks = lines.map(markOf);
  const rows = Array.from({ length: Math.ceil(marks.length / MARKS_A_LINE) }, (_, row) =>
    marks.slice(row * MARKS_A_LINE, (row + 1) * MARKS_A_LINE).join(' '),
  );
  return [`document ${name}`, ...head, `all ${hashOf(lines.join('\n'))}`, ...rows, ''];
}

/** The lines that are new, in plain; of those that are gone only how many. */
function compared({ name, head, lines }: Reading, kept: string): string[] {
  const block = kept.split('\n\n').find((it) => it.startsWith(`document ${name}\n`));
  if (block === undefined) return [`${name}: not kept`];
  const [, ...rest] = block.split('\n');
  const left = new Map<string, number>();
  for (const mark of rest.slice(head.length + 1).flatMap((row) => row.split(' '))) {
    left.set(mark, (left.get(mark) ?? 0) + 1);
  }
  const added = lines.filter((line) => {
    const count = left.get(markOf(line)) ?? 0;
    if (count > 0) left.set(markOf(line), count - 1);
    return count === 0;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (added.length + gone === 0) return [`${name}: as kept`];
  return [
    `${name}: ${gone} lines gone, ${added.length} new`,
    ...rest.slice(0, head.length),
    ...added.map((it) => `+ ${it}`),
  ];
}

function markOf(line: string): string {
  return hashOf(line).slice(0, 8);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
