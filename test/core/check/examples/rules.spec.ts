import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize } from '../../../../src/core/recognize/index.js';
import { catalogue } from '../../../../src/core/taxonomy/relations/catalogue.js';
import type { Workbook } from '../../../../src/core/sheet/grid.js';
import type { Finding } from '../../../../src/core/finding/finding.js';
import { validate } from '../../../../src/core/check/index.js';
import { RULE_EXAMPLES } from './rules.js';
import { printed } from '../../../../src/core/report/say/printed.js';

const CORE = new URL('../../../../src/core/', import.meta.url);

/**
 * Every id that a finding is given in the code, "sensitive.*" where only its beginning is written; those of the
 * catalogue left out.
 */
function idsInCode(): string[] {
  const files = ['check'].flatMap((room) =>
    readdirSync(new URL(room, CORE), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('rollup')) // of several workbooks
      .map((file) => `${room}/${file}`),
  );
  const written = files.flatMap((file) =>
    [...readFileSync(new URL(file, CORE), 'utf8').matchAll(/\brule: ([^,\n]*)/g)].map((match) => match[1]!),
  );
  const ids = written.flatMap((text) => [
    ...[...text.matchAll(/'([a-z-]+\.[a-z-]+|rounding)'/g)].map((match) => match[1]!),
    ...[...text.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/g)].map((match) => `${match[1]!}*`),
  ]);
  const relations = new Set(catalogue().map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !relations.has(id) && id !== 'completeness.*');
}

const findingsOf = (workbook: Workbook, prior: Workbook | undefined, id: string): Finding[] =>
  validate(recognize(workbook), prior && { prior: recognize(prior) }).findings.filter(({ rule }) => rule === id);

/** As in the file: a code is no number. */
const comparable = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?[\d.]+$/.test(text) && !/^\d{7}$/.test(text) ? Number(text) : text;

describe('every rule beside the relations', () => {
  it('has an example (add one to test/core/check/examples/rules.ts)', () => {
    const ids = idsInCode();
    assert.ok(ids.length > 20);
    const shown = Object.keys(RULE_EXAMPLES);
    assert.deepEqual(
      ids.filter((id) => !shown.some((one) => (id.endsWith('*') ? one.startsWith(id.slice(0, -1)) : one === id))),
      [],
    );
  });

  for (const [id, { sound, wrong, prior, at, stated, expected }] of Object.entries(RULE_EXAMPLES)) {
    it(`${id}: silent on a sound workbook, found at its cell in another`, () => {
      assert.deepEqual(findingsOf(sound, prior, id), []);
      const findings = findingsOf(wrong, prior, id);
      assert.deepEqual(
        findings.map(({ cells: [first] }) => (first ? `${first.sheet}!${first.address}` : '')),
        at,
      );
      if (stated !== undefined)
        assert.deepEqual(
          [comparable(printed(findings[0]!).stated), comparable(printed(findings[0]!).expected)],
          [stated, expected],
        );
    });
  }
});
