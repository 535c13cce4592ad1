/**
 * `npm run bench -- same FILE`: one mark of everything that is read, found and written over workbooks and texts of every
 * sort: published ones, forms, large ones, 2,000 mutated workbooks, texts. FILE is written where it is not there; else
 * compared, and what differs is named. So a build that is only faster shows that it is only faster.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { validate } from '../../src/core/check/index.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { checkJson } from '../../src/core/report/check-json.js';
import { checkText } from '../../src/core/report/check-text.js';
import { reconcileReportText } from '../../src/core/report/reconcile-text.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { FORM_SETS } from '../forms/sets/index.js';
import { sources } from '../random/cases.js';
import { mutatedText, mutatedWorkbook, pick } from '../random/mutations.js';
import { seeded } from '../slips/slip.js';
import { plant, WHOLESALE } from '../slips/wholesale.js';
import { LARGE_BOOKS, LARGE_TEXTS } from './large.js';
import { LONG_TEXTS } from './scaling-texts.js';

const [, , , file, most = '2000'] = process.argv;
if (file === undefined) throw new Error('npm run bench -- same FILE [MUTATED]');
const begun = process.cpuUsage();

type Case = readonly [name: string, mark: string];

function markOf(...parts: readonly unknown[]): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part, plain))).join('\n');
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** A line's parent by its row: as an object it would be written once more below each of its parts. */
function plain(key: string, value: unknown): unknown {
  if (key === 'parent') return (value as { index: number } | null)?.index;
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return value;
}

function workbookCase(name: string, workbook: Workbook, prior: Disclosure | undefined = undefined): Case[] {
  const disclosure = recognize(workbook);
  const report = validate(disclosure, prior === undefined ? {} : { prior });
  const narrative = narrate(disclosure, prior === undefined ? {} : { prior });
  return [
    [`${name}, read`, markOf(disclosure)],
    [`${name}, checked`, markOf(checkJson(disclosure, report, { coverage: true }), checkText(disclosure, report))],
    [`${name}, told`, markOf(narrative, narrativeMarkdown(narrative))],
  ];
}

function textCase(name: string, text: string, disclosure?: Disclosure): Case {
  const report = reconcileText(text, disclosure && { disclosure }, { realTables: true });
  return [name, markOf(report, reconcileReportText(report, 'a.docx'))];
}

/** Lines and columns of a sound workbook exchanged, moved, lost or printed twice. */
function* shifted(seed: number, book: Workbook, random: () => number): Generator<Case> {
  const { tables } = recognize(book);
  const table = pick(random, tables);
  const place = { tables, table, panel: pick(random, table.panels) };
  const planted = plant(book, place, pick(random, WHOLESALE), random);
  if (planted !== null) yield* workbookCase(`${planted.kind} ${seed}`, planted.workbook);
}

function* cases(): Generator<Case> {
  const { workbooks, texts } = sources();
  for (const book of workbooks) yield* workbookCase(book.name, book, recognize(book));
  for (const { province, document, workbook } of FORM_SETS)
    yield* workbookCase(`${province} ${document.year} ${document.type}`, workbook);
  for (const { name, of } of LARGE_BOOKS) yield* workbookCase(`${name}, 300`, of(300));
  for (let seed = 1; seed <= Number(most); seed += 1) {
    const random = seeded(seed * 7919 + 1);
    const book = pick(random, workbooks);
    yield* workbookCase(`mutated ${seed}`, mutatedWorkbook(book, random), seed % 4 === 0 ? recognize(book) : undefined);
    const { text, disclosure } = pick(random, texts);
    if (seed % 4 === 0) yield textCase(`mutated text ${seed}`, mutatedText(text, random), disclosure);
    if (seed % 2 === 0) yield* shifted(seed, book, random);
  }
  const { disclosure } = texts[0]!;
  for (const { name, of } of LONG_TEXTS) yield textCase(`${name}, 4,000`, of(4_000), disclosure);
  for (const { name, kind, of } of LARGE_TEXTS) if (kind === 'text') yield textCase(`${name}, 2,000`, of(2_000));
}

const now = [...cases()].map((each) => each.join('\t'));
const { user, system } = process.cpuUsage(begun);
console.log(`${now.length} marks, ${((user + system) / 1e6).toFixed(0)} s`);
if (!existsSync(file)) writeFileSync(file, `${now.join('\n')}\n`);
else {
  const before = new Set(readFileSync(file, 'utf8').trimEnd().split('\n'));
  const other = now.filter((line) => !before.has(line));
  console.log(
    other.length === 0 && before.size === now.length ? 'all the same' : `${other.length} differ, ${before.size} before`,
  );
  for (const line of other.slice(0, 40)) console.log(`  ${line}`);
  if (other.length > 0) process.exitCode = 1;
}
