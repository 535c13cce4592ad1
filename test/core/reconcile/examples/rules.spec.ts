import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { reconcileText, type ReadingOptions, type TextFinding } from '../../../../src/core/reconcile/index.js';
import {
  CATEGORIES,
  NATURES,
  PROCUREMENT_CONCEPTS,
  SOURCES,
  THREE_PUBLIC_CONCEPTS,
} from '../../../../src/core/taxonomy/concepts/index.js';
import { ITSELF } from './itself.js';
import { MEANING, MEANING_SAID } from './meaning.js';
import { OWN_TABLES } from './own-tables.js';
import { SAID } from './said.js';
import { SLIPS } from './slips.js';
import { TABLES } from './tables.js';
import type { TextExample } from './example.js';

const EXAMPLES: Readonly<Record<string, TextExample>> = { ...ITSELF, ...MEANING, ...SLIPS, ...TABLES, ...OWN_TABLES };
/** Named in the code too, and no rules. */
const CONCEPTS = [SOURCES, NATURES, CATEGORIES, THREE_PUBLIC_CONCEPTS, PROCUREMENT_CONCEPTS].flat().map(({ id }) => id);
const RECONCILE = new URL('../../../../src/core/reconcile/', import.meta.url);

/**
 * Every id that a finding of a text is given in the code: quoted words with a point between, and what stands behind
 * `rule`. "personal.*" and "*.rounding" where only one end of it is written.
 */
function idsInCode(): string[] {
  const lines = readdirSync(RECONCILE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(new URL(file, RECONCILE), 'utf8').split('\n'))
    .filter((line) => !/^\s*(?:\/?\*|\/\/)|\bfrom '|\bform: /.test(line))
    .map((line) => line.replace(/\btype(?: ===|:) [^}]*|\['[a-z]+'\]/g, '')); // what is said of it (core/finding/said)
  const quoted = (line: string): string[] => [
    ...Array.from(line.matchAll(/'([a-z-]+\.[a-z-]+)'/g), (match) => match[1]!),
    ...Array.from(line.matchAll(/`([a-z-]+\.)\$\{[^}]*\}`/g), (match) => `${match[1]!}*`),
    ...Array.from(line.matchAll(/`\$\{[^}]*\}(\.[a-z-]+)`/g), (match) => `*${match[1]!}`),
  ];
  const plain = (line: string): string[] =>
    /\brule(?:\??:| =)/.test(line) ? Array.from(line.matchAll(/(?<!=== )'([a-z-]+)'/g), (match) => match[1]!) : [];
  const beside = new Set(['error', 'warning', 'notice', 'empty']); // severities; own-table.empty is given its front later
  return [...new Set(lines.flatMap((line) => [...quoted(line), ...plain(line)]))].filter(
    (id) => !beside.has(id) && !CONCEPTS.includes(id),
  );
}

function isOf(id: string, rule: string): boolean {
  if (id.endsWith('*')) return rule.startsWith(id.slice(0, -1));
  return id.startsWith('*') ? rule.endsWith(id.slice(1)) : rule === id;
}

describe('every rule of a text', () => {
  const found = (text: string, { disclosure, prior }: TextExample, options?: ReadingOptions): readonly TextFinding[] =>
    reconcileText(text, disclosure && { disclosure, ...(prior && { prior }) }, options).findings;

  it('has an example (add one to test/core/reconcile/examples)', () => {
    const ids = idsInCode();
    ok(ids.length > 50, String(ids.length));
    deepEqual(
      ids.filter((id) => !Object.keys(EXAMPLES).some((rule) => isOf(id, rule))),
      [],
    );
  });

  for (const [id, example] of Object.entries(EXAMPLES)) {
    it(`${id}: nothing is found in a sound text, its words in another`, () => {
      const { sound, wrong, finds, expected, options, wrongOptions = options } = example;
      deepEqual(
        found(sound, example, options).map(({ rule, quote }) => `${rule} ${quote}`),
        [],
      );
      deepEqual(
        found(wrong, example, wrongOptions)
          .filter(({ rule }) => rule === id)
          .map((it) => [`${it.severity} ${it.quote}`, it.expected]),
        [[finds, expected]],
      );
    });

    it(`${id}: is told with what stands there, what stands beside it and its cells`, () => {
      const { wrong, options, wrongOptions = options } = example;
      const { stated, message, places = [], cells = [] } = { ...SAID, ...MEANING_SAID }[id]!;
      const finding = found(wrong, example, wrongOptions).find(({ rule }) => rule === id)!;
      deepEqual(
        {
          stated: finding.stated,
          message: messageOf(finding),
          places: (finding.places ?? []).map(({ quote }) => quote),
          cells: finding.cells.map(({ sheet, address }) => `${sheet}!${address}`),
        },
        { stated, message, places, cells },
      );
    });
  }
});
